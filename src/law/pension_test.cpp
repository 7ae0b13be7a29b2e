#include "law/folder.h"
#include "law/pension.h"
#include "law/pension_batch.h"
#include "law/reform.h"

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

constexpr int months_of_sixty_years = 720;

std::vector<PensionLaw> all_rules(Sex sex)
{
    std::vector<PensionLaw> all;
    for (int year = 2016; year <= 2026; ++year)
        for (const unsigned month : {1U, 6U, 7U, 12U})
            all.push_back(pension_law(our_law(), {year, month}, sex).value());
    return all;
}

}  // namespace

TEST(PensionRate, grows_with_every_month_up_to_the_most)
{
    for (const auto sex : {Sex::male, Sex::female})
        for (const auto& rules : all_rules(sex)) {
            Rate before{};
            for (int months = 0; months <= months_of_sixty_years; ++months) {
                const auto rate = base_rate(months, rules).value_or(Rate{});
                EXPECT_GE(rate, before) << to_string(rules.start) << ", " << months << " months";
                EXPECT_LE(rate, rules.most.value);
                before = rate;
            }
        }
}

TEST(PensionRate, of_the_table_is_that_of_the_formula)
{
    for (const auto sex : {Sex::male, Sex::female})
        for (const auto& rules : all_rules(sex)) {
            const auto rates = base_rates(rules);
            EXPECT_EQ(rates.back(), rules.most.value);
            for (std::size_t months = 0; months < rates.size(); ++months)
                EXPECT_EQ(rates[months],
                          base_rate(static_cast<int>(months), rules).value_or(Rate{}));
        }
}

// 58/2014/QH13 art.58 speaks of the years that give 75%, 41/2024/QH15 art.68 of 35 and 30.
TEST(LumpSumAtRetirement, begins_where_the_rate_ends)
{
    for (const auto sex : {Sex::male, Sex::female})
        for (const auto& rules : all_rules(sex)) {
            const auto over = static_cast<int>(rules.lump_over.value);
            EXPECT_EQ(*base_rate(over, rules), rules.most.value) << to_string(rules.start);
            EXPECT_LT(*base_rate(over - 12, rules), rules.most.value) << to_string(rules.start);
        }
}

TEST(CreditedYears, count_one_to_six_odd_months_as_a_half)
{
    const auto rules = pension_law(our_law(), {2026, 7}, Sex::male).value();
    for (int months = 0; months <= months_of_sixty_years; ++months) {
        const int odd = months % 12;
        EXPECT_EQ(credited(months, rules), months - odd + (odd == 0 ? 0 : odd <= 6 ? 6 : 12));
    }
}

TEST(EarlyReduction, is_a_percent_for_six_months_and_two_for_a_year)
{
    const auto rules = pension_law(our_law(), {2026, 7}, Sex::male).value();
    EXPECT_EQ(early_reduction(0, rules), Rate{});
    for (int months = 1; months <= 120; ++months)
        EXPECT_EQ(early_reduction(months, rules),
                  Rate::percent(months / 12 * 2 + (months % 12 >= 6 ? 1 : 0)));
}

TEST(Pension, before_the_first_figures_is_refused)
{
    Trace trace;
    const auto answer =
        pension({.start = {2015, 12}, .age = 720, .months = 360, .average = Vnd{5'000'000}},
                our_law(), trace);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().front().code, "law/missing");
}

// 41/2024/QH15 art.111.1.a: fourteen compulsory years and one voluntary make a voluntary pension.
TEST(Pension, of_a_mixed_career_follows_the_scheme_with_enough_time)
{
    Trace trace;
    PensionFacts facts{.claim = {.work = Work::hazardous},
                       .start = {2026, 7},
                       .age = 678,
                       .months = 180,
                       .compulsory_months = 180};
    EXPECT_TRUE(pension(facts, our_law(), trace)->entitled);
    facts.compulsory_months = 179;
    EXPECT_EQ(pension(facts, our_law(), trace)->reason, NoPension::too_young);
    facts.age = 738;
    EXPECT_TRUE(pension(facts, our_law(), trace)->entitled);
}

