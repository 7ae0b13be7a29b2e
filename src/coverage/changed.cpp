#include "base/check.h"
#include "coverage/change.h"
#include "coverage/impl/timeline.h"

namespace ansinh::coverage {

namespace {

void give_terms(Employment& spell, const EmploymentChange& change)
{
    if (change.wage) spell.wage = *change.wage;
    if (change.position) spell.position = *change.position;
    if (change.region) spell.region = *change.region;
    if (change.unemployment_insured) spell.unemployment_insured = *change.unemployment_insured;
}

/// Whether what the change speaks of is alike in both.
bool agrees(const Employment& a, const Employment& b, const EmploymentChange& change)
{
    return (!change.wage || a.wage == b.wage) && (!change.position || a.position == b.position) &&
           (!change.region || a.region == b.region) &&
           (!change.unemployment_insured || a.unemployment_insured == b.unemployment_insured);
}

bool says_nothing_new(const Employment& spell, const EmploymentChange& change)
{
    auto altered = spell;
    give_terms(altered, change);
    return altered == spell;
}

void begin(std::vector<Employment>& spells, const EmploymentChange& change)
{
    const auto free = room(spells, change.from, change.to);
    if (!free) return;
    Employment spell{.person = change.person,
                     .employer = change.employer,
                     .validity = *free,
                     .wage = {},
                     .position = "worker"};
    give_terms(spell, change);
    spells.push_back(std::move(spell));
}

/// Goes on over the spells that follow without a gap, as long as they have the terms that stood.
void alter(std::vector<Employment>& spells, const EmploymentChange& change)
{
    sort_by_day(spells);
    const auto holds = [&](const Employment& spell) {
        return (!change.to || spell.validity.from < *change.to) &&
               (!spell.validity.to || *spell.validity.to > change.from);
    };
    const auto first = std::ranges::find_if(spells, holds);
    if (first == spells.end()) return;
    if (!change.to && says_nothing_new(*first, change)) return;
    const auto stood = *first;
    cut(spells, change.from);
    if (change.to) cut(spells, *change.to);
    sort_by_day(spells);
    std::optional<Date> reached;
    for (auto& spell : spells) {
        if (!lies_in(spell.validity, change.from, change.to)) continue;
        if (!change.to && reached &&
            (spell.validity.from != *reached || !agrees(spell, stood, change)))
            break;
        give_terms(spell, change);
        if (!spell.validity.to) break;
        reached = spell.validity.to;
    }
}

/// Insurance on the same terms that ended on the day on which this one begins goes on in it:
/// whoever changes employers without a day between is insured without a break, whichever of the
/// two told it first.
void take_over(std::vector<Membership>& spells, Membership& next)
{
    const auto before = std::ranges::find_if(spells, [&](const Membership& spell) {
        return spell.validity.to == next.validity.from && spell.group == next.group &&
               spell.payer == next.payer && spell.facility == next.facility &&
               spell.commune == next.commune;
    });
    if (before == spells.end()) return;
    next.validity.from = before->validity.from;
    spells.erase(before);
}

}  // namespace

std::vector<Employment> changed(std::vector<Employment> spells,
                                std::span<const EmploymentChange> changes)
{
    for (const auto& change : changes) switch (change.deed) {
        case Deed::begin: begin(spells, change); break;
        case Deed::alter: alter(spells, change); break;
        case Deed::end:
            take_out(spells, change.from, change.to, [](const auto&) { return true; });
            break;
        }
    sort_by_day(spells);
    return spells;
}

std::vector<Membership> changed(std::vector<Membership> spells,
                                std::span<const MembershipChange> changes)
{
    for (const auto& change : changes) {
        check(change.deed != Deed::alter, "a membership begins or ends");
        const auto chosen = [&](const Membership& spell) {
            return change.deed == Deed::begin || change.group.empty() ||
                   spell.group == change.group;
        };
        Membership next{.person = change.person,
                        .scheme = change.scheme,
                        .group = change.group,
                        .payer = change.payer,
                        .facility = change.facility,
                        .commune = change.commune,
                        .validity = {.from = change.from, .to = change.to}};
        sort_by_day(spells);
        if (!next.facility)
            for (const auto& spell : spells)
                if (spell.validity.from <= change.from) next.facility = spell.facility;
        const auto is_there = [&](const Membership& spell) {
            return spell.group == next.group && spell.payer == next.payer &&
                   spell.facility == next.facility && spell.commune == next.commune &&
                   spell.validity.from <= change.from &&
                   (!spell.validity.to || (change.to && *spell.validity.to >= *change.to));
        };
        if (change.deed == Deed::begin && std::ranges::any_of(spells, is_there)) continue;
        take_out(spells, change.from, change.to, chosen);
        if (change.deed != Deed::begin) continue;
        if (!change.to) take_over(spells, next);
        spells.push_back(std::move(next));
    }
    return spells;
}

}  // namespace ansinh::coverage
