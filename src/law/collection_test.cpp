/// What holds of every voluntary payment, late charge, allocation and unemployment benefit,
/// whatever the figures; the figures themselves are in law/cases.

#include "law/allocation.h"
#include "law/folder.h"
#include "law/health_card.h"
#include "law/late_charge.h"
#include "law/reform.h"
#include "law/unemployment.h"
#include "law/voluntary.h"

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

Vnd any_amount(std::int64_t least, std::int64_t most)
{
    return Vnd{*rc::gen::inRange<std::int64_t>(least, most)};
}

VoluntaryFacts any_voluntary()
{
    const auto mode = static_cast<VoluntaryMode>(*rc::gen::inRange(0, 6));
    return {.from = Month{2026, *rc::gen::inRange(1U, 13U)},
            .mode = mode,
            .income = any_amount(1'500'000, 46'800'000),
            .years = *rc::gen::inRange(2, 6),
            .months = *rc::gen::inRange(1, 61),
            .poor = *rc::gen::arbitrary<bool>(),
            .near_poor = *rc::gen::arbitrary<bool>(),
            .months_supported = *rc::gen::inRange(0, 140)};
}

std::vector<FundDebt> any_debts()
{
    std::vector<FundDebt> debts;
    const auto count = *rc::gen::inRange(1, 8);
    for (int i = 0; i < count; ++i)
        debts.push_back({.fund = static_cast<Fund>(*rc::gen::inRange(0, 5)),
                         .principal = any_amount(0, 1'000'000),
                         .charge = any_amount(0, 10'000),
                         .leavers = *rc::gen::arbitrary<bool>()});
    return debts;
}

}  // namespace

RC_GTEST_PROP(Voluntary, a_higher_income_never_costs_less, ())
{
    auto facts = any_voluntary();
    const auto lower = answer(voluntary, facts);
    facts.income += Vnd{1};
    if (facts.income > Vnd{46'800'000}) facts.income = Vnd{46'800'000};
    const auto higher = answer(voluntary, facts);
    RC_ASSERT(lower.due <= higher.due);
    RC_ASSERT(lower.support == higher.support);
}

RC_GTEST_PROP(Voluntary, support_is_the_same_of_what_is_paid_and_of_what_is_listed, ())
{
    const auto facts = any_voluntary();
    const auto paid = answer(voluntary, facts);
    const auto listed = voluntary_support(facts, paid.months, our_law());
    RC_ASSERT(listed.months == paid.months_supported);
    RC_ASSERT(listed.group == paid.support_group);
}

RC_GTEST_PROP(Voluntary, ahead_costs_less_and_missing_months_more, ())
{
    const auto facts = any_voluntary();
    const auto found = answer(voluntary, facts);
    const Exact plain = Exact{facts.income} * Rate::percent(22) * found.months;
    if (facts.mode == VoluntaryMode::years_ahead)
        RC_ASSERT(Exact{found.due} < plain);
    else if (facts.mode == VoluntaryMode::missing_months)
        RC_ASSERT(Exact{found.due} > plain);
    else
        RC_ASSERT(found.due == plain.rounded(Rounding::half_up));
    RC_ASSERT(found.payable + found.support + found.province_support == found.due);
    RC_ASSERT(found.months_supported + facts.months_supported <= 120 ||
              found.months_supported == 0);
}

