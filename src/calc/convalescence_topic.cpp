#include "calc/impl/leave_form.h"
#include "calc/topics.h"
#include "law/convalescence.h"

namespace ansinh::calc {

using law::After;
using law::Convalescence;
using law::ConvalescenceCase;
using law::ConvalescenceFacts;

namespace {

constexpr std::int64_t days_most = 366;
constexpr std::int64_t percent_most = 100;

/// A birth is not a disease, nor an illness a birth.
bool fits(After after, ConvalescenceCase the_case)
{
    switch (the_case) {
    case ConvalescenceCase::long_treatment: return after == After::sickness;
    case ConvalescenceCase::multiple_birth: return after == After::maternity;
    case ConvalescenceCase::other:
    case ConvalescenceCase::surgery: return true;
    }
    std::unreachable();
}

}  // namespace

void ask(Form& form, ConvalescenceFacts& facts)
{
    form.ask("after", {"Sau chế độ nào", "After what"}, facts.after);
    const Where where(form, "after");
    const bool accident = facts.after == After::accident;
    where.ask(!accident, "case", {"Trường hợp", "Case"}, facts.the_case, {.may_be_left_out = true});
    where.ask(facts.after == After::sickness, "sick_days",
              {"Số ngày đã hưởng ốm đau trong năm", "Days of sickness benefit in the year"},
              facts.sick_days, {.most = days_most, .unit = "days"});
    where.ask(accident, "loss", {"Suy giảm khả năng lao động", "Loss of working capacity"},
              facts.loss, {.most = percent_most, .unit = "percent"});
    where.ask(
        facts.after == After::maternity, "returned_early",
        {"Đã đi làm trước khi hết thời gian nghỉ sinh con", "Back at work before the leave ended"},
        facts.returned_early, {.may_be_left_out = true});
    form.ask("leave_to", {"Ngày cuối của thời gian nghỉ trước đó", "Last day of the leave before"},
             facts.leave_to);
    form.ask("from", {"Ngày bắt đầu dưỡng sức", "First day of convalescence"}, facts.from);
    form.ask("days", {"Số ngày nghỉ", "Days"}, facts.days,
             {.least = 1, .most = days_most, .unit = "days"});
    form.ask("days_taken", {"Số ngày dưỡng sức đã hưởng", "Days already taken"}, facts.days_taken,
             {.most = days_most, .may_be_left_out = true, .unit = "days"});
    if (form.given({"leave_to", "from"})) refuse_disorder(form, "from", facts.leave_to, facts.from);
    if (form.given({"after", "case"}) && !fits(facts.after, facts.the_case))
        refuse_contradiction(form, "case",
                             {"Trường hợp này không thuộc chế độ đã chọn.",
                              "That case does not belong to what was chosen."});
}

void tell(Teller& teller, const Convalescence& answer)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.tell("why_not", {"Lý do không được hưởng", "Why not"}, answer.why_not);
    teller.tell("year", {"Tính cho năm", "Belongs to the year"}, answer.year);
    teller.tell_count("limit", {"Số ngày tối đa", "Most days"}, answer.limit, "days");
    teller.tell_count("days_paid", {"Số ngày được hưởng", "Days paid"}, answer.days_paid, "days");
    teller.tell("a_day", {"Mức một ngày", "A day"}, answer.a_day);
    teller.tell("total", {"Trợ cấp", "Benefit"}, answer.total);
}

const Topic convalescence_topic =
    Calculation<ConvalescenceFacts, Convalescence>::topic<&law::convalescence>(
        "convalescence", {"Dưỡng sức, phục hồi sức khỏe", "Convalescence"},
        {"Nghỉ dưỡng sức được mấy ngày, bao nhiêu tiền?",
         "How many days of convalescence, and what do they pay?"});

}  // namespace ansinh::calc
