#pragma once

/// Debts of contributions with their last day of payment, and what receipts left of them.

#include "law/late_charge.h"

#include <utility>

namespace ansinh::law {

/// A debt with its last day of payment, and what is left of it.
struct Owed {
    Debt debt;
    Date due;
    Vnd left;
    std::vector<Used> due_from{};                 ///< what of the law the last day came from
    std::vector<std::pair<Date, Vnd>> settled{};  ///< by day, once each: what was left after it
};

/// The debts, by their last day of payment, the oldest month first.
Checked<std::vector<Owed>> owed(const LateChargeFacts& facts, const Law& law);

/// Applies the receipts up to the day counted to. Refuses more than is owed: calc/above.
Checked<void> settle(const LateChargeFacts& facts, std::vector<Owed>& all);

/// What was left of a debt when a day began.
Vnd left_at(const Owed& one, Date day);

}  // namespace ansinh::law
