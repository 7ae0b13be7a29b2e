#include "base/format.h"
#include "declaration/impl/judging.h"
#include "law/in_force.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::declaration {

namespace {

using coverage::Employment;

std::string day(Date date, Language language) { return format::date(date, language); }

/// The spell at this employer that holds on the day; null where there is none.
const Employment* working(const Looked& looked, const Line& line, Date on)
{
    const auto spells = of_person(looked.known.employments, line);
    const auto spell = std::ranges::find_if(spells, [&](const Employment& one) {
        return one.employer == looked.subject.employer && one.validity.contains(on);
    });
    return spell == spells.end() ? nullptr : &*spell;
}

bool is_on_leave(const Looked& looked, const Line& line)
{
    return std::ranges::any_of(of_person(looked.known.leaves, line), [&](const auto& leave) {
        return leave.employer == looked.subject.employer && leave.validity.contains(line.from);
    });
}

Problem works_already(const Employment& spell)
{
    return {
        .code = "declaration/works-already",
        .detail = {"Đang tham gia tại đơn vị từ " + day(spell.validity.from, Language::vi) + ".",
                   "Insured at this employer since " + day(spell.validity.from, Language::en) +
                       "."},
        .remedy = {"Đổi mức lương thì chọn điều chỉnh (DC); đi làm lại thì chọn ON.",
                   "For another wage choose adjustment (DC); for a return ON."}};
}

Problem works_not_here()
{
    return {.code = "declaration/works-not-here",
            .detail = {"Không có trong danh sách lao động của đơn vị vào ngày này.",
                       "Not among the workers of the employer on this day."},
            .remedy = {"Kiểm tra mã số và tháng; nếu chưa báo tăng thì khai tăng trước.",
                       "Check number and month; declare the increase first if it was not."}};
}

Problem not_on_leave()
{
    return {.code = "declaration/not-on-leave",
            .detail = {"Người này không nghỉ vào ngày này.",
                       "This person is not on leave on this day."},
            .remedy = {"Người mới chuyển đến thì chọn TD hoặc TC.",
                       "Whoever moved here is declared with TD or TC."}};
}

/// Allowed, and told: which employer owes what (58/2014/QH13 art.85.4, 25/2008/QH12 art.13).
void warn_of_others(const Looked& looked, const Line& line)
{
    for (const auto& spell : of_person(looked.known.employments, line)) {
        const bool is_elsewhere = spell.employer != looked.subject.employer;
        if (!is_elsewhere || !spell.validity.contains(line.from)) continue;
        const bool higher = line.wage && *line.wage > spell.wage;
        looked.findings.warn(
            line.number, Field::person_id,
            {.code = "declaration/other-employer",
             .detail = {fmt::format(
                            "Đang tham gia ở đơn vị khác từ {}: đơn vị kia đóng BHXH, BHTN; "
                            "{} đóng BHYT; mỗi nơi đóng quỹ tai nạn lao động.",
                            day(spell.validity.from, Language::vi),
                            higher ? "đơn vị này" : "đơn vị kia"),
                        fmt::format("Insured at another employer since {}: that one pays social "
                                    "and unemployment insurance, {} health insurance, each of them "
                                    "accidents.",
                                    day(spell.validity.from, Language::en),
                                    higher ? "this one" : "that one")},
             .remedy = {"Không phải làm gì nếu người này làm ở hai nơi.",
                        "Nothing if the person works at both."}});
        return;
    }
}

/// 58/2014/QH13 and 41/2024/QH15 art.2.4: the one ends where the other begins.
void warn_of_voluntary(const Looked& looked, const Line& line)
{
    const auto spells = of_person(looked.known.voluntary, line);
    const auto ends = std::ranges::any_of(spells, [&](const auto& spell) {
        return meet(spell.validity, {.from = line.from, .to = line.to});
    });
    if (!ends) return;
    looked.findings.warn(
        line.number, Field::from,
        {.code = "declaration/voluntary-ends",
         .detail = {"Đang tham gia BHXH tự nguyện: chấm dứt từ ngày này, vì thuộc diện BHXH bắt"
                    " buộc.",
                    "In voluntary insurance: it ends on that day, since compulsory insurance"
                    " begins."},
         .remedy = {"Xét hoàn trả các tháng đã đóng mà chưa dùng.",
                    "See to the months that were paid for and are not used."}});
}

Problem end_before_start(const Bilingual& what)
{
    return {
        .code = "declaration/end-before-start",
        .detail = {what.vi + " kết thúc trước khi bắt đầu.", what.en + " ends before it begins."},
        .remedy = {"Sửa một trong hai ngày.", "Correct one of the two days."}};
}

/// 30 days (58/2014/QH13 art.99.1, 41/2024/QH15 art.28).
void warn_of_lateness(const Looked& looked, const Line& line)
{
    law::InForce in(looked.ground.law, line.from);
    if (!in.has("registration_days_most")) return;
    const auto most = in.count("registration_days_most").value;
    const auto late = looked.subject.today.number() - line.from.number() - most;
    if (late <= 0) return;
    looked.findings.warn(
        line.number, Field::from,
        {.code = "declaration/late",
         .detail = {fmt::format("Khai chậm {} ngày so với hạn {} ngày.", late, most),
                    fmt::format("{} days late: the limit is {} days.", late, most)},
         .remedy = {"Ghi lý do vào cột ghi chú; tiền đóng tính từ tháng đã ghi.",
                    "Say why in the note; dues count from the month that is written."}});
}

}  // namespace

