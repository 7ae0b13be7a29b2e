/// SWIFT MT940, the customer statement message: a tag in colons begins a field, which goes on until
/// the next one. A comma separates đồng from what is less than one.

#include "base/text.h"
#include "contribution/statement.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

struct Field {
    std::string_view tag;  ///< "61"
    std::string text;      ///< its lines, joined by a line end
    std::size_t line = 0;  ///< where it begins
};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool are_digits(std::string_view text) { return std::ranges::all_of(text, is_digit); }

/// The tag at the beginning of a line, without its colons: ":28C:" is "28C".
std::string_view tag_of(std::string_view line)
{
    constexpr std::size_t letters_most = 3;
    if (!line.starts_with(':')) return {};
    const auto end = line.find(':', 1);
    if (end == std::string_view::npos || end < 3 || end - 1 > letters_most) return {};
    const auto tag = line.substr(1, end - 1);
    return are_digits(tag.substr(0, 2)) ? tag : std::string_view{};
}

/// A line ends the message: "-", "-}" and what opens the next one's blocks.
bool is_frame(std::string_view line)
{
    return line == "-" || line == "-}" || line.starts_with("{1:");
}

std::vector<Field> fields_of(std::string_view text)
{
    std::vector<Field> fields;
    bool inside = false;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (is_frame(line)) {
            inside = false;
            continue;
        }
        if (const auto tag = tag_of(line); !tag.empty()) {
            fields.push_back(
                {.tag = tag, .text = std::string(line.substr(tag.size() + 2)), .line = number});
            inside = true;
        }
        else if (inside)
            fields.back().text += "\n" + std::string(line);
    }
    return fields;
}

Problem malformed(std::size_t line, std::string_view tag)
{
    return {.code = "statement/malformed",
            .detail = {fmt::format("Không đọc được trường :{}: của sao kê MT940.", tag),
                       fmt::format("The field :{}: of the MT940 statement cannot be read.", tag)},
            .where = fmt::format("line {}, field {}", line, tag)};
}

/// "230131"; years up to 79 are of this century.
std::optional<Date> day_of(std::string_view six)
{
    if (six.size() != 6 || !are_digits(six)) return {};
    const auto day = Date::parse(fmt::format("{}{}-{}-{}", six < "80" ? "20" : "19",
                                             six.substr(0, 2), six.substr(2, 2), six.substr(4, 2)));
    if (!day) return {};
    return *day;
}

/// "1250000,", "1250000,00": whole đồng, since the đồng has no smaller unit.
std::optional<Vnd> amount_of(std::string_view text)
{
    constexpr std::size_t digits_most = 15;
    const auto comma = text.find(',');
    if (comma == std::string_view::npos || comma == 0 || comma > digits_most) return {};
    const auto rest = text.substr(comma + 1);
    if (rest.size() > 2 || std::ranges::any_of(rest, [](char c) { return c != '0'; })) return {};
    std::int64_t amount = 0;
    const auto whole = text.substr(0, comma);
    if (!are_digits(whole)) return {};
    std::from_chars(whole.data(), whole.data() + whole.size(), amount);
    return Vnd{amount};
}

/// :60F: and :62F: "C230131VND1000000,": a balance, below zero where the account owes.
std::optional<Vnd> balance_of(std::string_view text)
{
    constexpr std::size_t head = 10;
    if (text.size() <= head || (text[0] != 'C' && text[0] != 'D')) return {};
    if (!day_of(text.substr(1, 6)) || text.substr(7, 3) != "VND") return {};
    const auto amount = amount_of(text.substr(head, text.find('\n') - head));
    if (!amount) return {};
    return text[0] == 'C' ? *amount : Vnd{} - *amount;
}

/// What one :61: says.
struct Movement {
    Date on;
    Vnd amount;
    bool comes_in = true;
    bool is_reversal = false;
    std::string payer_number;
    std::string transaction;
};

/// Banks write a word where there is no number.
std::string number_of(std::string_view text)
{
    return text == "NONREF" ? std::string{} : std::string(text);
}

/// "2301310131CD1250000,NTRFREF//BANKREF": value day, day of entry (may be missing), direction,
/// third letter of the currency (may be missing), amount, kind, references of payer and bank.
std::optional<Movement> movement_of(std::string_view text)
{
    constexpr std::string_view letters_of_amount = "0123456789,";
    text = text.substr(0, text.find('\n'));
    const auto on = day_of(text.substr(0, 6));
    if (!on) return {};
    text.remove_prefix(6);
    if (text.size() >= 4 && are_digits(text.substr(0, 4))) text.remove_prefix(4);
    const bool reversed = text.starts_with('R');
    if (reversed) text.remove_prefix(1);
    if (!text.starts_with('C') && !text.starts_with('D')) return {};
    const bool credit = text.starts_with('C');
    text.remove_prefix(1);
    if (text.starts_with('D')) text.remove_prefix(1);  // of VND
    const auto end = std::min(text.find_first_not_of(letters_of_amount), text.size());
    const auto amount = amount_of(text.substr(0, end));
    constexpr std::size_t kind = 4;
    if (!amount || *amount == Vnd{} || text.size() < end + kind) return {};
    text.remove_prefix(end + kind);
    const auto bank = std::min(text.find("//"), text.size());
    return Movement{.on = *on,
                    .amount = *amount,
                    .comes_in = credit != reversed,
                    .is_reversal = reversed,
                    .payer_number = number_of(text.substr(0, bank)),
                    .transaction = number_of(text.substr(std::min(bank + 2, text.size())))};
}

