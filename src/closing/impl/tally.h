#pragma once

/// Rows of counts: one row an area and a kind of count, one column a slice. Millions of people are
/// added one by one, then communes are added up to the nation row by row.

#include "closing/fact.h"
#include "registry/areas.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace ansinh::closing {

/// What is counted: the four schemes in their order, then employers.
inline constexpr std::size_t kinds = 5;
inline constexpr std::size_t employer_kind = 4;

namespace column {
inline constexpr std::size_t all = 0;
inline constexpr std::size_t sex = 1;
inline constexpr std::size_t age = sex + 2;
inline constexpr std::size_t industry = age + age_bands;
inline constexpr std::size_t industries_max = 24;
inline constexpr std::size_t size = industry + industries_max;
inline constexpr std::size_t sizes_max = 8;
inline constexpr std::size_t group = size + sizes_max;
inline constexpr std::size_t groups_max = 64;
inline constexpr std::size_t end = group + groups_max;
}  // namespace column

class Tally {
public:
    using Row = std::array<std::int64_t, column::end>;

    Row& row(AreaId area, std::size_t kind);
    /// Adds every commune to its district, its province and the nation.
    void roll_up(const registry::Areas& areas);
    /// As facts of the indicators; `groups` name the columns of groups.
    Facts facts(const std::vector<std::string>& groups, Date on) const;

private:
    std::size_t slot(AreaId area);

    std::unordered_map<AreaId, std::size_t> slots_;  ///< looked up, never walked
    std::vector<AreaId> areas_;
    std::vector<std::array<Row, kinds>> rows_;
};

}  // namespace ansinh::closing
