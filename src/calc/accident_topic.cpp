#include "calc/impl/leave_form.h"
#include "calc/topics.h"
#include "law/accident.h"

namespace ansinh::calc {

using law::Accident;
using law::AccidentEvent;
using law::AccidentFacts;

namespace {

constexpr std::int64_t percent_most = 100;
constexpr std::int64_t years_most = 60;

}  // namespace

void ask(Form& form, AccidentFacts& facts)
{
    form.ask("event", {"Hậu quả", "What it led to"}, facts.event);
    form.ask("from",
             {"Ngày bắt đầu hưởng, hoặc ngày chết", "First day of benefit, or day of death"},
             facts.from);
    const Where where(form, "event");
    const bool injury = facts.event == AccidentEvent::injury;
    where.ask(injury, "loss", {"Suy giảm khả năng lao động", "Loss of working capacity"},
              facts.loss, {.most = percent_most, .unit = "percent"});
    where.ask(injury, "wage",
              {"Tiền lương đóng của tháng trước khi bị tai nạn",
               "Contribution wage of the month before the accident"},
              facts.wage);
    where.ask(injury, "years_paid",
              {"Số năm đã đóng vào quỹ (năm đủ)", "Whole years paid into the fund"},
              facts.years_paid, {.most = years_most, .unit = "years"});
    where.ask(injury, "needs_attendance",
              {"Liệt cột sống, mù hai mắt, cụt hoặc liệt hai chi, bệnh tâm thần",
               "Spine paralysed, blind, two limbs lost or paralysed, or mental illness"},
              facts.needs_attendance, {.may_be_left_out = true});
}

void tell(Teller& teller, const Accident& answer)
{
    teller.tell("entitled", {"Được trợ cấp", "Entitled"}, answer.entitled);
    teller.tell("by_loss", {"Theo mức suy giảm", "By the loss"}, answer.by_loss);
    teller.tell("by_service", {"Theo số năm đóng", "By the years paid"}, answer.by_service);
    teller.tell("one_off", {"Trợ cấp một lần", "One-off allowance"}, answer.one_off);
    teller.tell("monthly", {"Trợ cấp hằng tháng", "Monthly allowance"}, answer.monthly);
    teller.tell("attendance", {"Trợ cấp phục vụ hằng tháng", "Monthly attendance allowance"},
                answer.attendance);
    teller.tell("death_lump", {"Trợ cấp một lần khi chết", "Lump sum on death"}, answer.death_lump);
}

const Topic accident_topic = Calculation<AccidentFacts, Accident>::topic<&law::accident>(
    "accident", {"Tai nạn lao động, bệnh nghề nghiệp", "Work accident or disease"},
    {"Bị tai nạn lao động, bệnh nghề nghiệp được trợ cấp bao nhiêu?",
     "What does a work accident or occupational disease pay?"});

}  // namespace ansinh::calc
