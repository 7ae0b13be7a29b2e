#include "base/month.h"
#include "base/text.h"
#include "declaration/line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

using Word = std::pair<std::string_view, std::string_view>;  // folded, and ours

constexpr std::array change_words = {
    Word{"1", "increase"},        Word{"tang", "increase"},    Word{"tang moi", "increase"},
    Word{"increase", "increase"}, Word{"2", "decrease"},       Word{"giam", "decrease"},
    Word{"decrease", "decrease"}, Word{"3", "adjust"},         Word{"dieu chinh", "adjust"},
    Word{"adjust", "adjust"},     Word{"adjustment", "adjust"}};
constexpr std::array sex_words = {
    Word{"nam", "male"},  Word{"1", "male"},   Word{"male", "male"},     Word{"m", "male"},
    Word{"nu", "female"}, Word{"2", "female"}, Word{"female", "female"}, Word{"f", "female"}};
constexpr std::array leave_words = {Word{"unpaid", "unpaid"},
                                    Word{"khong luong", "unpaid"},
                                    Word{"nghi khong luong", "unpaid"},
                                    Word{"nghi khong huong luong", "unpaid"},
                                    Word{"sickness", "sickness"},
                                    Word{"om dau", "sickness"},
                                    Word{"nghi om dau", "sickness"},
                                    Word{"maternity", "maternity"},
                                    Word{"thai san", "maternity"},
                                    Word{"nghi thai san", "maternity"},
                                    Word{"suspension", "suspension"},
                                    Word{"tam hoan", "suspension"},
                                    Word{"tam hoan hop dong lao dong", "suspension"}};
constexpr std::array region_words = {Word{"1", "1"},  Word{"i", "1"}, Word{"2", "2"},
                                     Word{"ii", "2"}, Word{"3", "3"}, Word{"iii", "3"},
                                     Word{"4", "4"},  Word{"iv", "4"}};
constexpr std::array yes_words = {Word{"co", "1"},   Word{"1", "1"},  Word{"yes", "1"},
                                  Word{"true", "1"}, Word{"x", "1"},  Word{"khong", "0"},
                                  Word{"0", "0"},    Word{"no", "0"}, Word{"false", "0"}};

template <std::size_t count>
std::optional<std::string_view> meant(const std::array<Word, count>& words, std::string_view typed)
{
    const auto folded = fold(typed);
    for (const auto& [theirs, ours] : words)
        if (theirs == folded) return ours;
    return {};
}

/// The cells of one line, each read as what its field holds.
class Cells {
public:
    Cells(const LineForm& form, Findings& findings) : form_{form}, findings_{findings} {}

    /// Whether all could be read since it was last asked.
    bool take_good() { return std::exchange(good_, true); }
    bool has(Field field) const { return form_.has(field); }
    const std::string& text(Field field) const { return form_.at(field); }

    void missing(Field field)
    {
        refuse(field, {.code = "declaration/missing-value",
                       .detail = {fmt::format("Thiếu “{}”.", spec_of(field).label.vi),
                                  fmt::format("“{}” is missing.", spec_of(field).label.en)},
                       .remedy = {"Điền vào ô này.", "Fill in this cell."}});
    }
    void malformed(Field field, Bilingual remedy)
    {
        refuse(field, {.code = "declaration/malformed-value",
                       .detail = {fmt::format("“{}” không đọc được.", spec_of(field).label.vi),
                                  fmt::format("“{}” cannot be read.", spec_of(field).label.en)},
                       .remedy = std::move(remedy)});
    }

    template <std::size_t count>
    std::optional<std::string_view> word(Field field, const std::array<Word, count>& words,
                                         const Bilingual& remedy)
    {
        if (!has(field)) return {};
        const auto found = meant(words, text(field));
        if (!found) malformed(field, remedy);
        return found;
    }

    template <class T>
    std::optional<T> read(Field field, Result<T> (*parse)(std::string_view))
    {
        if (!has(field)) return {};
        auto value = parse(text(field));
        if (value) return *std::move(value);
        refuse(field, std::move(value).error());
        return {};
    }

