#include "law/average_wage.h"
#include "law/folder.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

/// Spells with gaps between, of any kind, up to the month before 2026-07.
std::vector<Spell> made_up_career(std::mt19937& random)
{
    const auto drawn = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    std::vector<Spell> spells;
    Month at{drawn(1980, 2024), static_cast<unsigned>(drawn(1, 12))};
    while (true) {
        Spell spell{.wage = Vnd{drawn(300'000, 46'800'000)},
                    .from = at,
                    .points = drawn(18'600, 100'000),
                    .months = static_cast<std::uint16_t>(drawn(1, 70)),
                    .kind = static_cast<SpellKind>(drawn(0, 2))};
        if (spell.end() > Month{2026, 7}) break;
        spells.push_back(spell);
        at = spell.end().plus(drawn(0, 9));
    }
    return spells;
}

/// The same average month by month in exact fractions, as the articles tell it.
Exact slow_average(const std::vector<Spell>& spells)
{
    InForce in(our_law(), Date{2026, 7, 1});
    const auto level = base_level(in);
    const auto joined = spells.front().from;
    const auto window = in.row("state_wage_window", {joined.first_day()});
    const bool is_indexed = joined >= Month{2016, 1};
    const auto coefficient = [&](int year) {
        return in.row("wage_index", {std::int64_t{year}})->rate("coefficient").value;
    };
    std::vector<Exact> state;  // the last month first
    Exact others;
    int months = 0;
    for (auto spell = spells.rbegin(); spell != spells.rend(); ++spell)
        for (int m = spell->months - 1; m >= 0; --m) {
            ++months;
            const int year = spell->from.plus(m).year();
            if (spell->kind == SpellKind::state_scale)
                state.push_back(is_indexed ? spell->wage * coefficient(year)
                                           : level.value * Rate{spell->points, 10'000});
            else
                others = others + spell->wage * coefficient(spell->kind == SpellKind::voluntary
                                                                ? std::max(year, 2008)
                                                                : year);
        }
    if (state.empty()) return others / months;
    const auto last =
        window->has("months")
            ? std::min(state.size(), static_cast<std::size_t>(window->count("months").value))
            : state.size();
    const auto mean_of_last = [&](std::size_t count) {
        Exact sum;
        for (std::size_t i = 0; i < count; ++i) sum = sum + state[i];
        return sum / static_cast<std::int64_t>(count);
    };
    const auto mean = std::max(mean_of_last(last), mean_of_last(state.size()));
    return (mean * static_cast<std::int64_t>(state.size()) + others) / months;
}

}  // namespace

TEST(AverageWage, is_that_of_the_slow_sum_over_months)
{
    std::mt19937 random(20260701);
    int worked = 0;
    for (int i = 0; i < 400; ++i) {
        const auto spells = made_up_career(random);
        if (spells.empty()) continue;
        Trace trace;
        const auto found =
            average_wage({.start = {2026, 7}, .spells = spells}, our_law(), trace).value();
        ASSERT_EQ(found.mean.exact(), slow_average(spells)) << "career " << i;
        ++worked;
    }
    EXPECT_GT(worked, 300);
}

TEST(AverageWage, of_a_rise_is_no_lower)
{
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        auto spells = made_up_career(random);
        if (spells.empty()) continue;
        Trace trace;
        const auto before =
            average_wage({.start = {2026, 7}, .spells = spells}, our_law(), trace).value();
        auto& risen = spells[static_cast<std::size_t>(i) % spells.size()];
        risen.wage += Vnd{1};
        risen.points += 1;
        const auto after =
            average_wage({.start = {2026, 7}, .spells = spells}, our_law(), trace).value();
        ASSERT_GE(after.mean.exact(), before.mean.exact()) << "career " << i;
    }
}

TEST(AverageWage, is_the_same_however_a_spell_is_cut)
{
    Trace trace;
    const Spell whole{.wage = Vnd{5'000'001}, .from = {2012, 3}, .months = 100};
    std::vector<Spell> cut;
    for (std::uint16_t m = 0; m < whole.months; m += 10)
        cut.push_back({.wage = whole.wage, .from = whole.from.plus(m), .months = 10});
    const auto of_whole =
        average_wage({.start = {2026, 7}, .spells = {whole}}, our_law(), trace).value();
    const auto of_cut = average_wage({.start = {2026, 7}, .spells = cut}, our_law(), trace).value();
    EXPECT_EQ(of_whole.mean.exact(), of_cut.mean.exact());
}

}  // namespace ansinh::law
