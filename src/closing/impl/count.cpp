#include "closing/impl/count.h"

#include "base/check.h"
#include "closing/impl/age.h"
#include "closing/impl/tally.h"
#include "coverage/counts_once.h"
#include "coverage/scan.h"
#include "figures/denominator.h"
#include "registry/traits.h"

#include <algorithm>
#include <array>
#include <utility>

#include <boost/unordered/unordered_flat_map.hpp>

namespace ansinh::closing {

namespace {

using coverage::EmploymentRow;
using coverage::MembershipRow;
using coverage::Scheme;
using registry::PersonTraits;

/// The workers of an employer who are counted in a commune.
using Workplaces = boost::unordered_flat_map<std::pair<std::int64_t, std::int64_t>, std::int64_t>;

struct Day {
    std::int32_t number = 0;
    std::int32_t packed = 0;
    Tally tally{};
    std::array<Workplaces, 2> workplaces{};  ///< of the compulsory, of the unemployment scheme
    boost::unordered_flat_map<std::int64_t, std::int64_t> workers{};  ///< of an employer
};

/// All that is read of one person.
struct Someone {
    std::span<const MembershipRow> memberships;
    std::span<const EmploymentRow> employments;
    const PersonTraits* traits = nullptr;
};

template <class Row>
bool holds(const Row& row, std::int32_t day)
{
    return row.from <= day && day < row.to;
}

void add_traits(Tally::Row& row, const PersonTraits* traits, std::int32_t on)
{
    if (traits == nullptr) return;
    ++row[column::sex + static_cast<std::size_t>(traits->sex)];
    if (const auto band = age_band_of(packed(traits->birth), on)) ++row[column::age + *band];
}

void add_work(Day& day, const MembershipRow& counted, std::span<const EmploymentRow> employments)
{
    const auto job = std::ranges::find_if(
        employments, [&](const EmploymentRow& row) { return holds(row, day.number); });
    if (job == employments.end()) return;
    const auto which = counted.scheme == Scheme::compulsory ? 0U : 1U;
    ++day.workplaces.at(which)[{job->employer.value(), counted.commune.value()}];
    if (counted.scheme != Scheme::compulsory) return;
    for (auto other = job; other != employments.end(); ++other)
        if (holds(*other, day.number)) ++day.workers[other->employer.value()];
}

void add_person(Day& day, const Someone& someone)
{
    coverage::CountsOnce once;
    for (const auto& row : someone.memberships) {
        if (!holds(row, day.number) || !once.counts(row.person, row.scheme)) continue;
        auto& cells = day.tally.row(row.commune, static_cast<std::size_t>(row.scheme));
        ++cells[column::all];
        ++cells[column::group + row.group];
        add_traits(cells, someone.traits, day.packed);
        if (row.scheme == Scheme::compulsory || row.scheme == Scheme::unemployment)
            add_work(day, row, someone.employments);
    }
}

/// The rows of one person at the front of what is left.
template <class Row>
std::span<const Row> taken_of(std::span<const Row>& rest, std::int64_t person)
{
    while (!rest.empty() && rest.front().person < person) rest = rest.subspan(1);
    const auto end =
        std::ranges::find_if(rest, [&](const Row& row) { return row.person != person; });
    const auto taken = rest.first(static_cast<std::size_t>(end - rest.begin()));
    rest = rest.subspan(taken.size());
    return taken;
}

std::int64_t add_block(std::vector<Day>& days, const coverage::SpellScan::Block& block,
                       const std::vector<PersonTraits>& people)
{
    std::span<const MembershipRow> memberships = block.memberships;
    std::span<const EmploymentRow> employments = block.employments;
    std::span<const PersonTraits> traits = people;
    std::int64_t counted = 0;
    while (!memberships.empty()) {
        const auto person = memberships.front().person;
        const Someone someone{.memberships = taken_of(memberships, person),
                              .employments = taken_of(employments, person),
                              .traits = [&]() -> const PersonTraits* {
                                  const auto own = taken_of(traits, person);
                                  return own.empty() ? nullptr : own.data();
                              }()};
        for (auto& day : days) add_person(day, someone);
        ++counted;
    }
    return counted;
}

constexpr WorkColumns work_columns{.industry = column::industry, .size = column::size};

void add_employers(Day& day, const Units& units)
{
    for (const auto& [employer, workers] : day.workers) {
        const auto unit = units.find(employer);
        if (unit == units.end()) continue;
        auto& row = day.tally.row(unit->second.commune, employer_kind);
        ++row[column::all];
        add_as(row, unit->second, workers, 1, work_columns);
    }
    constexpr std::array schemes = {Scheme::compulsory, Scheme::unemployment};
    for (std::size_t which = 0; which < schemes.size(); ++which)
        for (const auto& [place, people] : day.workplaces.at(which)) {
            const auto unit = units.find(place.first);
            const auto workers = day.workers.find(place.first);
            if (unit == units.end()) continue;
            auto& row =
                day.tally.row(AreaId{place.second}, static_cast<std::size_t>(schemes.at(which)));
            add_as(row, unit->second, workers == day.workers.end() ? 0 : workers->second, people,
                   work_columns);
        }
}

}  // namespace

std::vector<Counted> counts(db::Database& database, const registry::Areas& areas,
                            std::span<const Date> days, const Progress& progress)
{
    if (days.empty()) return {};
    std::vector<Day> counted;
    for (const auto day : days) counted.push_back({.number = day.number(), .packed = packed(day)});
    const auto [first, last] = std::ranges::minmax(days);
    coverage::SpellScan scan(database, first, last);
    coverage::SpellScan::Block block;
    std::vector<PersonTraits> people;
    std::int64_t done = 0;
    while (scan.next(block)) {
        check(scan.groups().size() <= column::groups_max, "the groups fit into a row");
        registry::read_traits(database, block.after, block.last, people);
        done += add_block(counted, block, people);
        if (progress) progress(done);
    }
    const auto employers = std::make_shared<const Units>(units(database));
    std::vector<Counted> result;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        auto& day = counted[i];
        add_employers(day, *employers);
        day.tally.roll_up(areas);
        result.push_back({.facts = facts_of(day.tally, scan.groups(), days[i]),
                          .units = employers,
                          .workers = std::move(day.workers)});
        day = {};
    }
    return result;
}

void add_rates(Facts& facts, const figures::Catalogue& catalogue,
               const std::vector<figures::Denominator>& denominators, Date on)
{
    Facts rates;
    for (const auto& rate : catalogue.indicators()) {
        if (rate.unit != figures::Unit::percent || rate.numerator.empty()) continue;
        for (const auto& denominator : denominators) {
            if (denominator.indicator != rate.denominator) continue;
            const auto part = facts.find({.area = denominator.area, .indicator = rate.numerator});
            const auto* whole =
                figures::denominator_on(denominators, denominator.area, rate.denominator, on);
            if (part == facts.end() || whole != &denominator || whole->value.scale() != 0) continue;
            rates.emplace(FactKey{.area = denominator.area, .indicator = rate.code},
                          Amount{.numerator = part->second.numerator,
                                 .denominator = whole->value.units(),
                                 .denominator_on = whole->as_of});
        }
    }
    facts.merge(rates);
}

}  // namespace ansinh::closing