    /// "5.200.000", "5,200,000", "5 200 000", "5200000".
    std::optional<Vnd> money(Field field)
    {
        if (!has(field)) return {};
        std::string digits;
        for (const char c : text(field)) {
            const bool groups = c == '.' || c == ',' || c == ' ';
            if (!groups) digits += c;
        }
        const auto number = whole(digits);
        if (number && digits.size() <= digits_most && is_grouped(text(field))) return Vnd{*number};
        malformed(field, {"Ghi số đồng, không ghi chữ: 5.200.000.",
                          "Write whole đồng in digits: 5,200,000."});
        return {};
    }

    std::optional<std::int64_t> number(Field field, std::int64_t least, std::int64_t most)
    {
        if (!has(field)) return {};
        const auto found = whole(text(field));
        if (found && *found >= least && *found <= most) return found;
        malformed(field, {fmt::format("Ghi số từ {} đến {}.", least, most),
                          fmt::format("Write a number from {} to {}.", least, most)});
        return {};
    }

    /// The first day of a month, or the day that is written.
    std::optional<Date> first_day(Field field)
    {
        if (!has(field)) return {};
        if (const auto month = Month::parse(text(field))) return month->first_day();
        return read(field, &Date::parse);
    }
    /// The day after the last one of a month, or after the day that is written.
    std::optional<Date> day_after(Field field)
    {
        if (!has(field)) return {};
        if (const auto month = Month::parse(text(field))) return month->plus(1).first_day();
        const auto day = read(field, &Date::parse);
        return day ? std::optional{day->plus_days(1)} : std::nullopt;
    }

private:
    static constexpr std::size_t digits_most = 12;

    void refuse(Field field, Problem problem)
    {
        good_ = false;
        problem.where.clear();
        findings_.refuse(form_.number, field, std::move(problem));
    }
    static std::optional<std::int64_t> whole(std::string_view digits)
    {
        std::int64_t number = 0;
        const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), number);
        if (error != std::errc{} || stop != digits.end() || digits.starts_with('-')) return {};
        return number;
    }
    /// Groups of three behind the first one: "2,34" is a coefficient, and no money.
    static bool is_grouped(std::string_view text)
    {
        std::size_t at = text.find_first_of("., ");
        while (at != std::string_view::npos) {
            const auto next = text.find_first_of("., ", at + 1);
            const auto length = (next == std::string_view::npos ? text.size() : next) - at - 1;
            if (length != 3) return false;
            at = next;
        }
        return true;
    }

    const LineForm& form_;
    Findings& findings_;
    bool good_ = true;
};

Reason usual_reason(Change change, bool has_number)
{
    switch (change) {
    case Change::increase: return has_number ? Reason::td : Reason::tm;
    case Change::decrease: return Reason::gh;
    case Change::adjust: return Reason::dc;
    }
    std::unreachable();
}

void read_change(FormKind kind, Cells& cells, Line& line)
{
    const auto typed = cells.word(Field::change, change_words,
                                  {"Ghi 1 (tăng), 2 (giảm) hoặc 3 (điều chỉnh).",
                                   "Write 1 (increase), 2 (decrease) or 3 (adjustment)."});
    const auto change = typed == "decrease" ? Change::decrease
                        : typed == "adjust" ? Change::adjust
                                            : Change::increase;
    line.change = change;
    if (kind != FormKind::d02) return;
    if (!cells.has(Field::reason)) {
        if (!cells.has(Field::change)) cells.missing(Field::change);
        line.reason = usual_reason(change, cells.has(Field::person_id));
        return;
    }
    const auto reason = reason_of(cells.text(Field::reason));
    if (!reason || (typed && change_of(*reason) != change)) {
        cells.malformed(Field::reason,
                        {"Tăng: TM, TD, TC, ON. Giảm: GH, GC, KL, OF, TS. Điều chỉnh: DC, CD.",
                         "Increase: TM, TD, TC, ON. Decrease: GH, GC, KL, OF, TS. Adjustment: "
                         "DC, CD."});
        return;
    }
    line.reason = *reason;
    line.change = change_of(*reason);
}

