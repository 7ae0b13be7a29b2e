#include "law/impl/maternity_events.h"

#include <algorithm>

namespace ansinh::law {

namespace {

/// 58/2014/QH13 art.34.3: a child that dies early or late; never longer than the usual leave.
Date end_after_death(const MaternityFacts& facts, Date usual, MaternityCase& one)
{
    const auto shortens = one.in.flag("child_death_shortens_leave");
    if (!shortens || !facts.child_died) return usual;
    const std::int64_t age = whole_months(facts.born, *facts.child_died);
    const auto row = one.in.row("child_death_leave_months", {age});
    if (!row) return usual;
    const auto months = row->count("months");
    const bool from_birth = row->text("counted_from").value == "birth";
    const Date start = from_birth ? facts.born : *facts.child_died;
    const Date end =
        std::min(usual, plus_months(start, static_cast<int>(months.value)).plus_days(-1));
    one.trace.step({"Con chết nên nghỉ đến hết ngày", "The child died, so leave ends on"}, end,
                   shortens, months,
                   from_birth ? because({"tính từ ngày sinh", "counted from the birth"})
                              : because({"tính từ ngày con chết", "counted from the death"}));
    return end;
}

/// In a multiple birth under Law 58 only the living children have the grant.
int children_with_grant(const MaternityFacts& facts, MaternityCase& one)
{
    if (facts.stillborn == 0) return facts.children;
    InForce in(one.in.law(), facts.born);
    const auto counts = in.flag("birth_grant_counts_stillborn");
    const int children = facts.children - (counts ? 0 : facts.stillborn);
    one.trace.step({"Số con được trợ cấp", "Children with a grant"}, Count{children, "people"},
                   counts);
    return children;
}

/// Whose last month counts: that of the birth for who worked until it, else the month before.
Month last_month(const MaternityFacts& facts, const MaternityLaw& law)
{
    if (facts.leave_from >= facts.born) return last_month_before(facts, facts.born, law);
    return Month{facts.leave_from}.plus(-1);
}

}  // namespace

void birth(const MaternityFacts& facts, MaternityCase& one)
{
    qualify(facts, facts.born, one.in, one.law, one.trace, one.answer);
    one.answer.average = average_wage(facts, last_month(facts, one.law), one.law, one.trace);
    const auto before = one.in.count("birth_leave_months_before");
    const auto at_work_after = one.in.count("birth_leave_months_at_work_after");
    const int months = birth_months(facts, one);
    if (!one.in.complete() || !one.answer.entitled) return;
    // Days off before that are not part of the leave; they take nothing from it.
    const Date earliest = plus_months(facts.born, -static_cast<int>(before.value));
    const Date from = std::max(facts.leave_from, earliest);
    if (facts.leave_from < earliest)
        one.trace.step({"Chế độ thai sản tính từ ngày", "The leave counts from"}, from, before,
                       because({"các ngày nghỉ sớm hơn không được hưởng",
                                "the days off before it are not paid"}));
    const Date usual = plus_months(from, months).plus_days(-1);
    const Date end = end_after_death(facts, usual, one);
    pay_leave({from, end}, one);
    one.answer.may_return_from = plus_months(from, static_cast<int>(at_work_after.value));
    one.trace.step({"Được đi làm sớm từ ngày", "May return to work from"},
                   *one.answer.may_return_from, at_work_after);
    pay_grant(children_with_grant(facts, one), facts.born, one);
}

void antenatal(const MaternityFacts& facts, MaternityCase& one)
{
    one.answer.average = average_wage(facts, Month{facts.leave_from}.plus(-1), one.law, one.trace);
    const auto visits = one.in.count("antenatal_visits");
    const auto row =
        one.in.row("antenatal_days", {facts.special_pregnancy ? "special" : "ordinary"});
    if (!one.in.complete()) return;
    const auto most = row->count("days");
    one.trace.step({"Số lần khám thai", "Visits"}, Count{std::ssize(facts.visits), "times"}, visits,
                   most);
    one.answer.limit = static_cast<int>(visits.value * most.value);
    if (std::ssize(facts.visits) > visits) return one.refuse(MaternityRefusal::too_many_visits);
    int days = 0;
    for (const auto& visit : facts.visits) {
        if (visit.days > most) return one.refuse(MaternityRefusal::visit_too_long);
        days += visit.days;
    }
    pay_days(days, DaysCounted::working, one);
}

namespace {

constexpr Name limit_name{"Số ngày tối đa", "Most days"};

void pay_ordered_days(const MaternityFacts& facts, const Known<std::int64_t>& most,
                      MaternityCase& one)
{
    one.answer.limit = static_cast<int>(most.value);
    one.trace.step(limit_name, most);
    pay_days(std::min(facts.days, *one.answer.limit), DaysCounted::calendar, one);
}

}  // namespace

void loss(const MaternityFacts& facts, MaternityCase& one)
{
    one.answer.average = average_wage(facts, Month{facts.leave_from}.plus(-1), one.law, one.trace);
    const auto row = one.in.row("pregnancy_loss_days", {std::int64_t{facts.weeks}});
    const auto months = one.in.count("birth_leave_months");
    if (!row || !one.in.complete()) return;
    // 41/2024/QH15 art.52.2: late, and who would have qualified by a birth that day rests as long.
    if (row->flag("as_birth") && !facts.contributions.empty()) {
        qualify(facts, facts.leave_from, one.in, one.law, one.trace, one.answer);
        if (one.answer.entitled) {
            one.trace.step({"Nghỉ như khi sinh con", "Leave as after a birth"}, months,
                           row->flag("as_birth"));
            const auto end = plus_months(facts.leave_from, static_cast<int>(months.value));
            return pay_leave({facts.leave_from, end.plus_days(-1)}, one);
        }
        one.answer.entitled = true;
        one.answer.why_not.reset();
    }
    pay_ordered_days(facts, row->count("days"), one);
}

void contraception(const MaternityFacts& facts, MaternityCase& one)
{
    one.answer.average = average_wage(facts, Month{facts.leave_from}.plus(-1), one.law, one.trace);
    const auto row = one.in.row("contraception_days", {key_of(facts.method)});
    if (row) pay_ordered_days(facts, row->count("days"), one);
}

}  // namespace ansinh::law
