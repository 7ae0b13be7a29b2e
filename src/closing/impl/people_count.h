#pragma once

/// People counted on one or several days, some of them by each reader.

#include "closing/impl/tally.h"
#include "coverage/scan.h"
#include "registry/traits.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

namespace ansinh::closing {

/// The workers of an employer who are counted in a commune.
using Workplaces = boost::unordered_flat_map<std::pair<std::int64_t, std::int64_t>, std::int64_t>;

struct PeopleOfDay {
    std::int32_t number = 0;
    std::int32_t packed = 0;
    Tally tally{};
    std::array<Workplaces, 2> workplaces{};  ///< of the compulsory, of the unemployment scheme
    boost::unordered_flat_map<std::int64_t, std::int64_t> workers{};  ///< of an employer
};

/// What one reader counts over its connection.
class PeopleCount {
public:
    PeopleCount(db::Database& database, std::span<const Date> days);

    /// Told after every block how many people were in it.
    void read(const coverage::PeopleRange& range,
              const std::function<void(std::int64_t people)>& told);
    /// People of another reader, whom this one did not read.
    void add(const PeopleCount& other);

    std::vector<PeopleOfDay>& days() { return days_; }
    const std::vector<std::string>& groups() const { return groups_; }

private:
    db::Database& database_;
    std::vector<PeopleOfDay> days_;
    coverage::SpellScan scan_;
    std::vector<std::string> groups_{};  ///< the columns of groups, by name
    coverage::SpellScan::Block block_{};
    std::vector<registry::PersonTraits> people_{};
};

}  // namespace ansinh::closing
