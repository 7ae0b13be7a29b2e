#pragma once

/// A level and the one below it: what was assigned, what is reached, and whether the parts add up.

#include "planning/target.h"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::planning {

/// One line: an area or a collector.
struct Standing {
    Assignee assignee;
    std::optional<AssignedTarget> target{};
    std::optional<std::int64_t> actual{};  ///< of the close of the day; never of a collector
    std::optional<Decimal> percent{};      ///< of the target, two decimals
    /// Percent of the target less the part of the year gone: ahead when positive.
    std::optional<Decimal> pace{};
};

struct CascadeQuestion {
    AreaId area;
    std::string indicator;
    Date on;
};

struct Cascade {
    Standing own;
    std::vector<Standing> below;      ///< the areas of the next level, then collectors
    std::int64_t assigned_below = 0;  ///< of those that have a target
    std::size_t without_target = 0;   ///< areas below that have none
    /// Assigned below less the own target; absent where there is no own one or none below.
    std::optional<std::int64_t> difference{};
};

Cascade cascade(db::Database& database, const registry::Areas& areas,
                const CascadeQuestion& question);

/// An area whose target is not the sum of those below it.
struct Mismatch {
    AreaId area;
    std::string indicator;
    std::int64_t target = 0;
    std::int64_t below = 0;
    std::size_t without_target = 0;
};
/// Of all areas with a target of the year that handed some of it down.
std::vector<Mismatch> mismatches(db::Database& database, const registry::Areas& areas, int year);

}  // namespace ansinh::planning