BankMove move_of(const Movement& movement)
{
    if (!movement.is_reversal) return BankMove::credit;
    return movement.comes_in ? BankMove::debit_reversed : BankMove::credit_reversed;
}

/// The words of :86:, its lines joined: banks cut them anywhere.
std::string words_of_86(std::string_view text)
{
    std::string words;
    for (const char c : text)
        if (c != '\n') words += c;
    return words;
}

/// Reads the fields of all messages of a file, one after the other.
class Reader {
public:
    void take(const Field& field)
    {
        if (field.tag == "20")
            begin(field);
        else if (field.tag == "25" || field.tag == "25P")
            account_ = field.text.substr(0, field.text.find('\n'));
        else if (field.tag == "60F" || field.tag == "60M")
            open(field);
        else if (field.tag == "61")
            move(field);
        else if (field.tag == "86")
            tell(field);
        else if (field.tag == "62F" || field.tag == "62M")
            close(field);
    }

    Checked<Statement> statement() &&
    {
        end();
        if (!problems_.empty()) return std::unexpected(std::move(problems_));
        return std::move(found_);
    }

private:
    void begin(const Field& field)
    {
        end();
        began_ = field.line;
        opening_.reset();
        closed_ = false;
        moved_ = {};
        in_words_ = false;
        account_.clear();
    }
    void open(const Field& field)
    {
        opening_ = balance_of(field.text);
        if (!opening_) problems_.push_back(malformed(field.line, field.tag));
        opening_known_ = opening_.has_value();
        if (!opening_) opening_ = Vnd{};
    }
    void move(const Field& field)
    {
        in_words_ = false;
        const auto movement = movement_of(field.text);
        if (!movement) {
            problems_.push_back(malformed(field.line, field.tag));
            sums_known_ = false;
            return;
        }
        moved_ += movement->comes_in ? movement->amount : Vnd{} - movement->amount;
        if (!movement->comes_in && !movement->is_reversal) {
            ++found_.debits;
            return;
        }
        found_.lines.push_back({.line = field.line,
                                .on = movement->on,
                                .amount = movement->amount,
                                .reference = {},
                                .unit_code = {},
                                .transaction = movement->transaction,
                                .payer_number = movement->payer_number,
                                .account = account_,
                                .move = move_of(*movement)});
        in_words_ = true;
    }
    void tell(const Field& field)
    {
        if (in_words_) found_.lines.back().reference = words_of_86(field.text);
        in_words_ = false;
    }
    void close(const Field& field)
    {
        const auto closing = balance_of(field.text);
        closed_ = true;
        in_words_ = false;
        if (!closing || !opening_)
            problems_.push_back(malformed(field.line, closing ? "60F" : field.tag));
        else if (opening_known_ && sums_known_ && *opening_ + moved_ != *closing)
            problems_.push_back(
                {.code = "statement/balance",
                 .detail = {fmt::format("Số dư đầu kỳ cộng phát sinh là {} đồng, sao kê ghi {} "
                                        "đồng.",
                                        (*opening_ + moved_).dong(), closing->dong()),
                            fmt::format("Opening balance and entries make {} VND, the statement "
                                        "says {}.",
                                        (*opening_ + moved_).dong(), closing->dong())},
                 .where = fmt::format("line {}, field {}", field.line, field.tag)});
    }
    /// A message without its closing balance is one that was cut off.
    void end()
    {
        if (began_ != 0 && !closed_) problems_.push_back(malformed(began_, "62F"));
        sums_known_ = true;
    }

    Statement found_;
    Problems problems_;
    std::string account_;
    std::size_t began_ = 0;
    std::optional<Vnd> opening_;
    bool opening_known_ = false;
    bool sums_known_ = true;  ///< every :61: of the message was read
    bool closed_ = false;
    bool in_words_ = false;
    Vnd moved_;
};

}  // namespace

bool is_mt940(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty() && (text.front() == '\r' || text.front() == '\n' || text.front() == ' '))
        text.remove_prefix(1);
    return text.starts_with(":20:") || text.starts_with("{1:");
}

Checked<Statement> read_mt940(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (!is_utf8(text))
        return std::unexpected(
            Problems{{.code = "csv/not-utf8",
                      .detail = {"Sao kê không phải văn bản UTF-8.", "The statement is not UTF-8."},
                      .where = "line 1",
                      .remedy = {"Lưu lại tệp dạng UTF-8.", "Save the file as UTF-8."}}});
    Reader reader;
    const auto fields = fields_of(text);
    for (const auto& field : fields) reader.take(field);
    if (std::ranges::none_of(fields, [](const Field& field) { return field.tag == "20"; }))
        return std::unexpected(Problems{malformed(1, "20")});
    return std::move(reader).statement();
}

}  // namespace ansinh::contribution
