#include "cli/bench_nation.h"

#include "law/health_premium_batch.h"
#include "law/pension_batch.h"

#include <array>
#include <random>
#include <thread>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

constexpr std::size_t insured = 93'300'000;
constexpr std::size_t people = 18'000'000;
constexpr std::size_t spells_each = 12;
constexpr std::size_t cores = 2;
constexpr int rounds = 3;
constexpr Month start{2026, 8};

struct Nation {
    std::vector<law::CareerRow> rows;
    std::vector<law::Spell> spells;
};

/// Careers of a nation: most with an employer, some on the State's scale, some voluntary. They mean
/// nothing; their size and shape do.
Nation made_up_nation()
{
    std::minstd_rand random(2026);
    const auto drawn = [&](unsigned below) { return static_cast<unsigned>(random()) % below; };
    Nation nation;
    nation.rows.resize(people);
    nation.spells.resize(people * spells_each);
    for (std::size_t i = 0; i < people; ++i) {
        const auto kind = drawn(10);
        auto at = Month{1990, 1}.plus(static_cast<int>(drawn(120)));
        for (std::size_t s = 0; s < spells_each; ++s) {
            auto& spell = nation.spells[i * spells_each + s];
            spell.months = static_cast<std::uint16_t>(6 + drawn(18));
            spell.from = at;
            spell.wage = Vnd{1'000'000 + drawn(20'000'000)};
            spell.points = static_cast<std::int32_t>(18'600 + drawn(60'000));
            spell.kind = kind == 0 || (kind == 1 && s < 4) ? law::SpellKind::state_scale
                         : kind == 2 && s > 8              ? law::SpellKind::voluntary
                                                           : law::SpellKind::employer_set;
            at = spell.end().plus(static_cast<int>(drawn(4)));
        }
        nation.rows[i] = {.spells_end = (i + 1) * spells_each,
                          .born = Month{1955, 1}.plus(static_cast<int>(drawn(180))),
                          .sex = drawn(2) == 0 ? law::Sex::male : law::Sex::female};
    }
    return nation;
}

/// Every group once, and again with a province's subsidy on top: the terms that people fall under.
std::vector<law::HealthTerms> made_up_terms(const law::Law& law)
{
    std::vector<law::HealthTerms> terms;
    for (std::size_t group = 0; group < choices(law::HealthGroup{}).size(); ++group)
        for (const bool helped : {false, true}) {
            law::HealthPremiumFacts facts{.group = static_cast<law::HealthGroup>(group),
                                          .on = start.first_day(),
                                          .incomes = {Vnd{1}},
                                          .left_zone_on = start.first_day()};
            if (helped) facts.subsidies = {{law::HealthPayer::province, Rate::percent(5)}};
            if (auto found = law::health_terms(facts, law, nullptr))
                terms.push_back(*std::move(found));
        }
    return terms;
}

}  // namespace

void measure_premiums(const law::Law& law, std::vector<Measured>& all)
{
    const auto terms = made_up_terms(law);
    std::vector<std::uint16_t> cells(insured);
    std::vector<std::uint32_t> incomes(insured);
    std::minstd_rand random(93);
    for (std::size_t i = 0; i < insured; ++i) {
        const auto drawn = static_cast<std::uint32_t>(random());
        cells[i] = static_cast<std::uint16_t>(drawn % terms.size());
        incomes[i] = 2'000'000 + drawn % 20'000'000;
    }
    std::vector<std::uint32_t> premiums(insured);
    const auto run = [&] {
        law::health_premiums({cells, incomes}, terms, std::span{premiums}, cores);
    };
    auto least = timed(run);
    for (int i = 1; i < rounds; ++i) least = std::min(least, timed(run));
    all.push_back(within("93.3 M health premiums with subsidies", least, std::chrono::seconds(2)));
}

void measure_pensions(const law::Law& law, std::vector<Measured>& all)
{
    const auto nation = made_up_nation();
    std::vector<law::PensionRow> rows(people);
    const auto run = [&] {
        const auto rules = law::PensionColumnLaw::read(law, start).value();
        std::vector<std::jthread> threads;
        for (std::size_t part = 0; part < cores; ++part)
            threads.emplace_back([&, part] {
                const auto from = people * part / cores;
                const auto size = people * (part + 1) / cores - from;
                rules.pensions(std::span{nation.rows}.subspan(from, size), nation.spells,
                               from * spells_each, std::span{rows}.subspan(from, size));
            });
    };
    auto least = timed(run);
    for (int i = 1; i < rounds; ++i) least = std::min(least, timed(run));
    all.push_back(within(fmt::format("pensions of {} M careers of {} spells on {} cores",
                                     people / 1'000'000, spells_each, cores),
                         least, std::chrono::seconds(5)));
}

}  // namespace ansinh::cli
