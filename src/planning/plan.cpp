#include "planning/plan.h"

#include "figures/store.h"

#include <algorithm>

namespace ansinh::planning {

namespace {

figures::Target as_target(const AssignedTarget& assigned, const figures::Indicator& indicator)
{
    figures::Target target;
    target.area = assigned.assignee.area;
    target.indicator = assigned.indicator;
    target.year = assigned.year;
    target.value = Decimal{assigned.value};
    target.unit = indicator.unit;
    target.at_most = indicator.better == figures::Better::down;
    target.document = assigned.document;
    target.issued = assigned.issued;
    target.confirmed = true;
    target.version = assigned.version;
    return target;
}

/// Percent of the year gone on the evening of the day, two decimals.
Decimal year_gone(Date on)
{
    const Date first(on.year(), 1, 1);
    const Quotient part{.numerator = Decimal{on.number() - first.number() + 1},
                        .denominator = Decimal{first.plus_years(1).number() - first.number()},
                        .shift = 2};
    return part.to(2, Rounding::half_up);
}

}  // namespace

std::vector<figures::Target> plans(db::Database& database, const figures::Catalogue& catalogue,
                                   Date on)
{
    auto found = figures::targets(database);
    std::erase_if(found, [](const figures::Target& target) { return !target.current; });
    for (const auto& assigned : targets(database, {.year = on.year(), .on = on})) {
        const auto* indicator = catalogue.find(assigned.indicator);
        if (indicator != nullptr && assigned.assignee.collector.empty())
            found.push_back(as_target(assigned, *indicator));
    }
    return found;
}

const figures::Target* plan_of(std::span<const figures::Target> plans, AreaId area,
                               const figures::Indicator& indicator, Date on)
{
    const figures::Target* found = nullptr;
    for (const auto& target : plans) {
        const bool fits = target.current && target.area == area &&
                          target.indicator == indicator.code && target.unit == indicator.unit &&
                          target.year == on.year() && (!target.issued || *target.issued <= on);
        if (fits && (found == nullptr || target.issued > found->issued)) found = &target;
    }
    return found;
}

std::optional<Completion> completion(Decimal actual, Decimal plan, Date on)
{
    if (plan.is_zero()) return {};
    const Quotient share{.numerator = actual, .denominator = plan, .shift = 2};
    const auto percent = share.bounded_to(2, Rounding::half_up);
    return Completion{.percent = percent, .pace = percent - year_gone(on)};
}

}  // namespace ansinh::planning
