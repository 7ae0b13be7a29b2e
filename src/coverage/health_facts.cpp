#include "coverage/health_facts.h"

#include "coverage/continuity.h"
#include "law/in_force.h"

#include <algorithm>

namespace ansinh::coverage {

namespace {

using law::HealthGroup;
using registry::LivingStandard;

constexpr std::string_view majority = "01";
constexpr std::string_view foreigner = "55";

std::optional<HealthGroup> group_of(LivingStandard standard)
{
    switch (standard) {
    case LivingStandard::poor: return HealthGroup::poor;
    case LivingStandard::near_poor: return HealthGroup::near_poor;
    case LivingStandard::average: return HealthGroup::average_living_farmer;
    case LivingStandard::unknown:
    case LivingStandard::better_off: return {};
    }
    std::unreachable();
}

bool may_belong(const Zone& zone, const registry::Living& living)
{
    return zone.group != HealthGroup::minority_hard_area ||
           (living.ethnicity != majority && living.ethnicity != foreigner);
}

/// The first day after the ground of a membership, where it is gone on `on`; only what the facts
/// know to be over, never what they do not speak of.
std::optional<Over> over(const Membership& membership, HealthGroup group, const HealthFacts& facts,
                         const std::vector<Zone>& zones, const std::optional<Validity>& childhood,
                         Date on)
{
    const auto gone = [&](Date from, const char* reason) {
        return Over{.membership = membership,
                    .on = std::max(from, membership.validity.from.plus_days(1)),
                    .reason = reason};
    };
    if (facts.living.died_on && *facts.living.died_on < on)
        return gone(facts.living.died_on->plus_days(1), "died");
    if (group == HealthGroup::child_under_6 && childhood && childhood->to && *childhood->to <= on)
        return gone(*childhood->to, "age");
    std::optional<Date> last;  // the latest end of what named the person to the group
    const char* reason = "";
    const auto seen = [&](const Validity& validity, const char* kind) {
        // What ended before the membership began is not what it rests on.
        if (validity.to && *validity.to <= membership.validity.from) return false;
        if (!validity.to || *validity.to > on) return true;
        if (!last || *last < *validity.to) last = validity.to;
        reason = kind;
        return false;
    };
    for (const auto& list : facts.lists)
        if (list.group == group && seen(list.validity, "list-ended")) return {};
    for (const auto& zone : zones)
        if (zone.group == group && may_belong(zone, facts.living) &&
            seen(zone.validity, "zone-ended"))
            return {};
    if (group == HealthGroup::poor && facts.living.standard != LivingStandard::unknown) {
        if (facts.living.standard == LivingStandard::poor) return {};
        if (facts.living.standard_since <= on)
            return gone(facts.living.standard_since, "household-changed");
    }
    if (last) return gone(*last, reason);
    return {};
}

void add_memberships(HealthView& view, const HealthFacts& facts, const std::vector<Zone>& zones,
                     const std::optional<Validity>& childhood, Date on)
{
    for (const auto& membership : facts.health) {
        const auto group = law::health_group(membership.group);
        if (!group || !membership.validity.contains(on)) continue;
        if (auto gone = over(membership, *group, facts, zones, childhood, on)) {
            view.over.push_back(*std::move(gone));
            continue;
        }
        Qualification by{.group = *group,
                         .ground = Ground::membership,
                         .validity = membership.validity,
                         .paid = true};
        for (const auto& list : facts.lists)
            if (list.group == *group && list.validity.contains(on))
                by.object_code = list.object_code;
        view.qualifications.push_back(std::move(by));
    }
}

void add_grounds(HealthView& view, const HealthFacts& facts, const std::vector<Zone>& zones,
                 const std::optional<Validity>& childhood, Date on)
{
    for (const auto& spell : facts.set_aside)
        if (const auto group = law::health_group(spell.group); group && spell.validity.contains(on))
            view.qualifications.push_back({.group = *group,
                                           .ground = Ground::membership,
                                           .validity = spell.validity,
                                           .paid = true});
    for (const auto& job : facts.jobs)
        if (job.validity.contains(on))
            view.qualifications.push_back({.group = HealthGroup::employee,
                                           .ground = Ground::employment,
                                           .validity = job.validity,
                                           .paid = true});
    if (childhood && childhood->contains(on))
        view.qualifications.push_back(
            {.group = HealthGroup::child_under_6, .ground = Ground::birth, .validity = *childhood});
    if (const auto group = group_of(facts.living.standard);
        group && facts.living.standard_since <= on)
        view.qualifications.push_back(
            {.group = *group,
             .ground = Ground::household,
             .validity = {.from = facts.living.standard_since, .to = {}}});
    for (const auto& list : facts.lists)
        if (list.validity.contains(on))
            view.qualifications.push_back({.group = list.group,
                                           .ground = Ground::list,
                                           .validity = list.validity,
                                           .document = list.document,
                                           .object_code = list.object_code,
                                           .paid = list.paid});
    for (const auto& zone : zones)
        if (zone.validity.contains(on) && may_belong(zone, facts.living))
            view.qualifications.push_back({.group = zone.group,
                                           .ground = Ground::zone,
                                           .validity = zone.validity,
                                           .document = zone.document});
}

/// Asked only of who may still be a child, or is insured as one.
Checked<std::optional<Validity>> childhood_of(const HealthFacts& facts, const law::Law& law,
                                              Date on)
{
    constexpr int years_that_may_be_childhood = 8;
    const auto birth = facts.living.birth;
    const bool may_be = birth <= on && on < birth.plus_years(years_that_may_be_childhood);
    const bool is_insured_as_one = std::ranges::any_of(facts.health, [](const Membership& spell) {
        return spell.group == law::key_of(HealthGroup::child_under_6);
    });
    if (!may_be && !is_insured_as_one) return std::optional<Validity>{};
    return std::optional(TRY(child_term(birth, law)));
}

}  // namespace

Checked<HealthView> health_view(const HealthFacts& facts, const Zones& zones, const law::Law& law,
                                Date on)
{
    HealthView view;
    const auto& living = facts.living;
    const auto& around = zones.of(living.commune);
    const auto childhood = TRY(childhood_of(facts, law, on));
    add_memberships(view, facts, around, childhood, on);
    if (living.died_on && *living.died_on < on) return view;
    add_grounds(view, facts, around, childhood, on);
    return view;
}

bool insures(const RankedGroup& group)
{
    if (group.by.paid) return true;
    if (group.payer == "person") return false;
    return group.payer != "person_budget" || group.subsidy == Rate::percent(100);
}

}  // namespace ansinh::coverage
