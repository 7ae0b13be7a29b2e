/// What holds of every short-term benefit and survivors' benefit, whatever the figures; the
/// figures themselves are in law/cases.

#include "law/accident.h"
#include "law/child_sickness.h"
#include "law/convalescence.h"
#include "law/folder.h"
#include "law/maternity.h"
#include "law/sickness.h"
#include "law/social_pension.h"
#include "law/survivors.h"

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

template <class Facts>
auto answer(auto formula, const Facts& facts)
{
    Trace trace;
    return formula(facts, our_law(), trace).value();
}

Vnd any_wage() { return Vnd{*rc::gen::inRange<std::int64_t>(1'000'000, 50'600'000)}; }

/// A day under either law: 2016 to 2026.
Date any_day() { return Date{2016, 1, 1}.plus_days(*rc::gen::inRange(0, 3'970)); }

SicknessFacts any_sickness()
{
    const Date from = any_day();
    return {.kind = static_cast<SicknessKind>(*rc::gen::inRange(0, 3)),
            .from = from,
            .to = from.plus_days(*rc::gen::inRange(0, 500)),
            .wage = any_wage(),
            .months_paid = *rc::gen::inRange(1, 480),
            .days_taken = *rc::gen::inRange(0, 40)};
}

MaternityFacts any_birth()
{
    const Date born = any_day();
    const Month month{born};
    return {.event = MaternityEvent::birth,
            .leave_from = born,
            .born = born,
            .contributions = {{month.plus(-11), month.plus(-4), any_wage()},
                              {month.plus(-3), month.plus(-1), any_wage()}},
            .children = *rc::gen::inRange(1, 4)};
}

SurvivorsFacts any_death()
{
    return {.died = any_day(),
            .months_before_2014 = *rc::gen::inRange(0, 200),
            .months_from_2014 = *rc::gen::inRange(1, 24),
            .average = any_wage()};
}

}  // namespace

RC_GTEST_PROP(Sickness, never_falls_with_a_higher_wage, ())
{
    auto facts = any_sickness();
    const auto before = answer(sickness, facts);
    facts.wage += Vnd{*rc::gen::inRange<std::int64_t>(1, 1'000'000)};
    RC_ASSERT(answer(sickness, facts).total >= before.total);
}

RC_GTEST_PROP(Sickness, never_falls_with_one_more_day_off, ())
{
    auto facts = any_sickness();
    const auto before = answer(sickness, facts);
    facts.to = facts.to->plus_days(1);
    const auto after = answer(sickness, facts);
    // A month that becomes full may pay less than its odd days did, until 2021-09-01 capped them.
    if (!before.first_days_most) RC_ASSERT(after.total >= before.total);
    RC_ASSERT(after.days_paid >= before.days_paid);
}

RC_GTEST_PROP(Sickness, pays_no_day_beyond_the_limit_of_a_year, ())
{
    auto facts = any_sickness();
    facts.kind = SicknessKind::own;
    const auto found = answer(sickness, facts);
    const int years = facts.to->year() - facts.from.year() + 1;
    RC_ASSERT(found.days_paid <= *found.limit * years);
    RC_ASSERT(found.days_paid + found.days_over == found.days_off);
}

RC_GTEST_PROP(ChildSickness, two_carers_have_what_each_would_have_alone, ())
{
    const Date from = any_day();
    const CarerFacts mother{.carer = Carer::mother, .wage = any_wage()};
    const CarerFacts father{.carer = Carer::father, .wage = any_wage()};
    ChildSicknessFacts facts{
        .children = {{.born = from.plus_days(-*rc::gen::inRange(1, 3'000)),
                      .sick = {from, from.plus_days(*rc::gen::inRange(0, 60))}}}};
    facts.carers = {mother};
    const auto alone = answer(child_sickness, facts).total;
    facts.carers = {father};
    const auto other = answer(child_sickness, facts).total;
    facts.carers = {mother, father};
    RC_ASSERT(answer(child_sickness, facts).total == alone + other);
}

RC_GTEST_PROP(Maternity, pays_a_further_month_and_grant_for_each_child, ())
{
    auto facts = any_birth();
    const auto before = answer(maternity, facts);
    ++facts.children;
    const auto after = answer(maternity, facts);
    RC_ASSERT(after.leave->months == before.leave->months + 1);
    RC_ASSERT(after.grant * (facts.children - 1) == before.grant * facts.children);
}

RC_GTEST_PROP(Maternity, total_is_allowance_and_grant, ())
{
    const auto found = answer(maternity, any_birth());
    RC_ASSERT(found.total == found.allowance + found.grant);
    RC_ASSERT(found.entitled);
}

RC_GTEST_PROP(Accident, never_falls_with_loss_or_service, ())
{
    AccidentFacts facts{.from = any_day(),
                        .loss = *rc::gen::inRange(5, 100),
                        .wage = any_wage(),
                        .years_paid = *rc::gen::inRange(0, 40)};
    const auto amount = [](const Accident& found) {
        return found.monthly ? *found.monthly : found.one_off.value_or(Vnd{});
    };
    const auto before = answer(accident, facts);
    ++facts.years_paid;
    RC_ASSERT(amount(answer(accident, facts)) >= amount(before));
    --facts.years_paid;
    ++facts.loss;
    const auto after = answer(accident, facts);
    // At one loss the one-off sum gives way to a monthly allowance.
    if (before.monthly.has_value() == after.monthly.has_value())
        RC_ASSERT(amount(after) >= amount(before));
    else
        RC_ASSERT(after.monthly.has_value());
}

RC_GTEST_PROP(Survivors, never_fall_with_one_more_month_paid, ())
{
    auto facts = any_death();
    const auto before = answer(survivors, facts);
    ++facts.months_from_2014;
    RC_ASSERT(answer(survivors, facts).lump >= before.lump);
}

RC_GTEST_PROP(Survivors, have_lump_sum_or_allowances_but_not_both, ())
{
    auto facts = any_death();
    facts.months_before_2014 += *rc::gen::inRange(0, 200);
    facts.chooses_lump = *rc::gen::arbitrary<bool>();
    const auto relatives = *rc::gen::inRange(0, 7);
    for (int i = 0; i < relatives; ++i)
        facts.relatives.push_back({.relation = static_cast<Relation>(*rc::gen::inRange(0, 4)),
                                   .born = Date{1940, 1, 1}.plus_days(*rc::gen::inRange(0, 30'000)),
                                   .income = any_wage()});
    const auto found = answer(survivors, facts);
    RC_ASSERT((found.monthly_total > Vnd{}) != (found.lump > Vnd{}));
    RC_ASSERT((found.monthly_total == Vnd{}) == found.why_no_monthly.has_value());
    RC_ASSERT(std::ranges::count(found.monthly, true, &RelativePaid::entitled) <= 4);
}

RC_GTEST_PROP(EarlyAllowance, pays_out_what_was_paid_in, ())
{
    EarlyAllowanceFacts facts{.on = Date{2025, 7, 1}.plus_days(*rc::gen::inRange(0, 500)),
                              .born = Date{1955, 1, 1}.plus_days(*rc::gen::inRange(0, 2'000)),
                              .sex = Sex::male,
                              .average = any_wage(),
                              .months_paid = *rc::gen::inRange(1, 179)};
    const auto found = answer(early_allowance, facts);
    RC_PRE(found.entitled);
    RC_ASSERT(found.months <= std::max(found.months_by_formula, found.months_to_age));
    if (found.top_up) RC_ASSERT(found.months == found.months_by_formula);
    // Longer than the age: the surplus is spread, so the sum is that of the formula, to a đồng a
    // month.
    if (!found.top_up) {
        const auto all = found.monthly.dong() * found.months;
        const auto formula = std::int64_t{500'000} * found.months_by_formula;
        RC_ASSERT(std::abs(all - formula) <= found.months);
    }
}

}  // namespace ansinh::law
