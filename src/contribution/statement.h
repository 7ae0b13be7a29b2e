#pragma once

/// A bank statement as CSV: what came in, on which day, with which words.

#include "base/date.h"
#include "base/result.h"
#include "base/vnd.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

struct BankLine {
    std::size_t line = 0;  ///< of the file
    Date on;
    Vnd amount;               ///< above zero
    std::string reference;    ///< the payer's words
    std::string unit_code;    ///< where the bank has it in a column; may be empty
    std::string transaction;  ///< the bank's number; may be empty

    bool operator==(const BankLine&) const = default;
};

struct Statement {
    std::vector<BankLine> lines;
    Problems refused;  ///< rows that cannot be read, each with its line; the others go on
};

/// Columns, by their Vietnamese or English name: Ngày (date), Số tiền (amount), Nội dung
/// (reference), Mã đơn vị (unit_code, may be missing), Số giao dịch (transaction, may be missing).
/// Refuses what csv::read refuses, and receipt/missing-column. Rows: date/malformed,
/// receipt/malformed-amount.
Checked<Statement> read_statement(std::string_view text);

/// The words of a reference that may be a unit code, in capitals, each once.
std::vector<std::string> words_of(std::string_view reference);

}  // namespace ansinh::contribution
