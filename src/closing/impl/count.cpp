#include "closing/impl/count.h"

#include "closing/impl/people_count.h"
#include "figures/denominator.h"

#include <array>
#include <atomic>
#include <future>
#include <utility>

namespace ansinh::closing {

namespace {

using coverage::Scheme;

constexpr WorkColumns work_columns{.industry = column::industry, .size = column::size};

void add_employers(PeopleOfDay& day, const Units& units)
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

/// Ranges of people that readers take one after the other, so that all have work to the end.
class Ranges {
public:
    explicit Ranges(std::vector<coverage::PeopleRange> ranges) : ranges_{std::move(ranges)} {}

    const coverage::PeopleRange* take()
    {
        const auto at = next_.fetch_add(1);
        return at < ranges_.size() ? &ranges_[at] : nullptr;
    }

private:
    std::vector<coverage::PeopleRange> ranges_;
    std::atomic<std::size_t> next_ = 0;
};

constexpr std::size_t ranges_each = 32;

PeopleCount people_counted(db::OneMoment& moment, std::span<const Date> days,
                           const Progress& progress)
{
    Ranges ranges(coverage::people_ranges(moment.reader(0), moment.readers() * ranges_each));
    std::atomic<std::int64_t> done = 0;
    const auto read = [&](std::size_t number) {
        PeopleCount own(moment.reader(number), days);
        while (const auto* range = ranges.take())
            own.read(*range, [&](std::int64_t people) {
                done += people;
                if (number == 0 && progress) progress(done);
            });
        return own;
    };
    std::vector<std::future<PeopleCount>> others;
    for (std::size_t number = 1; number < moment.readers(); ++number)
        others.push_back(std::async(std::launch::async, read, number));
    auto all = read(0);
    for (auto& other : others) all.add(other.get());
    return all;
}

}  // namespace

std::vector<Counted> counts(db::OneMoment& moment, const registry::Areas& areas,
                            std::span<const Date> days, const Progress& progress)
{
    if (days.empty()) return {};
    auto people = people_counted(moment, days, progress);
    std::vector<Counted> result;
    for (std::size_t i = 0; i < days.size(); ++i) {
        auto& day = people.days()[i];
        const auto employers = std::make_shared<const Units>(units(moment.reader(0), days[i]));
        add_employers(day, *employers);
        day.tally.roll_up(areas);
        result.push_back({.facts = facts_of(day.tally, people.groups(), days[i]),
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
