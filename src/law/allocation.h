#pragma once

/// To which fund a receipt goes when it does not settle everything (233/2025/NĐ-CP art.7.4, before
/// it 595/QĐ-BHXH).

#include "law/contribution.h"

namespace ansinh::law {

/// What is owed to one fund.
struct FundDebt {
    Fund fund = Fund::pension_survivors;
    Vnd principal{};
    Vnd charge{};          ///< for late payment
    bool leavers = false;  ///< of workers due a benefit or leaving
};

struct AllocationFacts {
    Date on{};  ///< the day of the receipt
    Vnd received{};
    std::vector<FundDebt> debts{};
};

/// What a receipt did to one debt.
struct Allocated {
    int step = 0;
    FundDebt debt{};
    Vnd principal{};
    Vnd charge{};
    Vnd left{};
};

struct Allocation {
    std::vector<Allocated> lines{};  ///< in the order of settling
    Vnd allocated{};
    Vnd owed_after{};
    Vnd left_over{};  ///< received beyond all that is owed
};

/// Refuses a day whose order is not on file.
Checked<Allocation> allocation(const AllocationFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
