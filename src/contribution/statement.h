#pragma once

/// A bank statement, as CSV or as SWIFT MT940: what came in, on which day, with which words.

#include "base/date.h"
#include "base/result.h"
#include "base/vnd.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::contribution {

/// What the bank says happened.
enum class BankMove : std::uint8_t {
    credit,           ///< money came in
    credit_reversed,  ///< MT940's RC: what had come in went back
    debit_reversed,   ///< MT940's RD: what had gone out came back
};
std::string_view code(BankMove move);  ///< "credit"

struct BankLine {
    std::size_t line = 0;  ///< of the file
    Date on;
    Vnd amount;                  ///< above zero, whichever way it went
    std::string reference;       ///< the payer's words
    std::string unit_code;       ///< where the bank has it in a column; may be empty
    std::string transaction;     ///< the bank's number; may be empty
    std::string payer_number{};  ///< the number that the payer gave it; may be empty
    std::string account{};       ///< on which it came in; empty where the file does not say
    BankMove move = BankMove::credit;

    bool operator==(const BankLine&) const = default;
};

struct Statement {
    std::vector<BankLine> lines;
    Problems refused;         ///< rows that cannot be read, each with its line; the others go on
    std::int64_t debits = 0;  ///< money that went out: passed over
};

/// Whether the text is MT940: its first tag is :20: or the block of a SWIFT message.
bool is_mt940(std::string_view text);

/// MT940 as banks send it, several messages a file: what came in (C), and what was taken back of
/// either direction (RC, RD), is a line; what went out (D) is counted and passed over. The account
/// is that of :25:, the words are those of :86:, the numbers those of :61:. Refuses
/// statement/malformed (a field that cannot be read, or is missing) and statement/balance (opening
/// and entries do not make the closing balance), each with its line; nothing of a file whose sums
/// do not hold is taken.
Checked<Statement> read_mt940(std::string_view text);

/// Either form, told by what is in it. Of CSV: columns, by their Vietnamese or English name: Ngày
/// (date), Số tiền (amount), Nội dung (reference), Mã đơn vị (unit_code, may be missing), Số giao
/// dịch (transaction, may be missing), Tài khoản (account, may be missing). Refuses what csv::read
/// refuses, and receipt/missing-column. Rows: date/malformed, receipt/malformed-amount.
Checked<Statement> read_statement(std::string_view text);

/// The words of a reference that may be a unit code, in capitals, each once.
std::vector<std::string> words_of(std::string_view reference);

}  // namespace ansinh::contribution
