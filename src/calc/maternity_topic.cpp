#include "calc/impl/leave_form.h"
#include "calc/topics.h"
#include "law/maternity.h"

#include <algorithm>

namespace ansinh::calc {

using law::Maternity;
using law::MaternityEvent;
using law::MaternityFacts;

namespace {

using enum MaternityEvent;

constexpr std::int64_t children_most = 10;
constexpr std::int64_t weeks_most = 45;
constexpr std::int64_t days_most = 366;
constexpr std::int64_t window_months = 12;
constexpr std::int64_t visits_most = 50;
constexpr std::int64_t spans_most = 200;

bool among(MaternityEvent event, std::initializer_list<MaternityEvent> events)
{
    return std::ranges::find(events, event) != events.end();
}

void ask_dates(Form& form, const Where& where, MaternityFacts& facts)
{
    const auto event = facts.event;
    const bool receives = among(event, {adoption, commissioning});
    where.ask(!receives && event != voluntary, "leave_from",
              {"Ngày bắt đầu nghỉ", "First day of leave"}, facts.leave_from,
              {.help = {"Mẹ chết: ngày người mẹ bắt đầu nghỉ.",
                        "Mother died: the first day of her leave."}});
    where.ask(!among(event, {antenatal, loss, contraception}), "born",
              {"Ngày sinh con", "Child born"}, facts.born);
    where.ask(receives, "received", {"Ngày nhận con", "Child received"}, facts.received);
    where.ask(event == birth, "child_died", {"Ngày con chết", "Child died"}, facts.child_died);
    where.ask(event == surrogate, "handed_over", {"Ngày giao con", "Child handed over"},
              facts.handed_over);
    where.ask(event == mother_died, "died", {"Ngày mẹ chết", "Mother died"}, facts.died);
    if (receives) facts.leave_from = facts.received;
    if (event == birth && form.given({"leave_from", "born"}))
        refuse_disorder(form, "leave_from", facts.leave_from, facts.born);
    if (event == father && form.given({"born", "leave_from"}))
        refuse_disorder(form, "leave_from", facts.born, facts.leave_from);
    if (form.given({"born", "child_died"}) && facts.child_died)
        refuse_disorder(form, "child_died", facts.born, *facts.child_died);
    if (receives && form.given({"born", "received"}))
        refuse_disorder(form, "received", facts.born, facts.received);
    if (event == surrogate && form.given({"born", "handed_over"}))
        refuse_disorder(form, "handed_over", facts.born, facts.handed_over);
    if (event == mother_died && form.given({"born", "died"}))
        refuse_disorder(form, "died", facts.born, facts.died);
}

bool overlap(std::vector<law::PaidMonths> paid)
{
    std::ranges::sort(paid, {}, &law::PaidMonths::from);
    return std::ranges::adjacent_find(
               paid, [](const auto& a, const auto& b) { return b.from <= a.to; }) != paid.end();
}

void ask_wages(Form& form, const Where& where, MaternityFacts& facts)
{
    const auto event = facts.event;
    const bool must_qualify = among(event, {birth, adoption, surrogate, commissioning});
    where.list(event != voluntary, "contributions",
               {"Các tháng đã đóng BHXH bắt buộc", "Months of compulsory insurance"},
               facts.contributions,
               {.least = 1, .most = spans_most, .may_be_left_out = !must_qualify});
    where.ask(!must_qualify && event != voluntary, "average",
              {"Hoặc bình quân tiền lương 6 tháng", "Or the average wage of six months"},
              facts.average);
    where.ask(event == voluntary, "months_in_window",
              {"Số tháng đóng trong 12 tháng trước khi sinh", "Months paid in the twelve before"},
              facts.months_in_window, {.most = window_months, .unit = "months"});
    if (form.is_describing() || !form.given({"event"}) || event == voluntary) return;
    if (form.given({"contributions"}) && overlap(facts.contributions))
        refuse_contradiction(form, "contributions",
                             {"Các khoảng tháng chồng lên nhau.", "The spans overlap."});
    if (!must_qualify && !form.given({"contributions"}) && !form.given({"average"}))
        form.refuse_absence("average", {"Cần các tháng đã đóng hoặc bình quân tiền lương.",
                                        "The months paid or an average wage are needed."});
    if (event == father && !facts.mother_qualifies && facts.contributions.empty())
        form.refuse_absence("contributions", {"Xét trợ cấp một lần của cha cần các tháng đã đóng.",
                                              "The father's grant is judged by the months paid."});
}

void ask_birth(Form& form, const Where& where, MaternityFacts& facts)
{
    const auto event = facts.event;
    where.ask(among(event, {birth, surrogate}), "rest_ordered",
              {"Phải nghỉ dưỡng thai theo chỉ định", "Rest was ordered in the pregnancy"},
              facts.rest_ordered, {.may_be_left_out = true});
    where.ask(event == birth, "infertility",
              {"Phải nghỉ việc để điều trị vô sinh", "Left work for infertility treatment"},
              facts.infertility, {.may_be_left_out = true});
    where.ask(!among(event, {antenatal, loss, contraception}), "children",
              {"Số con của lần sinh (cả con chết)", "Children of the birth, dead ones too"},
              facts.children,
              {.least = 1, .most = children_most, .may_be_left_out = true, .unit = "people"});
    where.ask(event == birth, "stillborn", {"Trong đó số thai chết", "Stillborn among them"},
              facts.stillborn, {.most = children_most, .may_be_left_out = true, .unit = "people"});
    where.ask(among(event, {birth, father, surrogate, mother_died}), "living_children",
              {"Số con đẻ còn sống của người mẹ trước lần sinh này",
               "The mother's own living children before this birth"},
              facts.living_children,
              {.most = children_most, .may_be_left_out = true, .unit = "people"});
    where.ask(event == father, "delivery", {"Cách sinh", "Delivery"}, facts.delivery,
              {.may_be_left_out = true});
    where.ask(event == adoption, "takes_leave", {"Có nghỉ việc", "Takes leave"}, facts.takes_leave,
              {.may_be_left_out = true});
    where.ask(among(event, {father, mother_died}), "mother_qualifies",
              {"Người mẹ đủ điều kiện hưởng", "The mother qualifies"}, facts.mother_qualifies,
              {.may_be_left_out = true});
    where.ask(event == commissioning, "carrier_qualifies",
              {"Người mang thai hộ đủ điều kiện", "The surrogate mother qualifies"},
              facts.carrier_qualifies, {.may_be_left_out = true});
    if (form.given({"stillborn"}) && facts.stillborn > facts.children)
        refuse_contradiction(
            form, "stillborn",
            {"Nhiều hơn số con của lần sinh.", "More than the children of the birth."});
}

}  // namespace

void ask(Form& form, law::PaidMonths& paid)
{
    form.ask("from", {"Từ tháng", "From"}, paid.from);
    form.ask("to", {"Đến tháng", "To"}, paid.to);
    form.ask("wage", {"Tiền lương đóng mỗi tháng", "Contribution wage a month"}, paid.wage);
    if (form.given({"from", "to"}))
        refuse_disorder(form, "to", paid.from.first_day(), paid.to.first_day());
}

void ask(Form& form, law::AntenatalVisit& visit)
{
    form.ask("days", {"Số ngày nghỉ", "Days"}, visit.days,
             {.least = 1, .most = visits_most, .unit = "working_days"});
}

void ask(Form& form, MaternityFacts& facts)
{
    form.ask("event", {"Trường hợp", "Event"}, facts.event);
    const Where where(form, "event");
    const auto event = facts.event;
    ask_dates(form, where, facts);
    ask_birth(form, where, facts);
    ask_wages(form, where, facts);
    where.list(event == antenatal, "visits", {"Các lần khám thai", "Antenatal visits"},
               facts.visits, {.least = 1, .most = visits_most});
    where.ask(event == antenatal, "special_pregnancy",
              {"Ở xa cơ sở khám, có bệnh lý hoặc thai bất thường",
               "Far from care, ill, or an abnormal pregnancy"},
              facts.special_pregnancy, {.may_be_left_out = true});
    where.ask(event == loss, "weeks", {"Tuổi thai", "Age of the pregnancy"}, facts.weeks,
              {.most = weeks_most, .unit = "weeks"});
    where.ask(event == contraception, "method", {"Biện pháp", "Method"}, facts.method);
    where.ask(among(event, {father, loss, contraception}), "days",
              {"Số ngày nghỉ (theo chỉ định)", "Days of leave (as ordered)"}, facts.days,
              {.least = 1, .most = days_most, .unit = "days"});
}

void tell(Teller& teller, const law::QualifyingWindow& window)
{
    teller.tell("from", {"Từ tháng", "From"}, window.from);
    teller.tell("to", {"Đến tháng", "To"}, window.to);
    teller.tell_count("paid", {"Số tháng đóng", "Months paid"}, window.paid, "months");
}

void tell(Teller& teller, const law::Leave& leave)
{
    teller.tell("from", {"Từ ngày", "From"}, leave.from);
    teller.tell("to", {"Đến hết ngày", "To the end of"}, leave.to);
    teller.tell_count("months", {"Số tháng", "Months"}, leave.months, "months");
    teller.tell_count("days", {"Và số ngày lẻ", "And odd days"}, leave.days, "days");
}

void tell(Teller& teller, const Maternity& answer)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.tell("why_not", {"Lý do không được hưởng", "Why not"}, answer.why_not);
    teller.tell("route", {"Đủ điều kiện theo", "Qualified by"}, answer.route);
    teller.part("window", {"Thời gian xét điều kiện", "Qualifying window"}, answer.window);
    teller.tell("average", {"Bình quân tiền lương", "Average wage"}, answer.average);
    teller.part("leave", {"Thời gian nghỉ", "Leave"}, answer.leave);
    teller.tell("may_return_from", {"Được đi làm sớm từ", "May return to work from"},
                answer.may_return_from);
    teller.tell("limit", {"Số ngày tối đa", "Most days"}, answer.limit);
    teller.tell_count("days_paid", {"Số ngày được hưởng", "Days paid"}, answer.days_paid, "days");
    teller.tell("allowance", {"Trợ cấp thai sản", "Allowance"}, answer.allowance);
    teller.tell("grant", {"Trợ cấp một lần", "Grant"}, answer.grant);
    teller.tell("total", {"Cộng", "Total"}, answer.total);
}

const Topic maternity_topic = Calculation<MaternityFacts, Maternity>::topic<&law::maternity>(
    "maternity", {"Chế độ thai sản", "Maternity"},
    {"Sinh con, khám thai, nhận con nuôi được nghỉ bao lâu, hưởng bao nhiêu?",
     "How long is the leave for a birth, a visit or an adoption, and what does it pay?"});

}  // namespace ansinh::calc