std::string money(Vnd amount, Language language)
{
    return format::money_in_full(Decimal(amount.dong()), language);
}

void check_subject(const Looked& looked)
{
    const auto& record = looked.subject.record;
    if (!record || record->status == registry::EmployerStatus::active) return;
    looked.findings.add(
        {.line = 0,
         .problem = {.code = "declaration/employer-not-active",
                     .detail = {"Đơn vị đang ở trạng thái: " + word(record->status).name.vi + ".",
                                "The employer is: " + word(record->status).name.en + "."},
                     .remedy = {"Cập nhật trạng thái đơn vị (TK3-TS) trước khi khai.",
                                "Bring the employer's state up to date first (TK3-TS)."}}});
}

void check_days(const Looked& looked, const Line& line)
{
    auto& findings = looked.findings;
    if (line.to && *line.to <= line.from)
        findings.refuse(line.number, Field::to, end_before_start({"Thời gian", "The time"}));
    if (line.contract_from && line.contract_to && *line.contract_to <= *line.contract_from)
        findings.refuse(line.number, Field::contract_to,
                        end_before_start({"Hợp đồng", "The contract"}));
    if (begins(line) && line.contract_from && line.from < *line.contract_from &&
        Month(line.from) < Month(*line.contract_from))
        findings.refuse(line.number, Field::from,
                        {.code = "declaration/start-before-contract",
                         .detail = {"Tham gia trước khi hợp đồng có hiệu lực.",
                                    "Insured before the contract begins."},
                         .remedy = {"Sửa tháng tham gia hoặc ngày hợp đồng.",
                                    "Correct the month or the day."}});
    if (Month(line.from) > looked.subject.month)
        findings.refuse(
            line.number, Field::from,
            {.code = "declaration/later-than-month",
             .detail = {"Sau tháng của tờ khai.", "Later than the month declared."},
             .remedy = {"Khai trong tờ khai của tháng đó.", "Declare it with that month's list."}});
    if (line.birth && line.birth->date > line.from)
        findings.refuse(line.number, Field::birth_date,
                        {.code = "declaration/born-later",
                         .detail = {"Sinh sau ngày tham gia.", "Born after the first day."},
                         .remedy = {"Kiểm tra ngày sinh.", "Check the birth date."}});
    if (begins(line) && looked.subject.form == FormKind::d02) warn_of_lateness(looked, line);
}

void check_work(const Looked& looked, const Line& line)
{
    if (!line.person) return;
    auto& findings = looked.findings;
    const auto* const spell = working(looked, line, line.from);
    if (begins(line)) {
        if (spell != nullptr)
            findings.refuse(line.number, Field::person_id, works_already(*spell));
        else
            warn_of_others(looked, line);
        warn_of_voluntary(looked, line);
        return;
    }
    if (line.reason == Reason::on && !is_on_leave(looked, line)) {
        findings.refuse(line.number, Field::from, not_on_leave());
        return;
    }
    if (spell == nullptr) findings.refuse(line.number, Field::person_id, works_not_here());
}

/// The floor of the law is an obstacle, the cap is none: what lies above it is not counted.
void check_wage(const Looked& looked, const Line& line)
{
    if (!line.wage) return;
    const auto* const spell = line.person ? working(looked, line, line.from) : nullptr;
    const auto position = !line.position.empty() ? line.position
                          : spell                ? spell->position
                                                 : std::string("worker");
    const auto region = line.region              ? *line.region
                        : spell && spell->region ? spell->region
                                                 : looked.known.region.value_or(0);
    const auto* const law = looked.law_of(Month(line.from)).of(position, region);
    if (law == nullptr) {
        looked.findings.refuse(
            line.number, Field::region,
            {.code = "declaration/no-figures",
             .detail = {"Chưa rõ vùng lương tối thiểu, hoặc tháng này chưa có số liệu của luật.",
                        "The region is not known, or the law has no figures for this month."},
             .remedy = {"Ghi vùng lương tối thiểu (I đến IV).",
                        "Write the region of the minimum wage (I to IV)."}});
        return;
    }
    if (law->basis.value == "level") return;
    if (*line.wage < law->floor)
        looked.findings.refuse(
            line.number, Field::wage,
            {.code = "declaration/wage-below-floor",
             .detail = {"Thấp hơn mức đóng tối thiểu " + money(law->floor, Language::vi) + ".",
                        "Below the least wage that is paid on, " + money(law->floor, Language::en) +
                            "."},
             .remedy = {"Ghi mức lương theo hợp đồng, không thấp hơn mức tối thiểu.",
                        "Write the wage of the contract, not below the least one."}});
    if (*line.wage > law->cap)
        looked.findings.warn(line.number, Field::wage,
                             {.code = "declaration/wage-above-cap",
                              .detail = {"Cao hơn mức đóng tối đa; BHXH tính trên " +
                                             money(law->cap, Language::vi) + ".",
                                         "Above the cap; social insurance counts " +
                                             money(law->cap, Language::en) + "."},
                              .remedy = {"Không phải làm gì.", "Nothing."}});
}

}  // namespace ansinh::declaration
