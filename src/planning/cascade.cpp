#include "planning/cascade.h"

#include "closing/store.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ansinh::planning {

namespace {

using registry::Area;
using registry::AreaLevel;

/// The areas right below: communes where a province has no districts.
std::vector<const Area*> below(const registry::Areas& areas, const Area& area, Date on)
{
    for (auto level = std::to_underlying(area.level) + 1;
         level <= std::to_underlying(AreaLevel::commune); ++level) {
        auto found = areas.of_level(static_cast<AreaLevel>(level), on, area.id);
        if (!found.empty()) return found;
    }
    return {};
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

class Standings {
public:
    Standings(db::Database& database, const CascadeQuestion& question)
        : database_{database}, question_{question}
    {
        for (auto& target :
             targets(database, {.year = question.on.year(), .indicator = question.indicator}))
            if (target.issued <= question.on) {
                const auto assignee = target.assignee;
                targets_.insert_or_assign(assignee, std::move(target));
            }
    }

    Standing of_area(AreaId area)
    {
        auto standing = of({.area = area});
        const auto facts = closing::facts(
            database_, {.area = area, .as_of = question_.on, .indicator = question_.indicator});
        const auto whole = facts.find({.area = area, .indicator = question_.indicator});
        if (whole == facts.end()) return standing;
        standing.actual = whole->second.numerator;
        if (!standing.target) return standing;
        const Quotient share{.numerator = Decimal{*standing.actual},
                             .denominator = Decimal{standing.target->value},
                             .shift = 2};
        standing.percent = share.to(2, Rounding::half_up);
        standing.pace = *standing.percent - year_gone(question_.on);
        return standing;
    }

    std::vector<Standing> collectors_of(AreaId commune) const
    {
        std::vector<Standing> found;
        for (const auto& [assignee, target] : targets_)
            if (assignee.area == commune && !assignee.collector.empty())
                found.push_back({.assignee = assignee, .target = target});
        return found;
    }

private:
    Standing of(const Assignee& assignee) const
    {
        Standing standing{.assignee = assignee};
        if (const auto found = targets_.find(assignee); found != targets_.end())
            standing.target = found->second;
        return standing;
    }

    db::Database& database_;
    const CascadeQuestion& question_;
    std::map<Assignee, AssignedTarget> targets_;
};

}  // namespace

Cascade cascade(db::Database& database, const registry::Areas& areas,
                const CascadeQuestion& question)
{
    Standings standings(database, question);
    Cascade found{.own = standings.of_area(question.area)};
    for (const auto* area : below(areas, areas.area(question.area), question.on)) {
        found.below.push_back(standings.of_area(area->id));
        if (!found.below.back().target) ++found.without_target;
    }
    for (auto& collector : standings.collectors_of(question.area))
        found.below.push_back(std::move(collector));
    bool any = false;
    for (const auto& standing : found.below)
        if (standing.target) {
            found.assigned_below += standing.target->value;
            any = true;
        }
    if (found.own.target && any) found.difference = found.assigned_below - found.own.target->value;
    return found;
}

std::vector<Mismatch> mismatches(db::Database& database, const registry::Areas& areas, int year)
{
    std::vector<Mismatch> found;
    for (const auto& target : targets(database, {.year = year})) {
        if (!target.assignee.collector.empty()) continue;
        const auto one = cascade(database, areas,
                                 {.area = target.assignee.area,
                                  .indicator = target.indicator,
                                  .on = Date(year, 12, 31)});
        if (one.difference.value_or(0) == 0) continue;
        found.push_back({.area = target.assignee.area,
                         .indicator = target.indicator,
                         .target = target.value,
                         .below = one.assigned_below,
                         .without_target = one.without_target});
    }
    return found;
}

}  // namespace ansinh::planning
