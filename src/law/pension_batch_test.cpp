#include "law/folder.h"
#include "law/pension_batch.h"

#include <random>
#include <thread>

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

struct Nation {
    std::vector<CareerRow> rows;
    std::vector<Spell> spells;
};

/// Careers around every threshold: short and long, old and young, of all kinds.
Nation made_up_nation(std::size_t people, Month start)
{
    std::mt19937 random(41'2024);
    const auto drawn = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    Nation nation;
    for (std::size_t i = 0; i < people; ++i) {
        const int length = drawn(1, 14);
        std::vector<Spell> career;
        auto end = start.plus(-drawn(0, 3));
        const auto mostly = drawn(0, 4);
        for (int s = 0; s < length; ++s) {
            Spell spell{.wage = Vnd{drawn(700'000, 46'800'000)},
                        .points = drawn(18'600, 100'000),
                        .months = static_cast<std::uint16_t>(drawn(1, 60)),
                        .kind = static_cast<SpellKind>(mostly > 2 ? drawn(0, 2) : mostly)};
            spell.from = end.plus(-spell.months);
            career.push_back(spell);
            end = spell.from.plus(-drawn(0, 2));
        }
        nation.spells.insert(nation.spells.end(), career.rbegin(), career.rend());
        nation.rows.push_back({.spells_end = nation.spells.size(),
                               .born = start.plus(-drawn(50 * 12, 70 * 12)),
                               .sex = drawn(0, 1) == 0 ? Sex::male : Sex::female});
    }
    return nation;
}

std::span<const Spell> career(const Nation& nation, std::size_t i)
{
    const auto from = i == 0 ? 0 : nation.rows[i - 1].spells_end;
    return std::span{nation.spells}.subspan(from, nation.rows[i].spells_end - from);
}

}  // namespace

TEST(Pensions, of_a_column_are_those_of_each_person)
{
    for (const auto start : {Month{2020, 6}, Month{2025, 6}, Month{2025, 7}, Month{2026, 8}}) {
        const auto nation = made_up_nation(1500, start);
        const auto law = PensionColumnLaw::read(our_law(), start).value();
        std::vector<PensionRow> rows(nation.rows.size());
        law.pensions(nation.rows, nation.spells, 0, rows);
        int entitled = 0;
        int lumps = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto spells = career(nation, i);
            Trace trace;
            const auto single = pension({.claim = {.sex = nation.rows[i].sex},
                                         .start = start,
                                         .born = Birth{.month = nation.rows[i].born},
                                         .spells = {spells.begin(), spells.end()}},
                                        our_law(), trace)
                                    .value();
            const PensionRow expected =
                single.entitled ? PensionRow{.average = *single.average,
                                             .monthly = *single.amounts.monthly,
                                             .lump = single.amounts.lump.value_or(Vnd{}),
                                             .entitled = true}
                                : PensionRow{};
            ASSERT_EQ(rows[i], expected) << to_string(start) << ", person " << i;
            entitled += rows[i].entitled ? 1 : 0;
            lumps += rows[i].lump > Vnd{} ? 1 : 0;
        }
        EXPECT_GT(entitled, 200) << to_string(start);
        EXPECT_GT(lumps, 20) << to_string(start);
    }
}

TEST(Pensions, are_the_same_on_any_number_of_threads)
{
    const Month start{2026, 8};
    const auto nation = made_up_nation(20'003, start);
    const auto law = PensionColumnLaw::read(our_law(), start).value();
    std::vector<PensionRow> alone(nation.rows.size());
    law.pensions(nation.rows, nation.spells, 0, alone);
    std::vector<PensionRow> shared(nation.rows.size());
    {
        std::vector<std::jthread> threads;
        constexpr std::size_t parts = 5;
        for (std::size_t part = 0; part < parts; ++part)
            threads.emplace_back([&, part] {
                const auto from = nation.rows.size() * part / parts;
                const auto size = nation.rows.size() * (part + 1) / parts - from;
                law.pensions(std::span{nation.rows}.subspan(from, size), nation.spells,
                             from == 0 ? 0 : nation.rows[from - 1].spells_end,
                             std::span{shared}.subspan(from, size));
            });
    }
    EXPECT_EQ(alone, shared);
}

}  // namespace ansinh::law
