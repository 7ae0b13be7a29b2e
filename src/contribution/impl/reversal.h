#pragma once

/// Money that a bank took back: the receipt it was, and the books without it.

#include "contribution/impl/receipt_books.h"
#include "contribution/impl/statement_files.h"
#include "contribution/receipts.h"
#include "contribution/statement.h"

#include <optional>
#include <string>

namespace ansinh::contribution {

/// A receipt that a reversal may be of.
struct Reversed {
    std::int64_t receipt = 0;
    std::int64_t employer = 0;  ///< nought while it waits, and of premiums
};

/// The one receipt of the account and amount that carries the reversal's number, or else its words;
/// of the last 92 days, not taken back before, and not paid back. None where several may be meant.
std::optional<Reversed> reversed_receipt(db::Database& database, const ReceiptTables& tables,
                                         const BankLine& line, const std::string& account);
/// The latest receipt of the employer of that amount.
std::optional<Reversed> reversed_receipt(db::Database& database, std::int64_t employer, Date on,
                                         Vnd amount);

/// A receipt that a collector brought.
struct Brought {
    std::int64_t receipt = 0;
    std::int64_t hand_over = 0;
};
/// The latest of the collector on the account that a reversal may be of.
std::optional<Brought> brought_by(db::Database& database, std::int64_t collector,
                                  const ReceiptLine& reversal);

/// Writes down which receipt a reversal took back; that of an employer makes the reversal theirs.
void mark_reversed(db::Database& database, const Reversed& receipt, std::int64_t reversal,
                   AuditId by);

/// Books money taken back from an employer: what it had paid ahead first, then what was settled
/// last, so that the books stand as if the money had not come. What has been paid back to it
/// meanwhile is owed: a credit below zero. The amount is that of the reversal, below zero. The
/// caller holds the employer.
Checked<void> book_reversal(db::Database& database, const Incoming& reversal);

}  // namespace ansinh::contribution