void read_person(Cells& cells, Line& line)
{
    line.person = cells.read(Field::person_id, &parse_person_id);
    line.name = nfc(cells.text(Field::name));
    if (line.name.empty()) cells.missing(Field::name);
    line.birth = cells.read(Field::birth_date, &registry::Birth::parse);
    if (cells.has(Field::sex)) {
        const auto sex = cells.word(Field::sex, sex_words, {"Ghi Nam hoặc Nữ.", "Male or female."});
        if (sex) line.sex = registry::sex_of(*sex);
    }
    line.citizen_id = cells.read(Field::citizen_id, &CitizenId::parse);
}

Result<FacilityId> facility_code(std::string_view text)
{
    std::int64_t number = 0;
    const auto [stop, error] = std::from_chars(text.begin(), text.end(), number);
    if (error == std::errc{} && stop == text.end() && text.size() == 5) return FacilityId{number};
    return fail({.code = "declaration/malformed-value",
                 .detail = {"Mã cơ sở khám chữa bệnh có 5 chữ số.",
                            "The code of a facility has five digits."},
                 .remedy = {"Tra mã trong danh mục.", "Look it up in the list."}});
}

void read_leave(Cells& cells, Line& line)
{
    using coverage::LeaveKind;
    line.leave = line.reason == Reason::ts || line.reason == Reason::of ? LeaveKind::maternity
                                                                        : LeaveKind::unpaid;
    const auto typed = cells.word(Field::leave, leave_words,
                                  {"Không lương, ốm đau, thai sản hoặc tạm hoãn.",
                                   "unpaid, sickness, maternity or suspension."});
    if (typed) line.leave = coverage::leave_kind_of(*typed).value();
}

void read_work(Cells& cells, Line& line)
{
    line.position = cells.text(Field::position);
    line.wage = cells.money(Field::wage);
    if (const auto allowance = cells.money(Field::allowance); allowance && line.wage)
        *line.wage += *allowance;
    if (const auto region = cells.word(Field::region, region_words,
                                       {"Ghi I, II, III hoặc IV.", "Write I, II, III or IV."}))
        line.region = region->front() - '0';
    if (const auto insured =
            cells.word(Field::unemployment, yes_words, {"Ghi Có hoặc Không.", "Write yes or no."}))
        line.unemployment_insured = *insured == "1";
    line.contract_from = cells.first_day(Field::contract_from);
    line.contract_to = cells.day_after(Field::contract_to);
    line.to = cells.day_after(Field::to);
    line.facility = cells.read(Field::facility, &facility_code);
    read_leave(cells, line);
    const bool begins = line.change == Change::increase && line.reason != Reason::on;
    const bool needs_wage = begins || line.reason == Reason::dc;
    if (needs_wage && !cells.has(Field::wage)) cells.missing(Field::wage);
}

void read_list(FormKind kind, Cells& cells, Line& line)
{
    constexpr std::int64_t months_most = 60;  // paid ahead for five years (134/2015/NĐ-CP art.9)
    line.group = cells.text(Field::group);
    line.facility = cells.read(Field::facility, &facility_code);
    const auto method = cells.number(Field::method, 1, months_most);
    const auto months = cells.number(Field::months, 1, months_most);
    line.months = static_cast<int>(months.value_or(method.value_or(0)));
    line.income = cells.money(Field::income);
    cells.money(Field::amount);
    cells.read(Field::receipt_on, &Date::parse);
    if (line.change == Change::decrease) return;
    if (line.months == 0 && !cells.has(Field::months)) cells.missing(Field::months);
    if (kind == FormKind::d03 && line.group.empty()) cells.missing(Field::group);
    if (kind == FormKind::d05 && !cells.has(Field::income)) cells.missing(Field::income);
}

}  // namespace

Line read_line(FormKind kind, const LineForm& form, Findings& findings)
{
    Cells cells(form, findings);
    Line line{.number = form.number};
    read_change(kind, cells, line);
    line.meant = cells.take_good();
    read_person(cells, line);
    line.named = cells.take_good();
    if (const auto from = cells.first_day(Field::from))
        line.from = *from;
    else if (!cells.has(Field::from))
        cells.missing(Field::from);
    line.meant = cells.take_good() && line.meant;
    if (kind == FormKind::d02)
        read_work(cells, line);
    else
        read_list(kind, cells, line);
    return line;
}

}  // namespace ansinh::declaration
