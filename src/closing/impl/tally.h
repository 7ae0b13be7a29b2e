#pragma once

/// Counts of people and employers by area, and as facts.

#include "closing/fact.h"
#include "closing/impl/area_rows.h"

#include <string>
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

using Tally = AreaRows<kinds, column::end>;

/// As facts of the indicators; `groups` name the columns of groups.
Facts facts_of(const Tally& tally, const std::vector<std::string>& groups, Date on);

}  // namespace ansinh::closing
