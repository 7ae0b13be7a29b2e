#include "law/contribution.h"
#include "law/folder.h"
#include "law/health_premium_batch.h"

#include <random>

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

constexpr Date autumn_2026{2026, 9, 1};

/// Each group of the law once, and a few with subsidies of several funders.
std::vector<HealthPremiumFacts> made_up_cells(Date on)
{
    std::vector<HealthPremiumFacts> cells;
    for (std::size_t group = 0; group < choices(HealthGroup{}).size(); ++group)
        cells.push_back({.group = static_cast<HealthGroup>(group),
                         .on = on,
                         .incomes = {Vnd{1}},
                         .left_zone_on = on});
    for (const auto group : {HealthGroup::near_poor, HealthGroup::student}) {
        HealthPremiumFacts helped{.group = group, .on = on, .months = 12};
        helped.subsidies = {{HealthPayer::province, Rate{1, 7}},
                            {HealthPayer::district, Rate{1, 20}},
                            {HealthPayer::other, Rate{3, 100}}};
        cells.push_back(helped);
    }
    return cells;
}

std::vector<HealthTerms> terms_of(const std::vector<HealthPremiumFacts>& cells)
{
    std::vector<HealthTerms> all;
    for (const auto& facts : cells) all.push_back(health_terms(facts, our_law(), nullptr).value());
    return all;
}

struct People {
    std::vector<std::uint16_t> cell;
    std::vector<std::uint32_t> income;
};

People made_up_people(std::size_t count, std::size_t cells)
{
    std::mt19937 random(20260901);
    std::uniform_int_distribution<std::uint32_t> income(0, 120'000'000);
    People people;
    for (std::size_t i = 0; i < count; ++i) {
        people.cell.push_back(static_cast<std::uint16_t>(random() % cells));
        people.income.push_back(income(random));
    }
    return people;
}

}  // namespace

TEST(HealthPremiums, of_columns_are_those_of_each_person)
{
    auto cells = made_up_cells(autumn_2026);
    const auto terms = terms_of(cells);
    const auto people = made_up_people(3000, cells.size());
    std::vector<std::uint32_t> premium(people.cell.size());
    const auto totals = health_premiums({people.cell, people.income}, terms, std::span{premium}, 2);
    std::vector<HealthTotals> one_by_one(cells.size());
    for (std::size_t i = 0; i < people.cell.size(); ++i) {
        auto& facts = cells[people.cell[i]];
        facts.incomes = {Vnd{people.income[i]}};
        Trace trace;
        const auto due = health_premium(facts, our_law(), trace).value();
        ASSERT_EQ(due.premium, Vnd{premium[i]}) << key_of(*facts.group);
        HealthTotals one{.people = 1, .premium = due.premium, .paid = due.paid};
        one_by_one[people.cell[i]] += one;
    }
    EXPECT_EQ(totals, one_by_one);
}

TEST(HealthPremiums, are_the_same_on_any_number_of_threads)
{
    const auto terms = terms_of(made_up_cells(autumn_2026));
    const auto people = made_up_people(200'003, terms.size());
    const HealthPeople columns{people.cell, people.income};
    const auto alone = health_premiums(columns, terms, 1);
    for (const unsigned threads : {2U, 3U, 7U})
        EXPECT_EQ(health_premiums(columns, terms, threads), alone) << threads << " threads";
}

TEST(HealthPremiums, are_borne_in_full_whatever_the_group_and_income)
{
    for (const auto& terms : terms_of(made_up_cells(autumn_2026))) {
        Vnd before{};
        for (std::int64_t income = 0; income < 60'000'000; income += 777'777) {
            const auto due = health_premium(Vnd{income}, terms);
            Vnd paid{};
            for (const auto part : due.paid) {
                EXPECT_GE(part, Vnd{});
                paid += part;
            }
            EXPECT_EQ(paid, due.premium);
            EXPECT_GE(due.premium, before) << "a higher income never lowers the premium";
            before = due.premium;
        }
    }
}

TEST(HealthPremiums, of_an_employee_are_those_of_the_contribution_table)
{
    constexpr NoTrace quiet;
    for (const auto month : {Month{2015, 1}, Month{2019, 7}, Month{2024, 7}, Month{2026, 8}}) {
        const auto terms = health_terms({.group = HealthGroup::employee, .on = month.first_day()},
                                        our_law(), nullptr)
                               .value();
        for (const std::int64_t wage : {5'310'001, 12'345'678, 36'000'001, 99'999'999}) {
            const auto due = health_premium(Vnd{wage}, terms);
            const auto all =
                contribution({.month = month, .wage = Vnd{wage}}, our_law(), quiet).value();
            for (const auto& line : all.dues) {
                if (line.fund != Fund::health) continue;
                EXPECT_EQ(line.amount, due.by(line.side == Side::worker ? HealthPayer::worker
                                                                        : HealthPayer::employer))
                    << to_string(month) << " wage " << wage;
            }
        }
    }
}

TEST(HealthPremiums, refuse_a_cell_that_is_not_there)
{
    const auto terms = terms_of(made_up_cells(autumn_2026));
    const std::vector<std::uint16_t> cell{static_cast<std::uint16_t>(terms.size())};
    const std::vector<std::uint32_t> income{0};
    EXPECT_THROW(health_premiums({cell, income}, terms, 1), Broken);
}

}  // namespace ansinh::law
