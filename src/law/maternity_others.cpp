#include "law/impl/maternity_events.h"

#include <algorithm>

namespace ansinh::law {

namespace {

constexpr Name old_enough_name{"Nghỉ đến khi con đủ tháng tuổi", "Leave until the child is so old"};

/// The last day before the child is as old as the law says, later for further children.
Date last_day_of_age(const MaternityFacts& facts, int further, MaternityCase& one)
{
    const auto months = one.in.count("received_child_months");
    one.trace.step(old_enough_name, months);
    return plus_months(facts.born, static_cast<int>(months.value) + further).plus_days(-1);
}

/// The average of who receives a child: up to its month where that counts.
Exact average_before(const MaternityFacts& facts, Date comes, MaternityCase& one)
{
    return average_wage(facts, last_month_before(facts, comes, one.law), one.law, one.trace);
}

/// 58/2014/QH13 art.34.2, 41/2024/QH15 art.53.2: by delivery and children, or as a second child.
int father_days(const MaternityFacts& facts, MaternityCase& one)
{
    InForce at_birth(one.in.law(), facts.born);
    const auto own_leave = at_birth.flag("second_child_leave");
    const auto row =
        one.in.row("father_leave_days", {key_of(facts.delivery), std::int64_t{facts.children}});
    if (!row || !at_birth.complete()) {
        one.problems = at_birth.problems();
        return 0;
    }
    const auto days = row->count("days");
    const auto each = row->count("each_further");
    // "for each child from the third": the row of two children covers the first two.
    const auto further = std::max<std::int64_t>(0, facts.children - 2);
    auto most = days.value + each.value * further;
    one.trace.step({"Số ngày theo cách sinh", "Days by the delivery"}, Count{most, "working_days"},
                   worked(days, "+", each, "×", Count{further, "people"}));
    if (own_leave && facts.living_children == 1) {
        const auto second = at_birth.count("father_leave_days_second_child");
        most = std::max(most, second.value);
        one.trace.step({"Sinh con thứ hai", "A second child"}, Count{most, "working_days"},
                       own_leave, second, because({"lấy số lớn hơn", "the greater stands"}));
    }
    return static_cast<int>(most);
}

}  // namespace

void father(const MaternityFacts& facts, MaternityCase& one)
{
    one.answer.average = average_wage(facts, Month{facts.leave_from}.plus(-1), one.law, one.trace);
    const auto within = one.in.count("father_leave_within_days");
    one.answer.limit = father_days(facts, one);
    if (!one.in.complete() || !one.problems.empty()) return;
    const Date latest = facts.born.plus_days(static_cast<int>(within.value));
    one.trace.step({"Bắt đầu nghỉ chậm nhất", "Leave begins at the latest"}, latest, within);
    if (facts.leave_from > latest)
        one.answer.why_not = MaternityRefusal::leave_too_late;
    else
        pay_days(std::min(facts.days, *one.answer.limit), DaysCounted::working, one);
    // 58/2014/QH13 art.38, 41/2024/QH15 art.58.1: his where she does not qualify and he does.
    if (!facts.mother_qualifies) {
        Maternity own;
        auto ordinary = facts;
        ordinary.rest_ordered = ordinary.infertility = false;
        qualify(ordinary, facts.born, one.in, one.law, one.trace, own);
        one.answer.window = own.window;
        if (own.entitled) pay_grant(facts.children, facts.born, one);
    }
    one.answer.entitled = one.answer.days_paid > 0 || one.answer.grant > Vnd{};
}

void adoption(const MaternityFacts& facts, MaternityCase& one)
{
    qualify(facts, facts.received, one.in, one.law, one.trace, one.answer);
    one.answer.average = average_before(facts, facts.received, one);
    const Date last = last_day_of_age(facts, 0, one);
    if (!one.in.complete() || !one.answer.entitled) return;
    if (facts.received > last) return one.refuse(MaternityRefusal::child_too_old);
    if (facts.takes_leave) pay_leave({facts.received, last}, one);
    pay_grant(facts.children, facts.received, one);
}

void surrogate(const MaternityFacts& facts, MaternityCase& one)
{
    qualify(facts, facts.born, one.in, one.law, one.trace, one.answer);
    one.answer.average = average_before(facts, facts.born, one);
    const auto least = one.in.count("surrogate_least_days");
    const int months = birth_months(facts, one);
    if (!one.in.complete() || !one.answer.entitled) return;
    const Date handed = facts.handed_over.plus_days(-1);
    const Date shortest = facts.born.plus_days(static_cast<int>(least.value) - 1);
    const Date longest = plus_months(facts.leave_from, months).plus_days(-1);
    one.trace.step({"Nghỉ ít nhất đến hết ngày", "Leave at least to the end of"}, shortest, least);
    pay_leave({facts.leave_from, std::min(longest, std::max(handed, shortest))}, one);
    pay_grant(facts.children, facts.born, one);
}

void commissioning(const MaternityFacts& facts, MaternityCase& one)
{
    qualify(facts, facts.received, one.in, one.law, one.trace, one.answer);
    one.answer.average = average_before(facts, facts.received, one);
    const auto each = one.in.count("commissioning_months_each_further_child");
    const int further = static_cast<int>(each.value) * (facts.children - 1);
    if (facts.children > 1)
        one.trace.step({"Thêm cho các con sau", "For the further children"},
                       Count{further, "months"}, each);
    const Date last = last_day_of_age(facts, further, one);
    if (!one.in.complete() || !one.answer.entitled) return;
    if (facts.received > last) return one.refuse(MaternityRefusal::child_too_old);
    pay_leave({facts.received, last}, one);
    if (!facts.carrier_qualifies) pay_grant(facts.children, facts.received, one);
}

void mother_died(const MaternityFacts& facts, MaternityCase& one)
{
    one.answer.average = average_wage(facts, Month{facts.died}.plus(-1), one.law, one.trace);
    // 58/2014/QH13 art.34.4, 41/2024/QH15 art.53.5: the rest of her leave, or until an age.
    const Date last = facts.mother_qualifies
                          ? plus_months(facts.leave_from, birth_months(facts, one)).plus_days(-1)
                          : last_day_of_age(facts, 0, one);
    if (!one.in.complete()) return;
    const Date from = facts.died.plus_days(1);
    if (from > last) return one.refuse(MaternityRefusal::leave_too_late);
    pay_leave({from, last}, one);
}

}  // namespace ansinh::law
