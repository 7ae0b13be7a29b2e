#include "calc/impl/leave_form.h"
#include "calc/topics.h"
#include "law/sickness.h"

namespace ansinh::calc {

using law::Sickness;
using law::SicknessFacts;

namespace {

constexpr std::int64_t leave_days_most = 366;
constexpr int span_days_most = 7305;
constexpr std::int64_t months_most = 720;
constexpr std::int64_t hours_most = 24;

void ask_days(Form& form, SicknessFacts& facts)
{
    form.ask("from", {"Ngày bắt đầu nghỉ", "First day of leave"}, facts.from);
    form.ask("to", {"Ngày nghỉ cuối cùng", "Last day of leave"}, facts.to);
    form.ask("days", {"Hoặc số ngày làm việc nghỉ", "Or the working days of leave"}, facts.days,
             {.least = 1, .most = leave_days_most, .unit = "working_days"});
    form.list("part_days", {"Ngày nghỉ không trọn", "Days away in part"}, facts.part_days,
              {.least = 1, .most = leave_days_most, .may_be_left_out = true});
    ask_calendar(form, facts.calendar);
    if (form.given({"from", "to"})) refuse_disorder(form, "to", facts.from, *facts.to);
    if (form.given({"to", "days"}))
        refuse_contradiction(form, "days",
                             {"Đã khai ngày cuối thì không khai số ngày.",
                              "With a last day the number of days is not given."});
    if (form.given({"to"}) && !form.given({"weekly_rest"}))
        form.refuse_absence("weekly_rest", {"Cần ngày nghỉ hằng tuần để đếm ngày làm việc.",
                                            "The weekly rest is needed to count working days."});
    if (form.given({"from", "to"}) && law::calendar_days({facts.from, *facts.to}) > span_days_most)
        refuse_contradiction(form, "to",
                             {"Một lần nghỉ không dài đến thế.", "No leave is as long as that."});
    if (form.given({"kind", "days"}) && facts.kind == law::SicknessKind::long_treatment)
        refuse_contradiction(form, "days",
                             {"Bệnh dài ngày cần ngày nghỉ cuối cùng.",
                              "Long treatment needs the last day of leave."});
    if (!form.is_describing() && !facts.to && !facts.days && facts.part_days.empty())
        form.refuse_absence("to", {"Cần ngày cuối, số ngày, hoặc ngày nghỉ không trọn.",
                                   "A last day, a number of days or days in part are needed."});
}

}  // namespace

void ask(Form& form, law::PartDay& part)
{
    form.ask("hours_away", {"Số giờ nghỉ", "Hours away"}, part.hours_away,
             {.least = 1, .most = hours_most, .unit = "hours"});
    form.ask("hours_of_day", {"Số giờ làm việc một ngày", "Hours of a working day"},
             part.hours_of_day,
             {.least = 1, .most = hours_most, .may_be_left_out = true, .unit = "hours"});
}

void ask(Form& form, SicknessFacts& facts)
{
    form.ask("kind", {"Trường hợp", "Case"}, facts.kind);
    ask_days(form, facts);
    form.ask("joined",
             {"Ngày tham gia, hoặc trở lại làm việc gần nhất", "Joined, or last came back to work"},
             facts.joined);
    form.ask("wage",
             {"Tiền lương đóng BHXH tháng trước khi nghỉ", "Contribution wage of the month before"},
             facts.wage,
             {.help = {"Nghỉ ngay trong tháng tham gia hoặc trở lại thì là lương của tháng đó.",
                       "Ill in the month of joining or return: the wage of that month."}});
    form.ask("months_paid", {"Số tháng đã đóng BHXH bắt buộc", "Months of compulsory insurance"},
             facts.months_paid, {.most = months_most, .unit = "months"});
    form.ask("conditions", {"Điều kiện lao động lúc ốm", "Working conditions when ill"},
             facts.conditions, {.may_be_left_out = true});
    form.ask("hard_area",
             {"Nơi có phụ cấp khu vực từ 0,7, hoặc vùng đặc biệt khó khăn",
              "Area allowance of 0.7 or more, or an especially difficult area"},
             facts.hard_area, {.may_be_left_out = true});
    form.ask("days_taken", {"Số ngày đã hưởng trong năm", "Days already paid in the year"},
             facts.days_taken, {.most = leave_days_most, .may_be_left_out = true, .unit = "days"});
}

void tell(Teller& teller, const law::SicknessPart& part)
{
    teller.tell_count("months", {"Số tháng", "Months"}, part.months, "months");
    teller.tell_count("days", {"Số ngày", "Days"}, part.days, "days");
    teller.tell("rate", {"Mức hưởng", "Rate"}, part.rate);
}

void tell(Teller& teller, const Sickness& answer)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.tell("why_not", {"Lý do không được hưởng", "Why not"}, answer.why_not);
    teller.tell("wage", {"Tiền lương làm căn cứ", "Wage that counts"}, answer.wage);
    teller.tell("rate", {"Mức hưởng", "Rate"}, answer.rate);
    teller.tell("limit", {"Số ngày tối đa trong năm", "Most days in the year"}, answer.limit);
    teller.tell("first_days_most", {"Số ngày lịch ở mức đầu", "Calendar days at the first rate"},
                answer.first_days_most);
    teller.tell("lower_months_most", {"Số tháng tối đa ở mức thấp", "Months at the lower rate"},
                answer.lower_months_most);
    teller.tell_count("days_off", {"Số ngày nghỉ", "Days off"}, answer.days_off, "days");
    teller.tell_count("days_paid", {"Số ngày được hưởng", "Days paid"}, answer.days_paid, "days");
    teller.tell("half_day", {"Và nửa ngày", "And half a day"}, answer.half_day);
    teller.tell_count("days_over", {"Số ngày không được hưởng", "Days not paid"}, answer.days_over,
                      "days");
    teller.part("first", {"Mức đầu", "First rate"}, answer.first);
    teller.part("lower", {"Mức thấp", "Lower rate"}, answer.lower);
    teller.tell("total", {"Trợ cấp", "Benefit"}, answer.total);
}

const Topic sickness_topic = Calculation<SicknessFacts, Sickness>::topic<&law::sickness>(
    "sickness", {"Trợ cấp ốm đau", "Sickness benefit"},
    {"Người lao động nghỉ ốm được hưởng bao nhiêu?", "What is a worker paid for being ill?"});

}  // namespace ansinh::calc
