#pragma once

/// Proof that the sub-ledgers equal the books.

#include "base/language.h"
#include "db/database.h"
#include "ledger/entry.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ansinh::contribution {

/// The first place where two sums that must be equal are not.
struct ProofFault {
    /// "people-employers", "employers-books", "premiums-books"; of money (impl/proof_money.h)
    /// "receipts-books", "refunds-books", "enrolments-books" …
    std::string_view rule;
    Bilingual words;
    Month month;
    std::int64_t payer = 0;  ///< or the number of the receipt, refund, enrolment …
    ledger::Fund fund = ledger::Fund::pension_survivors;
    Vnd sub_ledger;
    Vnd books;

    bool operator==(const ProofFault&) const = default;
};

struct Proof {
    std::int64_t compared = 0;  ///< sums of a payer, month and fund
    std::optional<ProofFault> fault{};
};

/// Compares month by month: people with their employers, employers with the books, premiums of
/// communes with the books; then each receipt, refund, enrolment, gift and hand-over with its
/// entries. Ends at the first difference.
Proof prove(db::Database& database);

}  // namespace ansinh::contribution
