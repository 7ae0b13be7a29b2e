#pragma once

/// What makes a line of a statement the one it is, so that it is booked once however often the bank
/// sends it.

#include "base/ids.h"
#include "contribution/statement.h"
#include "db/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace ansinh::contribution {

/// The account a line is of: as the line says, as the file is said to be of, else the one account
/// of the area. Spaces, dots and dashes do not count.
std::string account_of(const BankLine& line, const std::string& of_file,
                       const std::optional<AreaId>& area);

/// One for each line: account, day, amount, direction and the bank's number. Lines without a number
/// are equal by their words. The n-th equal one of a file is the n-th: a bank may give one number
/// to all that it booked in a batch.
std::vector<std::string> keys_of(const std::vector<BankLine>& lines,
                                 const std::vector<std::string>& accounts);

/// Of receipts that were kept before their account was.
std::string key_without_account(const BankLine& line);

/// Which of the keys are on file in a table of receipts.
std::unordered_set<std::string> keys_on_file(db::Database& database, std::string_view table,
                                             const std::vector<std::string>& keys);

}  // namespace ansinh::contribution
