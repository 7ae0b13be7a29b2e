#include "law/impl/maternity_events.h"

namespace ansinh::law {

namespace {

constexpr Name allowance_name{"Trợ cấp thai sản", "Maternity allowance"};

/// What is read on the day of the birth goes by another day than the leave.
void collect(const InForce& in, MaternityCase& one)
{
    one.problems.insert(one.problems.end(), in.problems().begin(), in.problems().end());
}

}  // namespace

void pay_days(int days, DaysCounted counted, MaternityCase& one)
{
    const auto& divisor =
        counted == DaysCounted::working ? one.law.working_days : one.law.calendar_days;
    auto& answer = one.answer;
    answer.days_paid = days;
    answer.allowance =
        (answer.average * one.law.rate.value * days / divisor).rounded(Rounding::half_up);
    one.trace.step(allowance_name, answer.allowance,
                   worked(answer.average, "×", one.law.rate, "÷", divisor, "×", days),
                   Rounding::half_up);
}

void pay_leave(const DaySpan& span, MaternityCase& one)
{
    auto& answer = one.answer;
    answer.leave = leave(span);
    const Exact month = answer.average * one.law.rate.value;
    const Exact odd = month * answer.leave->days / one.law.calendar_days;
    answer.allowance = (month * answer.leave->months + odd).rounded(Rounding::half_up);
    one.trace.step({"Nghỉ từ ngày", "Leave from"}, span.from);
    one.trace.step({"Đến hết ngày", "To the end of"}, span.to);
    one.trace.step(allowance_name, answer.allowance, one.law.rate,
                   worked(month, "×", Count{answer.leave->months, "months"}, "+", month, "÷",
                          one.law.calendar_days, "×", Count{answer.leave->days, "days"}),
                   Rounding::half_up);
}

void pay_grant(int children, Date comes, MaternityCase& one)
{
    InForce in(one.in.law(), comes);
    const auto multiple = in.count("birth_grant_multiple");
    const auto level = base_level(in);
    collect(in, one);
    one.answer.grant = level.value * multiple.value * children;
    one.trace.step({"Trợ cấp một lần", "Grant"}, one.answer.grant,
                   worked(level, "×", multiple, "×", Count{children, "people"}));
}

int birth_months(const MaternityFacts& facts, MaternityCase& one)
{
    InForce in(one.in.law(), facts.born);
    const auto own_leave = in.flag("second_child_leave");
    // A second child: at the birth one child of the mother's own is living.
    const bool second = own_leave && facts.living_children == 1;
    const auto months =
        second ? in.count("birth_leave_months_second_child") : one.in.count("birth_leave_months");
    const auto further = one.in.count("birth_leave_months_each_further_child");
    collect(in, one);
    const auto total = months.value + further.value * (facts.children - 1);
    one.trace.step({"Số tháng nghỉ", "Months of leave"}, Count{total, "months"}, own_leave,
                   second ? because({"sinh con thứ hai", "a second child"})
                          : because({"thời gian chung", "the ordinary length"}),
                   worked(months, "+", further, "×", Count{facts.children - 1, "people"}));
    return static_cast<int>(total);
}

}  // namespace ansinh::law
