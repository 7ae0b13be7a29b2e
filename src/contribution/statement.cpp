#include "contribution/statement.h"

#include "base/csv.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

struct ColumnName {
    std::string_view vi;
    std::string_view en;
    bool needed = true;
};
constexpr std::array columns = {ColumnName{"Ngày", "date"},
                                ColumnName{"Số tiền", "amount"},
                                ColumnName{"Nội dung", "reference"},
                                ColumnName{"Mã đơn vị", "unit_code", false},
                                ColumnName{"Số giao dịch", "transaction", false},
                                ColumnName{"Tài khoản", "account", false}};
constexpr std::array<std::string_view, 3> moves = {"credit", "credit_reversed", "debit_reversed"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view cell(const csv::Header& header, const csv::Row& row, std::size_t column)
{
    const auto& name = columns.at(column);
    return header.cell(row, header.column(name.vi) ? name.vi : name.en);
}

Problem bad_amount(std::size_t line)
{
    return {.code = "receipt/malformed-amount",
            .detail = {"Số tiền phải là số đồng nguyên, lớn hơn không.",
                       "An amount is a whole number of đồng above zero."},
            .where = fmt::format("line {}, column amount", line),
            .remedy = {"Ví dụ: 1250000 hoặc 1.250.000.", "For example: 1250000 or 1,250,000."}};
}

/// "1250000", "1.250.000", "1,250,000"
Result<Vnd> amount_of(std::string_view text, std::size_t line)
{
    constexpr std::size_t digits_most = 15;
    std::string digits;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_digit(text[at])) {
            digits += text[at];
            continue;
        }
        const auto group = text.substr(at + 1, 3);
        const bool separates = (text[at] == '.' || text[at] == ',') && at > 0 &&
                               group.size() == 3 && std::ranges::all_of(group, is_digit) &&
                               (at + 4 == text.size() || !is_digit(text[at + 4]));
        if (!separates) return fail(bad_amount(line));
    }
    std::int64_t amount = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), amount);
    if (digits.size() > digits_most || amount == 0) return fail(bad_amount(line));
    return Vnd{amount};
}

Checked<BankLine> line_of(const csv::Header& header, const csv::Row& row)
{
    Problems problems;
    BankLine line{.line = row.line,
                  .reference = std::string(cell(header, row, 2)),
                  .unit_code = std::string(cell(header, row, 3)),
                  .transaction = std::string(cell(header, row, 4)),
                  .account = std::string(cell(header, row, 5))};
    if (auto on = Date::parse(cell(header, row, 0)))
        line.on = *on;
    else {
        on.error().where = fmt::format("line {}, column date", row.line);
        problems.push_back(std::move(on).error());
    }
    if (auto amount = amount_of(cell(header, row, 1), row.line))
        line.amount = *amount;
    else
        problems.push_back(std::move(amount).error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return line;
}

}  // namespace

std::string_view code(BankMove move) { return moves.at(static_cast<std::size_t>(move)); }

Checked<Statement> read_statement(std::string_view text)
{
    if (is_mt940(text)) return read_mt940(text);
    Statement statement;
    csv::Header header;
    Problems missing;
    const auto read = csv::read(
        text,
        {.header =
             [&](csv::Header found) {
                 header = std::move(found);
                 for (const auto& column : columns)
                     if (column.needed && !header.column(column.vi) && !header.column(column.en))
                         missing.push_back(
                             {.code = "receipt/missing-column",
                              .detail = {fmt::format("Thiếu cột {}.", column.vi),
                                         fmt::format("Column {} is missing.", column.en)},
                              .where = "line 1"});
             },
         .row =
             [&](const csv::Row& row) {
                 if (!missing.empty()) return;
                 auto line = line_of(header, row);
                 if (line)
                     statement.lines.push_back(*std::move(line));
                 else
                     std::ranges::move(line.error(), std::back_inserter(statement.refused));
             }});
    if (!read) return std::unexpected(Problems{read.error()});
    if (!missing.empty()) return std::unexpected(std::move(missing));
    return statement;
}

std::vector<std::string> words_of(std::string_view reference)
{
    std::vector<std::string> words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty() && std::ranges::find(words, word) == words.end()) words.push_back(word);
        word.clear();
    };
    for (const char c : reference) {
        if (c >= 'a' && c <= 'z')
            word += static_cast<char>(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || is_digit(c))
            word += c;
        else
            end_word();
    }
    end_word();
    return words;
}

}  // namespace ansinh::contribution
