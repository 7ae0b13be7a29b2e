#pragma once

/// Premiums that a bank took back: what they settled is owed again.

#include "contribution/impl/premium_settling.h"

#include <cstdint>
#include <vector>

namespace ansinh::contribution {

/// A reversal as it is written down.
struct PremiumReversal : PremiumTaken {
    std::int64_t reverses = 0;  ///< the receipt it is of
};

/// Which receipt each line took back, once that is on file. Refuses, line by line,
/// receipt/premium-taken-back (it is of no one known receipt) and access/out-of-scope.
struct PremiumReversals {
    std::vector<PremiumReversal> found;
    Problems refused;
};
PremiumReversals premium_reversals(db::Database& database, const registry::Areas& areas,
                                   const access::Actor& actor, std::vector<NewLine> lines);

/// Books them: what their receipts settled, taken back line by line.
Checked<void> book(db::Database& database, const registry::Areas& areas,
                   const std::vector<PremiumReversal>& reversals, AuditId recorded);

}  // namespace ansinh::contribution
