#include "coverage/household_quote.h"
#include "law/folder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::coverage {
namespace {

using law::HealthGroup;
using law::HealthPayer;

const law::Law& the_law()
{
    static const law::Law law = law::load(LAW_FOLDER);
    return law;
}

constexpr Date december{2023, 12, 15};

QuoteFacts household(std::size_t members, Date paid_on = december, int months = 12)
{
    QuoteFacts facts{.paid_on = paid_on, .months = months};
    for (std::size_t at = 0; at < members; ++at)
        facts.members.push_back({.person = PersonId{8'300'000'001 + static_cast<int>(at)}});
    return facts;
}

std::vector<std::int64_t> own(const Quote& quote)
{
    std::vector<std::int64_t> amounts;
    for (const auto& line : quote.lines) amounts.push_back(line.own().dong());
    return amounts;
}

// 4,5 % of 1.800.000 for twelve months is 972.000; then 70, 60, 50, 40 and 40 %.
TEST(HouseholdQuote, goes_down_the_ladder)
{
    const auto quote = household_quote(household(6), the_law());
    ASSERT_TRUE(quote.has_value());
    EXPECT_EQ(own(*quote),
              (std::vector<std::int64_t>{972'000, 680'400, 583'200, 486'000, 388'800, 388'800}));
    EXPECT_EQ(quote->own, 3'499'200_vnd);
    EXPECT_EQ(quote->premium, quote->own);
}

TEST(HouseholdQuote, takes_the_base_of_the_day_of_payment)
{
    EXPECT_EQ(household_quote(household(1, Date(2024, 6, 30)), the_law())->own, 972'000_vnd);
    EXPECT_EQ(household_quote(household(1, Date(2024, 7, 1)), the_law())->own, 1'263'600_vnd);
    EXPECT_EQ(household_quote(household(1, Date(2024, 7, 1), 3), the_law())->own, 315'900_vnd);
    EXPECT_EQ(household_quote(household(1, Date(2026, 7, 1)), the_law())->own, 1'366'200_vnd);
}

TEST(HouseholdQuote, leaves_out_who_is_insured_elsewhere)
{
    auto facts = household(3);
    facts.members[0].elsewhere = HealthGroup::employee;
    const auto quote = household_quote(facts, the_law());
    EXPECT_EQ(own(*quote), (std::vector<std::int64_t>{972'000, 680'400}));
    EXPECT_EQ(quote->lines[0].person, facts.members[1].person);
}

TEST(HouseholdQuote, goes_on_with_the_order_of_those_who_paid_earlier_in_the_year)
{
    auto facts = household(3);
    for (const auto at : {0U, 1U}) {
        facts.members[at].joins = false;
        facts.members[at].paid_this_year = true;
    }
    const auto quote = household_quote(facts, the_law());
    ASSERT_EQ(quote->lines.size(), 1U);
    EXPECT_EQ(quote->lines[0].order, 3);
    EXPECT_EQ(quote->own, 583'200_vnd);
    facts.members[1].paid_this_year = false;
    facts.members[1].insured_this_year = true;
    facts.members[1].covered = true;
    EXPECT_EQ(household_quote(facts, the_law())->lines[0].order, 3) << "paid the year before";
}

// 70 % by the State; what the province adds; no ladder, and no place in it.
TEST(HouseholdQuote, has_no_ladder_for_who_is_supported)
{
    auto facts = household(2);
    facts.members[0].supported = {HealthGroup::near_poor};
    facts.local = {{.group = HealthGroup::near_poor,
                    .funder = HealthPayer::province,
                    .rate = Rate::percent(15),
                    .validity = {.from = Date(2023, 1, 1), .to = {}}}};
    const auto quote = household_quote(facts, the_law());
    ASSERT_TRUE(quote.has_value());
    EXPECT_EQ(own(*quote), (std::vector<std::int64_t>{145'800, 972'000}));
    EXPECT_EQ(quote->state, 680'400_vnd);
    EXPECT_EQ(quote->local, 145'800_vnd);
    EXPECT_EQ(quote->premium, quote->state + quote->local + quote->own);
}

TEST(HouseholdQuote, asks_the_whole_household_while_the_law_does)
{
    auto facts = household(2);
    facts.members[1].joins = false;
    const auto refused = household_quote(facts, the_law());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().front().code, "enrolment/household-incomplete");
    facts.paid_on = Date(2025, 7, 1);
    EXPECT_EQ(household_quote(facts, the_law())->own, 1'263'600_vnd);
}

TEST(HouseholdQuote, refuses_a_household_without_members_to_join_and_months_that_are_no_cycle)
{
    auto facts = household(1);
    facts.members[0].elsewhere = HealthGroup::pensioner;
    EXPECT_EQ(household_quote(facts, the_law()).error().front().code, "enrolment/nobody-joins");
    EXPECT_EQ(household_quote(household(1, december, 5), the_law()).error().front().code,
              "law/no-row");
}

TEST(Funding, never_supports_more_than_the_premium)
{
    const LocalSubsidy whole{.group = HealthGroup::near_poor,
                             .funder = HealthPayer::district,
                             .rate = Rate::percent(100),
                             .validity = {.from = Date(2020, 1, 1), .to = {}}};
    const auto found = funding({.holds = HealthGroup::near_poor,
                                .all = {},
                                .on = december,
                                .months = 12,
                                .local = {whole}},
                               the_law());
    ASSERT_TRUE(found.has_value());
    EXPECT_EQ(found->premium.by(HealthPayer::state), 680'400_vnd);
    EXPECT_EQ(found->premium.by(HealthPayer::district), 291'600_vnd);
    EXPECT_EQ(found->premium.by(HealthPayer::person), 0_vnd);
}

TEST(Funding, takes_the_highest_single_support_of_several_groups)
{
    const auto found = funding({.holds = HealthGroup::student,
                                .all = {HealthGroup::near_poor, HealthGroup::student},
                                .on = december,
                                .months = 1},
                               the_law());
    EXPECT_EQ(found->supported_as, HealthGroup::near_poor);
    EXPECT_EQ(found->premium.by(HealthPayer::state), 56'700_vnd);
    EXPECT_EQ(found->premium.by(HealthPayer::person), 24'300_vnd);
}

RC_GTEST_PROP(Funding, months_of_each_payer_sum_to_what_it_pays, ())
{
    law::HealthPremium premium;
    for (auto& paid : premium.paid) {
        paid = Vnd{*rc::gen::inRange<std::int64_t>(0, 3'000'000)};
        premium.premium += paid;
    }
    const int months = *rc::gen::inRange(1, 13);
    Vnd whole;
    law::ByHealthPayer<Vnd> paid{};
    for (const auto& part : by_month(premium, Month(2023, 11), months)) {
        Vnd of_month;
        for (std::size_t payer = 0; payer < law::health_payers; ++payer) {
            RC_ASSERT(part.paid[payer] >= 0_vnd);
            paid[payer] += part.paid[payer];
            of_month += part.paid[payer];
        }
        RC_ASSERT(of_month == part.premium);
        whole += part.premium;
    }
    RC_ASSERT(whole == premium.premium);
    RC_ASSERT(paid == premium.paid);
}

TEST(Refund, pays_back_the_whole_months_that_are_left)
{
    const Validity card{.from = Date(2023, 1, 1), .to = Date(2024, 1, 1)};
    const auto after = [&](Date day) {
        return refund({.card = card, .months = 12, .paid = 972'000_vnd, .taken_over_on = day});
    };
    EXPECT_EQ(after(Date(2023, 7, 1)), (Refund{6, 486'000_vnd}));
    EXPECT_EQ(after(Date(2023, 7, 2)),
              (Refund{5, 405'000_vnd}));  // the month that has begun is used
    EXPECT_EQ(after(Date(2022, 11, 1)), (Refund{12, 972'000_vnd}));
    EXPECT_EQ(after(Date(2023, 12, 15)), (Refund{0, 0_vnd}));
    EXPECT_EQ(after(Date(2024, 1, 1)), Refund{});
}

}  // namespace
}  // namespace ansinh::coverage
