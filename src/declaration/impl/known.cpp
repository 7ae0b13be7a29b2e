#include "base/text.h"
#include "coverage/of_people.h"
#include "coverage/voluntary.h"
#include "declaration/impl/judging.h"

#include <algorithm>
#include <set>

namespace ansinh::declaration {

namespace {

std::vector<PersonId> listed(const std::set<PersonId>& people)
{
    return {people.begin(), people.end()};
}

void read_people(db::Database& database, std::vector<Line>& lines, Known& known)
{
    std::set<PersonId> asked;
    for (const auto& line : lines)
        if (line.person) asked.insert(*line.person);
    // A merged number leads on, perhaps more than once.
    while (!asked.empty()) {
        std::set<PersonId> next;
        for (auto& brief : registry::person_briefs(database, listed(asked))) {
            if (brief.merged_into && !known.people.contains(*brief.merged_into))
                next.insert(*brief.merged_into);
            known.people.emplace(brief.id, std::move(brief));
        }
        asked = std::move(next);
    }
    for (auto& line : lines)
        while (line.person) {
            const auto found = known.people.find(*line.person);
            if (found == known.people.end() || !found->second.merged_into) break;
            line.person = *found->second.merged_into;
        }
}

void read_memberships(db::Database& database, const std::vector<PersonId>& people, Known& known)
{
    using enum coverage::Scheme;
    for (auto& spell : coverage::memberships(database, people)) switch (spell.scheme) {
        case compulsory: known.compulsory[spell.person].push_back(std::move(spell)); break;
        case voluntary: known.voluntary[spell.person].push_back(std::move(spell)); break;
        case health: known.health[spell.person].push_back(std::move(spell)); break;
        case unemployment: break;
        }
}

}  // namespace

void read_support(db::Database& database, const Ground& ground, const std::vector<Line>& lines,
                  Known& known)
{
    const auto zones = coverage::Zones::load(database, ground.areas);
    for (const auto& line : lines) {
        if (!line.person || line.change == Change::decrease || known.support.contains(line.number))
            continue;
        if (const auto facts = coverage::health_facts(database, *line.person))
            coverage::rest_support(known.support[line.number], *facts, zones, line.from);
    }
}

std::optional<std::int64_t> region_of(const Ground& ground, AreaId commune, Date on)
{
    if (const auto placed = ground.regions.of(ground.areas, commune, on))
        return static_cast<std::int64_t>(placed->region) + 1;
    std::optional<std::int64_t> all;
    for (const auto& link : ground.areas.successors(commune)) {
        const auto placed = ground.regions.of(ground.areas, link.to, on);
        if (!placed) return {};
        const auto region = static_cast<std::int64_t>(placed->region) + 1;
        if (all && *all != region) return {};
        all = region;
    }
    return all;
}

Known read_known(db::Database& database, const Ground& ground, const Subject& subject,
                 std::vector<Line>& lines)
{
    Known known;
    read_people(database, lines, known);
    std::set<PersonId> people;
    for (const auto& line : lines)
        if (line.person && known.people.contains(*line.person)) people.insert(*line.person);
    const auto numbers = listed(people);
    if (subject.form == FormKind::d02) {
        for (auto& spell : coverage::employments(database, numbers))
            known.employments[spell.person].push_back(std::move(spell));
        for (auto& leave : coverage::leaves(database, numbers))
            known.leaves[leave.person].push_back(std::move(leave));
        known.region = region_of(ground, subject.commune, subject.month.first_day());
    }
    if (subject.form == FormKind::d05) read_support(database, ground, lines, known);
    read_memberships(database, numbers, known);
    return known;
}

Matches read_matches(db::Database& database, const std::vector<Line>& lines)
{
    std::vector<CitizenId> numbers;
    std::set<std::string> names;
    for (const auto& line : lines) {
        if (line.person) continue;
        if (line.citizen_id) numbers.push_back(*line.citizen_id);
        if (!line.name.empty()) names.insert(fold(line.name));
    }
    Matches matches;
    for (auto& brief : registry::bearers(database, numbers))
        matches.by_citizen_id.emplace(*brief.citizen_id, std::move(brief));
    const std::vector<std::string> folded(names.begin(), names.end());
    for (auto& brief : registry::namesakes(database, folded)) {
        auto key = fold(brief.name);
        matches.by_name.emplace(std::move(key), std::move(brief));
    }
    return matches;
}

}  // namespace ansinh::declaration