RC_GTEST_PROP(LateCharge, a_later_day_never_costs_less, ())
{
    LateChargeFacts facts{.on = Date{2025, 7, 1}.plus_days(*rc::gen::inRange(0, 500)),
                          .debts = {{Month{2025, 7}.plus(*rc::gen::inRange(0, 12)),
                                     DebtScheme::social, any_amount(1, 1'000'000'000)}}};
    const auto first = answer(late_charge, facts);
    facts.on = facts.on.plus_days(1);
    const auto second = answer(late_charge, facts);
    RC_ASSERT(first.charge <= second.charge);
    RC_ASSERT(first.outstanding == facts.debts.front().amount);
    RC_ASSERT(second.total == second.outstanding + second.charge);
}

RC_GTEST_PROP(LateCharge, what_was_received_is_no_longer_owed, ())
{
    const auto amount = any_amount(2, 1'000'000'000);
    const auto part = any_amount(1, amount.dong());
    const Date paid = Date{2025, 7, 1}.plus_days(*rc::gen::inRange(0, 200));
    LateChargeFacts facts{.on = Date{2026, 2, 1},
                          .debts = {{Month{2025, 7}, DebtScheme::social, amount}}};
    const auto without = answer(late_charge, facts);
    facts.receipts = {{paid, DebtScheme::social, part}};
    const auto with = answer(late_charge, facts);
    RC_ASSERT(with.outstanding == amount - part);
    RC_ASSERT(with.charge <= without.charge + Vnd{1});  // two runs round apart
}

RC_GTEST_PROP(Allocation, loses_no_dong_and_keeps_the_order, ())
{
    const AllocationFacts facts{.on = Date{2024, 1, 1}.plus_days(*rc::gen::inRange(0, 900)),
                                .received = any_amount(0, 5'000'000),
                                .debts = any_debts()};
    Vnd owed{};
    for (const auto& debt : facts.debts) owed += debt.principal + debt.charge;
    const auto found = answer(allocation, facts);
    RC_ASSERT(found.lines.size() == facts.debts.size());
    RC_ASSERT(found.allocated + found.left_over == facts.received);
    RC_ASSERT(found.allocated + found.owed_after == owed);
    bool short_of = false;
    for (const auto& line : found.lines) {
        RC_ASSERT(!short_of || line.principal + line.charge == Vnd{});
        short_of = short_of || line.left > Vnd{};
    }
}

RC_GTEST_PROP(Unemployment, stays_under_the_cap_and_its_months_follow_each_other, ())
{
    const UnemploymentFacts facts{.ended_on =
                                      Date{2015, 1, 1}.plus_days(*rc::gen::inRange(0, 4300)),
                                  .filed_on = {},
                                  .months_paid = *rc::gen::inRange(12, 400),
                                  .months_in_window = 12,
                                  .wages = {{.months = 6, .wage = any_amount(0, 100'000'000)}}};
    auto filed = facts;
    filed.filed_on = facts.ended_on.plus_days(*rc::gen::inRange(0, 80));
    const auto found = answer(unemployment, filed);
    RC_ASSERT(found.entitled);
    RC_ASSERT(found.monthly <= found.cap);
    RC_ASSERT(found.starts_on > filed.filed_on);
    RC_ASSERT(std::ssize(found.schedule) == found.months);
    for (std::size_t i = 0; i < found.schedule.size(); ++i) {
        RC_ASSERT(found.schedule[i].from <= found.schedule[i].to);
        if (i > 0) RC_ASSERT(found.schedule[i - 1].to.plus_days(1) == found.schedule[i].from);
    }
    RC_ASSERT(found.months_reserved == std::max(facts.months_paid - 12 * found.months, 0));
}

TEST(Unemployment, a_reform_that_leaves_no_months_has_an_empty_schedule)
{
    const Law none = reformed(our_law(), R"(
[reform]
id    = "no-months"
title = { vi = "Không tháng nào", en = "No months" }
[[change]]
set   = "unemployment_duration"
from  = 2026-01-01
value = 0
)")
                         .value();
    Trace trace;
    const auto found = unemployment({.ended_on = Date{2026, 6, 1},
                                     .filed_on = Date{2026, 6, 15},
                                     .months_paid = 40,
                                     .months_in_window = 12,
                                     .wages = {{.months = 6, .wage = Vnd{10'000'000}}}},
                                    none, trace)
                           .value();
    EXPECT_TRUE(found.schedule.empty());
    EXPECT_FALSE(found.ends_on);
    EXPECT_EQ(found.total, Vnd{});
    EXPECT_EQ(found.months_reserved, 40);
}

TEST(LateCharge, health_debts_bear_the_rate_of_health_insurance)
{
    const Law dearer = reformed(our_law(), R"(
[reform]
id    = "health-rate"
title = { vi = "Tỷ lệ BHYT", en = "Health rate" }
[[change]]
set   = "health_late_daily_rate"
from  = 2026-01-01
value = "0.05%"
)")
                           .value();
    Trace trace;
    const Date on{2026, 2, 10};
    LateChargeFacts facts{.on = on};
    facts.debts = {
        {.month = Month{2025, 12}, .scheme = DebtScheme::health, .amount = Vnd{100'000'000}},
        {.month = Month{2025, 12}, .scheme = DebtScheme::social, .amount = Vnd{100'000'000}}};
    const auto found = late_charge(facts, dearer, trace).value();
    ASSERT_EQ(found.daily.size(), 2U);
    EXPECT_EQ(found.daily[0].charge, Vnd{500'000});
    EXPECT_EQ(found.daily[1].charge, Vnd{300'000});
    const auto alone = health_late(
        {.on = on, .unpaid = Vnd{100'000'000}, .days = 10, .interbank_rate = {}}, dearer, trace);
    EXPECT_EQ(alone.value().charge, found.daily[0].charge);
}

}  // namespace ansinh::law
