#include "law/folder.h"
#include "law/lump_sum.h"

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

LumpSum of_months(int before, int from, Date decided)
{
    Trace trace;
    return lump_sum({.decided = decided,
                     .ground = LumpGround::abroad,
                     .months = TwoPeriods{before, from},
                     .average = Vnd{4'000'000}},
                    our_law(), trace)
        .value();
}

}  // namespace

// With time before 2014 it can fall: odd months of then count as later ones, a whole year does not.
TEST(LumpSum, never_falls_with_more_time_since_2014)
{
    for (const auto decided : {Date{2024, 5, 1}, Date{2026, 5, 1}})
        for (const int before : {0, 7, 60})
            for (int from = 12; from < 240; ++from)
                EXPECT_GE(*of_months(before, from + 1, decided).amount,
                          *of_months(before, from, decided).amount)
                    << from;
}

TEST(LumpSum, moves_odd_months_and_loses_none)
{
    for (int before = 0; before < 130; ++before)
        for (int from = 1; from < 130; ++from) {
            if (before + from < 12) continue;
            const auto found = of_months(before, from, {2026, 5, 1}).credited;
            EXPECT_EQ(found.before, before / 12 * 12);
            EXPECT_GE(found.all(), before + from);
            EXPECT_LT(found.all(), before + from + 6);
        }
}

TEST(LumpSum, of_less_than_a_year_is_what_was_paid_or_two_averages)
{
    for (std::uint16_t months = 1; months <= 11; ++months) {
        Trace trace;
        const auto found =
            lump_sum({.decided = {2026, 8, 1},
                      .ground = LumpGround::abroad,
                      .spells = {{.wage = Vnd{5'000'000}, .from = {2025, 1}, .months = months}}},
                     our_law(), trace)
                .value();
        const auto paid = Vnd{5'000'000 / 100 * 22 * months};
        EXPECT_EQ(*found.amount, std::min(paid, Vnd{10'000'000})) << months;
    }
}

TEST(LumpSum, of_a_short_career_may_rest_on_indexed_wages)
{
    LumpSumFacts facts{.decided = {2026, 8, 1},
                       .ground = LumpGround::abroad,
                       .spells = {{.wage = Vnd{5'000'000}, .from = {2020, 1}, .months = 3}}};
    Trace trace;
    EXPECT_EQ(*lump_sum(facts, our_law(), trace)->amount, Vnd{3'300'000});
    facts.short_basis = ShortBasis::indexed;
    EXPECT_EQ(*lump_sum(facts, our_law(), trace)->amount, Vnd{3'828'000});
}

TEST(LumpSum, has_no_ground_before_the_law_made_it)
{
    Trace trace;
    LumpSumFacts facts{.decided = {2025, 6, 30},
                       .ground = LumpGround::disabled,
                       .months = TwoPeriods{0, 24},
                       .average = Vnd{4'000'000}};
    EXPECT_EQ(lump_sum(facts, our_law(), trace)->reason, NoLumpSum::no_such_ground);
    facts.decided = {2025, 7, 1};
    EXPECT_TRUE(lump_sum(facts, our_law(), trace)->entitled);
}

TEST(PaymentAbroad, falls_by_half_a_month_until_three_are_left)
{
    Rate before{1000, 1};
    for (int drawn = 0; drawn < 400; ++drawn) {
        Trace trace;
        const auto found = abroad_payment({.decided = {2026, 8, 1},
                                           .pension = Vnd{4'000'000},
                                           .drawn_months = drawn,
                                           .months = {120, 120}},
                                          our_law(), trace)
                               .value();
        EXPECT_LE(found.months_of_pension, before);
        EXPECT_GE(found.months_of_pension, (Rate{3, 1}));
        before = found.months_of_pension;
    }
    EXPECT_EQ(before, (Rate{3, 1}));
}

TEST(LumpSum, of_a_short_career_on_the_state_scale_counts_its_coefficient)
{
    Trace trace;
    const auto found = lump_sum({.decided = {2016, 6, 1},
                                 .ground = LumpGround::abroad,
                                 .spells = {{.from = {2015, 1},
                                             .points = 23'400,
                                             .months = 8,
                                             .kind = SpellKind::state_scale}}},
                                our_law(), trace)
                           .value();
    EXPECT_EQ(*found.average, Vnd{2'831'400});
    EXPECT_EQ(*found.amount, Vnd{4'983'264});  // 2,831,400 × 8 × 22%
}

}  // namespace ansinh::law
