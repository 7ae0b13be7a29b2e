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

}  // namespace ansinh::coverage
