#include "registry/territory.h"

#include "base/check.h"

#include <algorithm>

namespace ansinh::registry {

namespace {

/// What is in force has no end: it holds on this day too.
constexpr Date end_of_days{Date::year_max, 12, 31};

/// Those a commune became and those it came from.
std::vector<AreaId> counterparts(const Areas& areas, AreaId commune)
{
    std::vector<AreaId> others;
    for (const auto& link : areas.successors(commune)) others.push_back(link.to);
    for (const auto& link : areas.predecessors(commune)) others.push_back(link.from);
    return others;
}

/// The area of the other map whose territory is within this one: a province that was merged with
/// none. Communes without a link of their own are found through it.
std::vector<const Area*> same_on_the_other_map(const Areas& areas, AreaId id)
{
    std::vector<const Area*> same;
    for (const auto& link : areas.successors(id))
        if (areas.predecessors(link.to).size() == 1) same.push_back(&areas.area(link.to));
    for (const auto& link : areas.predecessors(id))
        if (areas.successors(link.from).size() == 1) same.push_back(&areas.area(link.from));
    return same;
}

}  // namespace

Territory Territory::whole_nation()
{
    Territory territory;
    territory.whole_nation_ = true;
    return territory;
}

Territory Territory::of(const Areas& areas, std::span<const AreaId> within)
{
    Territory territory;
    for (const auto id : within) {
        const auto& area = areas.area(id);
        if (area.level == AreaLevel::nation) return whole_nation();
        territory.add_below(areas, area);
        if (area.level == AreaLevel::commune) continue;
        for (const auto* other : same_on_the_other_map(areas, id))
            territory.add_below(areas, *other);
    }
    return territory;
}

Territory Territory::of(const Areas& areas, const access::Actor& actor)
{
    return actor.everywhere ? whole_nation() : of(areas, std::span<const AreaId>(actor.areas));
}

bool Territory::contains(AreaId commune) const
{
    if (whole_nation_) return true;
    const auto at = static_cast<std::size_t>(commune.value());
    return commune.value() >= 0 && at < communes_.size() && communes_[at];
}

bool Territory::holds(const Territory& other) const
{
    if (whole_nation_) return true;
    const auto communes = other.communes();
    return !communes.empty() &&
           std::ranges::all_of(communes, [&](AreaId commune) { return contains(commune); });
}

std::vector<AreaId> Territory::communes() const
{
    std::vector<AreaId> all;
    for (std::size_t at = 0; at < communes_.size(); ++at)
        if (communes_[at]) all.emplace_back(static_cast<std::int64_t>(at));
    return all;
}

void Territory::add(AreaId commune)
{
    check(commune.value() >= 0, "areas are numbered from zero up");
    const auto at = static_cast<std::size_t>(commune.value());
    if (at >= communes_.size()) communes_.resize(at + 1);
    communes_[at] = true;
}

void Territory::add_below(const Areas& areas, const Area& area)
{
    const auto take = [&](AreaId commune) {
        add(commune);
        for (const auto other : counterparts(areas, commune)) add(other);
    };
    if (area.level == AreaLevel::commune) {
        take(area.id);
        return;
    }
    const Date last = area.validity.to ? area.validity.to->plus_days(-1) : end_of_days;
    for (const auto on : {area.validity.from, last})
        for (const auto* commune : areas.of_level(AreaLevel::commune, on, area.id))
            take(commune->id);
}

}  // namespace ansinh::registry