TEST(Pension, explains_itself_with_articles)
{
    Trace trace;
    const auto answer = pension({.claim = {.sex = Sex::female},
                                 .start = {2026, 7},
                                 .age = 684,
                                 .months = 300,
                                 .average = Vnd{8'000'000}},
                                our_law(), trace);
    ASSERT_TRUE(answer.has_value());
    const auto told = sentences(trace.steps(), our_law(), Language::vi);
    EXPECT_NE(told.find("(41/2024/QH15), Điều 66 khoản 1"), std::string::npos) << told;
    EXPECT_NE(told.find("5.200.000"), std::string::npos) << told;
}

namespace {

Law changed(std::string_view change)
{
    return reformed(our_law(), "[reform]\nid = \"r\"\ntitle = { vi = \"Thử\", en = \"Try\" }\n"
                               "[[change]]\nfrom = 2026-01-01\n" +
                                   std::string{change})
        .value();
}

PensionFacts plain_facts()
{
    return {.start = {2026, 7}, .age = 738, .months = 480, .average = Vnd{8'000'000}};
}

}  // namespace

TEST(Pension, of_a_sex_without_a_rate_is_refused)
{
    const auto law = changed("repeal = \"pension_rate\"\nwhere = { sex = \"male\" }\n");
    auto facts = plain_facts();
    for (const bool by_treaty : {false, true}) {
        Trace trace;
        facts.by_treaty = by_treaty;
        const auto answer = pension(facts, law, trace);
        ASSERT_FALSE(answer.has_value());
        EXPECT_EQ(answer.error().front().code, "law/no-row");
    }
    EXPECT_EQ(PensionColumnLaw::read(law, {2026, 7}).error().front().code, "law/no-row");
    Trace trace;
    facts.claim.sex = Sex::female;
    EXPECT_TRUE(pension(facts, law, trace)->entitled);
}

TEST(Pension, of_a_repealed_ground_is_refused)
{
    const auto law =
        changed("repeal = \"retirement_ground\"\nwhere = { ground = \"hazardous\" }\n");
    Trace trace;
    auto facts = plain_facts();
    EXPECT_TRUE(pension(facts, law, trace)->entitled);
    facts.claim.work = Work::hazardous;
    const auto answer = pension(facts, law, trace);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().front().code, "law/no-row");
    const auto date =
        pension_date({.born = {{1970, 1}}, .claim = {.work = Work::hazardous}}, law, trace);
    ASSERT_FALSE(date.has_value());
    EXPECT_EQ(date.error().front().code, "law/no-row");
    // Another ground may still be open.
    facts.claim.capacity_loss = 61;
    EXPECT_TRUE(pension(facts, law, trace)->entitled);
}

TEST(PensionRate, that_never_grows_has_an_end)
{
    const auto law = changed("set = \"pension_rate\"\nwhere = { sex = \"male\" }\n"
                             "column = \"per_year\"\nvalue = \"0%\"\n");
    const auto rules = pension_law(law, {2026, 7}, Sex::male).value();
    const auto rates = base_rates(rules);
    EXPECT_EQ(rates.back(), *base_rate(months_of_sixty_years, rules));
    EXPECT_GT(rates.size(), static_cast<std::size_t>(months_of_sixty_years));
    EXPECT_TRUE(PensionColumnLaw::read(law, {2026, 7}).has_value());
}

// 41/2024/QH15 art.66.4: 2.25% a year up to fifteen years in Viet Nam, from there on the bands.
TEST(PensionRate, by_treaty_holds_only_below_the_years_required)
{
    const auto rate = [](int months, bool by_treaty) {
        Trace trace;
        auto facts = plain_facts();
        facts.months = months;
        facts.by_treaty = by_treaty;
        return pension(facts, our_law(), trace)->amounts.rate;
    };
    EXPECT_EQ(rate(168, true), (Rate{315, 1000}));
    for (const int months : {180, 300, 480})
        EXPECT_EQ(rate(months, true), rate(months, false)) << months;
    EXPECT_EQ(rate(480, true), Rate::percent(75));
}

// 41/2024/QH15 art.141.9 counts voluntary months alone.
TEST(KeptAge, asks_for_twenty_voluntary_years)
{
    Trace trace;
    PensionFacts facts{
        .claim = {.route = PensionRoute::voluntary, .voluntary_since = Month{2010, 1}},
        .start = {2026, 7},
        .age = 720,
        .months = 300,
        .compulsory_months = 60};
    EXPECT_TRUE(pension(facts, our_law(), trace)->entitled);
    facts.compulsory_months = 61;
    EXPECT_EQ(pension(facts, our_law(), trace)->reason, NoPension::too_young);
}

}  // namespace ansinh::law
