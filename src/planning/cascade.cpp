#include "planning/cascade.h"

#include "closing/store.h"
#include "planning/plan.h"

#include <map>
#include <utility>

namespace ansinh::planning {

namespace {

using registry::Area;
using registry::AreaLevel;
using Assigned = std::map<Assignee, AssignedTarget>;

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

std::vector<const AssignedTarget*> of_collectors(const Assigned& assigned, AreaId commune)
{
    std::vector<const AssignedTarget*> found;
    for (auto at = assigned.lower_bound({.area = commune});
         at != assigned.end() && at->first.area == commune; ++at)
        if (!at->first.collector.empty()) found.push_back(&at->second);
    return found;
}

const AssignedTarget* of(const Assigned& assigned, AreaId area)
{
    const auto found = assigned.find({.area = area});
    return found == assigned.end() ? nullptr : &found->second;
}

/// Targets of the indicator in force on the day, and what was closed of the areas looked at.
class Standings {
public:
    Standings(db::Database& database, const CascadeQuestion& question,
              const std::vector<AreaId>& areas)
        : question_{question}, facts_{closing::wholes(database, question.on, areas)}
    {
        for (auto& target : targets(database, {.year = question.on.year(),
                                               .indicator = question.indicator,
                                               .on = question.on})) {
            const auto assignee = target.assignee;
            assigned_.insert_or_assign(assignee, std::move(target));
        }
    }

    Standing of_area(AreaId area) const
    {
        Standing standing{.assignee = {.area = area}};
        if (const auto* target = of(assigned_, area)) standing.target = *target;
        const auto whole = facts_.find({.area = area, .indicator = question_.indicator});
        if (whole == facts_.end()) return standing;
        standing.actual = whole->second.numerator;
        if (!standing.target) return standing;
        const auto done =
            completion(Decimal{*standing.actual}, Decimal{standing.target->value}, question_.on);
        if (!done) return standing;
        standing.percent = done->percent;
        standing.pace = done->pace;
        return standing;
    }

    std::vector<Standing> collectors_of(AreaId commune) const
    {
        std::vector<Standing> found;
        for (const auto* target : of_collectors(assigned_, commune))
            found.push_back({.assignee = target->assignee, .target = *target});
        return found;
    }

private:
    const CascadeQuestion& question_;
    closing::Facts facts_;
    Assigned assigned_;
};

/// Whether a target is the sum of what was handed down of it; nothing where it is, or none was.
std::optional<Mismatch> mismatch(const registry::Areas& areas, const Assigned& assigned,
                                 const AssignedTarget& target)
{
    const auto& area = areas.area(target.assignee.area);
    Mismatch found{.area = area.id, .indicator = target.indicator, .target = target.value};
    bool any = false;
    const auto add = [&](const AssignedTarget& part) {
        found.below += part.value;
        any = true;
    };
    for (const auto* part : below(areas, area, Date(target.year, 12, 31)))
        if (const auto* handed = of(assigned, part->id))
            add(*handed);
        else
            ++found.without_target;
    for (const auto* handed : of_collectors(assigned, area.id)) add(*handed);
    if (!any || found.below == found.target) return {};
    return found;
}

}  // namespace

Cascade cascade(db::Database& database, const registry::Areas& areas,
                const CascadeQuestion& question)
{
    const auto parts = below(areas, areas.area(question.area), question.on);
    std::vector<AreaId> all = {question.area};
    for (const auto* part : parts) all.push_back(part->id);
    const Standings standings(database, question, all);
    Cascade found{.own = standings.of_area(question.area)};
    for (const auto* part : parts) {
        found.below.push_back(standings.of_area(part->id));
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
    std::map<std::string, Assigned> by_indicator;
    for (auto& target : targets(database, {.year = year})) {
        const auto assignee = target.assignee;
        by_indicator[target.indicator].insert_or_assign(assignee, std::move(target));
    }
    std::vector<Mismatch> found;
    for (const auto& [indicator, assigned] : by_indicator)
        for (const auto& [assignee, target] : assigned) {
            if (!assignee.collector.empty()) continue;
            if (auto one = mismatch(areas, assigned, target)) found.push_back(std::move(*one));
        }
    return found;
}

}  // namespace ansinh::planning
