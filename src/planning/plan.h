#pragma once

/// The plan of an area: what this office assigned to it, or what is on file of it; and how far a
/// closed figure is.

#include "figures/catalogue.h"
#include "figures/statement.h"
#include "planning/target.h"

#include <optional>
#include <span>
#include <vector>

namespace ansinh::planning {

/// Targets of the day's year: those on file, and those assigned to areas themselves as they were in
/// force on the day.
std::vector<figures::Target> plans(db::Database& database, const figures::Catalogue& catalogue,
                                   Date on);

/// The newest in force on the day.
const figures::Target* plan_of(std::span<const figures::Target> plans, AreaId area,
                               const figures::Indicator& indicator, Date on);

struct Completion {
    Decimal percent;  ///< of the plan, two decimals
    Decimal pace;     ///< percent less the part of the year gone: ahead when positive
};
/// Absent where the plan is nought.
std::optional<Completion> completion(Decimal actual, Decimal plan, Date on);

}  // namespace ansinh::planning
