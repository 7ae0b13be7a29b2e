#pragma once

/// Statements as they are kept, and what of one is new: of employers' receipts and of premiums
/// alike.

#include "contribution/receipts.h"
#include "contribution/statement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

/// Where one kind of receipt is kept.
struct ReceiptTables {
    std::string_view statements;
    std::string_view receipts;
};
inline constexpr ReceiptTables of_employers{"contribution_statement", "contribution_receipt"};
inline constexpr ReceiptTables of_premiums{"contribution_premium_statement",
                                           "contribution_premium_receipt"};

/// A line of a statement that is not on file yet.
struct NewLine {
    std::int64_t receipt = 0;
    const BankLine* line = nullptr;
    std::string key;
    std::string account;
};
struct NewLines {
    std::vector<NewLine> lines;
    std::int64_t repeated = 0;                 ///< so many were on file
    std::vector<const BankLine*> of_others{};  ///< on file as receipts of the other kind
};

/// The import that took this very text in.
std::optional<std::int64_t> known_statement(db::Database& database, const ReceiptTables& tables,
                                            const std::string& sha256);

/// Each account that a statement is of becomes that of the file's area, where it is nobody's yet.
/// Refuses statement/account-elsewhere of each that is of an area which the actor does not reach,
/// all at once: whoever could take lines of another's account in would keep them from being booked.
Checked<void> hold_accounts(db::Database& database, const registry::Areas& areas,
                            const access::Actor& actor, const Statement& statement,
                            const StatementFile& file);

/// Once; `number` is that of its import's audit record.
void keep_statement(db::Database& database, const ReceiptTables& tables, std::int64_t number,
                    const StatementFile& file, const std::string& sha256);

/// Points into the statement. A receipt's number is that of its statement and its line.
NewLines new_lines(db::Database& database, const ReceiptTables& tables, const Statement& statement,
                   const StatementFile& file, std::int64_t number);

}  // namespace ansinh::contribution
