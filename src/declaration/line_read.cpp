#include "base/text.h"
#include "declaration/impl/cells.h"
#include "law/contributor.h"

#include <array>
#include <charconv>
#include <utility>

namespace ansinh::declaration {

namespace {

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
    line.leave = line.reason == Reason::ts ? LeaveKind::maternity : LeaveKind::unpaid;
    // OF is sickness or maternity, and the months of maternity alone count.
    if (line.reason == Reason::of && !cells.has(Field::leave)) cells.missing(Field::leave);
    const auto typed = cells.word(Field::leave, leave_words,
                                  {"Không lương, ốm đau, thai sản hoặc tạm hoãn.",
                                   "unpaid, sickness, maternity or suspension."});
    if (typed) line.leave = coverage::leave_kind_of(*typed).value();
}

void read_position(Cells& cells, Line& line)
{
    if (!cells.has(Field::position)) return;
    if (const auto known = law::known_position(cells.text(Field::position)))
        line.position = known->key;
    else
        cells.malformed(Field::position, {"Chọn nhóm trong danh mục; người lao động theo hợp đồng"
                                          " thì để trống.",
                                          "Choose a group of the list; leave it empty for whoever"
                                          " works under a labour contract."});
}

void read_work(Cells& cells, Line& line)
{
    read_position(cells, line);
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
    line.receipt_on = cells.read(Field::receipt_on, &Date::parse);
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
