#include "closing/impl/tally.h"

#include "closing/impl/row_facts.h"

#include <algorithm>
#include <functional>

namespace ansinh::closing {

namespace {

using coverage::Scheme;

void put_people(RowFacts& of)
{
    of.put(Breakdown::sex, "male", column::sex);
    of.put(Breakdown::sex, "female", column::sex + 1);
    for (std::size_t i = 0; i < age_bands; ++i)
        of.put(Breakdown::age, age_band(i), column::age + i);
}

void put_employers(Facts& facts, AreaId area, const Tally::Row& row, Date on)
{
    RowFacts of(facts, area, counted::employers, row);
    of.put(Breakdown::all, "", column::all);
    of.work(column::industry, column::size);
    if (row[column::all] == 0) return;
    const auto under_5 = column::size + static_cast<std::size_t>(registry::SizeBand::under_5);
    facts.emplace(
        FactKey{.area = area, .indicator = std::string{counted::small_employers}},
        Amount{.numerator = row[under_5], .denominator = row[column::all], .denominator_on = on});
}

}  // namespace

Facts facts_of(const Tally& tally, const std::vector<std::string>& groups, Date on)
{
    Facts facts;
    tally.each([&](AreaId area, const Tally::Rows& rows) {
        put_employers(facts, area, rows[employer_kind], on);
        for (const auto scheme :
             {Scheme::health, Scheme::compulsory, Scheme::voluntary, Scheme::unemployment}) {
            RowFacts of(facts, area, counted::of(scheme), rows[static_cast<std::size_t>(scheme)]);
            of.put(Breakdown::all, "", column::all);
            put_people(of);
            for (std::size_t i = 0; i < groups.size(); ++i)
                of.put(Breakdown::group, groups[i], column::group + i);
            of.work(column::industry, column::size);
        }
        auto social = rows[static_cast<std::size_t>(Scheme::compulsory)];
        std::ranges::transform(social, rows[static_cast<std::size_t>(Scheme::voluntary)],
                               social.begin(), std::plus<>{});
        RowFacts of(facts, area, counted::social, social);
        of.put(Breakdown::all, "", column::all);
        put_people(of);
    });
    return facts;
}

}  // namespace ansinh::closing
