#pragma once

/// A receipt of an employer divided between what it owes, as entries of the books.

#include "law/allocation.h"
#include "ledger/entry.h"

#include <vector>

namespace ansinh::contribution {

struct ReceiptFacts {
    std::int64_t receipt = 0;
    std::int64_t employer = 0;
    Date on;
    Vnd amount;
    Month period;  ///< of the books
    AuditId recorded;
};

/// `before` are all entries of the employer. Funds are settled in the legal order of the day, in
/// each fund the oldest month first; what is left over stays as a credit, and a credit of before is
/// used with the receipt. Refuses a day whose order is not on file.
Checked<std::vector<ledger::Entry>> allocated(const ReceiptFacts& receipt,
                                              const std::vector<ledger::Entry>& before,
                                              const law::Law& law);

}  // namespace ansinh::contribution
