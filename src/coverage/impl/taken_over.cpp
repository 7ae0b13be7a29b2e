#include "coverage/impl/taken_over.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ansinh::coverage {

namespace {

/// Whether the change covers what the spell has left from its first day on.
bool reaches(const MembershipChange& change, const Membership& spell)
{
    if (change.deed != Deed::begin || spell.group == change.group) return false;
    if (spell.validity.to && *spell.validity.to <= change.from) return false;
    return !change.to || (spell.validity.to && *spell.validity.to <= *change.to);
}

}  // namespace

std::vector<MembershipEnd> taken_over(std::vector<Membership> spells,
                                      std::span<const MembershipChange> changes)
{
    std::vector<MembershipEnd> ends;
    for (const auto& change : changes) {
        auto after = changed(spells, std::span(&change, 1));
        for (const auto& spell : spells)
            if (reaches(change, spell) && std::ranges::find(after, spell) == after.end())
                ends.push_back({.membership = spell,
                                .on = std::max(change.from, spell.validity.from),
                                .reason = "taken-over",
                                .until = change.to});
        spells = std::move(after);
    }
    return ends;
}

void note_taken_over(db::Database& database, std::span<const Membership> spells,
                     std::span<const MembershipChange> changes)
{
    std::map<PersonId, std::pair<std::vector<Membership>, std::vector<MembershipChange>>> people;
    for (const auto& one : changes)
        if (one.scheme == Scheme::health) people[one.person].second.push_back(one);
    for (const auto& spell : spells)
        if (const auto found = people.find(spell.person);
            found != people.end() && spell.scheme == Scheme::health)
            found->second.first.push_back(spell);
    for (auto& [person, both] : people)
        note_ends(database, taken_over(std::move(both.first), both.second));
}

}  // namespace ansinh::coverage
