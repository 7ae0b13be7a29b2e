#include "closing/impl/tally.h"

#include "registry/employer.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace ansinh::closing {

namespace {

using Row = Tally::Row;

/// The facts of one row, each slice that is not empty.
class RowFacts {
public:
    RowFacts(Facts& facts, AreaId area, std::string_view indicator, const Row& row)
        : facts_{facts}, area_{area}, indicator_{indicator}, row_{row}
    {
    }

    void put(Breakdown breakdown, std::string_view slice, std::size_t at)
    {
        if (row_[at] == 0) return;
        facts_.emplace_hint(facts_.end(),
                            FactKey{.area = area_,
                                    .indicator = std::string{indicator_},
                                    .breakdown = breakdown,
                                    .slice = std::string{slice}},
                            Amount{.numerator = row_[at]});
    }
    void people()
    {
        put(Breakdown::sex, "male", column::sex);
        put(Breakdown::sex, "female", column::sex + 1);
        for (std::size_t i = 0; i < age_bands; ++i)
            put(Breakdown::age, age_band(i), column::age + i);
    }
    void work()
    {
        const auto industries = registry::industries();
        for (std::size_t i = 0; i < industries.size(); ++i)
            put(Breakdown::industry, industries[i].code, column::industry + i);
        const auto sizes = registry::size_bands();
        for (std::size_t i = 0; i < sizes.size(); ++i)
            put(Breakdown::size, sizes[i].code, column::size + i);
    }

private:
    Facts& facts_;
    AreaId area_;
    std::string_view indicator_;
    const Row& row_;
};

void add(Row& sum, const Row& row) { std::ranges::transform(sum, row, sum.begin(), std::plus<>{}); }

void put_employers(Facts& facts, AreaId area, const Row& row, Date on)
{
    RowFacts of(facts, area, counted::employers, row);
    of.put(Breakdown::all, "", column::all);
    of.work();
    if (row[column::all] == 0) return;
    const auto under_5 = column::size + static_cast<std::size_t>(registry::SizeBand::under_5);
    facts.emplace(
        FactKey{.area = area, .indicator = std::string{counted::small_employers}},
        Amount{.numerator = row[under_5], .denominator = row[column::all], .denominator_on = on});
}

}  // namespace

std::size_t Tally::slot(AreaId area)
{
    const auto [found, added] = slots_.try_emplace(area, areas_.size());
    if (added) {
        areas_.push_back(area);
        rows_.emplace_back();
    }
    return found->second;
}

Row& Tally::row(AreaId area, std::size_t kind) { return rows_[slot(area)][kind]; }

void Tally::roll_up(const registry::Areas& areas)
{
    const auto communes = areas_.size();
    for (std::size_t i = 0; i < communes; ++i)
        for (const auto* above : areas.path(areas_[i])) {
            const auto to = slot(above->id);
            for (std::size_t kind = 0; kind < kinds; ++kind) add(rows_[to][kind], rows_[i][kind]);
        }
}

Facts Tally::facts(const std::vector<std::string>& groups, Date on) const
{
    using coverage::Scheme;
    std::vector<std::size_t> order(areas_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t slot) { return areas_[slot]; });
    Facts facts;
    for (const auto slot : order) {
        const auto area = areas_[slot];
        const auto& rows = rows_[slot];
        put_employers(facts, area, rows[employer_kind], on);
        for (const auto scheme :
             {Scheme::health, Scheme::compulsory, Scheme::voluntary, Scheme::unemployment}) {
            RowFacts of(facts, area, counted::of(scheme), rows[static_cast<std::size_t>(scheme)]);
            of.put(Breakdown::all, "", column::all);
            of.people();
            for (std::size_t i = 0; i < groups.size(); ++i)
                of.put(Breakdown::group, groups[i], column::group + i);
            of.work();
        }
        auto social = rows[static_cast<std::size_t>(Scheme::compulsory)];
        add(social, rows[static_cast<std::size_t>(Scheme::voluntary)]);
        RowFacts of(facts, area, counted::social, social);
        of.put(Breakdown::all, "", column::all);
        of.people();
    }
    return facts;
}

}  // namespace ansinh::closing
