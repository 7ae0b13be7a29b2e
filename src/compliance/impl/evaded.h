#pragma once

/// What of the dues of an employer with a case is evaded.

#include "compliance/case.h"
#include "compliance/deadlines.h"

#include <optional>

namespace ansinh::compliance {

/// Of unpaid dues with that last day to pay: urged by the first reminder after it.
EvasionFacts evasion_facts(const Case& one, Date limit, Date on);

/// Each month by its own limit and demand.
struct Evaded {
    std::optional<Evasion> since{};  ///< the earliest
    Vnd amount;                      ///< dues, without charges
};
/// Refuses law/missing, law/no-row.
Checked<Evaded> evaded(db::Database& database, const law::Law& law, const Case& one, Date on);

}  // namespace ansinh::compliance
