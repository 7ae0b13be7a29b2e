#include "coverage/health_facts.h"
#include "db/rows.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>

namespace ansinh::coverage {

namespace {

using law::HealthGroup;

Validity validity_of(const db::Rows& rows, int from, int to)
{
    Validity validity{.from = Date::from_number(rows.number(from)), .to = {}};
    if (!rows.is_null(to)) validity.to = Date::from_number(rows.number(to));
    return validity;
}

/// Hands each row to the person it is of; both rise by number.
template <class Add>
void each(db::Rows& rows, std::vector<HealthFacts>& people, const Add& add)
{
    auto at = people.begin();
    while (rows.next()) {
        const auto person = rows.number(0);
        while (at != people.end() && at->living.person < person) ++at;
        if (at == people.end()) return;
        if (at->living.person == person) add(*at);
    }
}

/// Columns: person, first day, end, group, payer, facility, commune.
Membership health_spell(const db::Rows& rows)
{
    Membership spell{.person = PersonId{rows.number(0)},
                     .scheme = Scheme::health,
                     .group = std::string(rows.text(3)),
                     .payer = std::string(rows.text(4)),
                     .facility = {},
                     .commune = AreaId{rows.number(6)},
                     .validity = validity_of(rows, 1, 2)};
    if (!rows.is_null(5)) spell.facility = FacilityId{rows.number(5)};
    return spell;
}

void read_memberships(db::Database& database, std::span<const std::int64_t> bound,
                      std::vector<HealthFacts>& people)
{
    db::Rows rows(database,
                  "SELECT person_id, valid_from, valid_to, group_code, payer, facility_id, commune,"
                  " recorded FROM coverage_membership WHERE person_id > $1 AND person_id <= $2"
                  " AND scheme = 3 ORDER BY person_id, valid_from",
                  bound);
    static_assert(static_cast<int>(Scheme::health) == 3);
    each(rows, people, [&](HealthFacts& facts) {
        auto spell = health_spell(rows);
        spell.recorded = AuditId{rows.number(7)};
        facts.health.push_back(std::move(spell));
    });
}

/// The latest word on each spell that others pay for, where it was taken over; what an earlier
/// taking over had left goes on behind it. A spell of which no day was left is among the former.
void read_set_aside(db::Database& database, std::span<const std::int64_t> bound,
                    std::vector<HealthFacts>& people)
{
    db::Rows rows(database,
                  "SELECT c.person_id, c.valid_to, c.valid_to_before,"
                  " COALESCE(m.group_code, f.group_code), COALESCE(m.payer, f.payer),"
                  " COALESCE(m.facility_id, f.facility_id), COALESCE(m.commune, f.commune),"
                  " c.valid_from FROM coverage_membership_change c"
                  " LEFT JOIN coverage_membership m ON m.person_id = c.person_id"
                  " AND m.scheme = c.scheme AND m.valid_from = c.valid_from"
                  " AND c.valid_to > c.valid_from"
                  " LEFT JOIN coverage_membership_former f ON f.person_id = c.person_id"
                  " AND f.scheme = c.scheme AND f.valid_from = c.valid_from"
                  " AND c.valid_to = c.valid_from AND f.superseded = (SELECT MAX(b.superseded)"
                  " FROM coverage_membership_former b WHERE b.person_id = c.person_id"
                  " AND b.scheme = c.scheme AND b.valid_from = c.valid_from"
                  " AND COALESCE(b.valid_to, 0) = COALESCE(c.valid_to_before, 0)"
                  " AND b.payer NOT IN ('person', 'person_budget', 'sponsor', 'worker_employer'))"
                  " WHERE c.person_id > $1 AND c.person_id <= $2 AND c.scheme = 3"
                  " AND c.reason = 'taken-over' AND (m.payer IS NULL OR m.payer NOT IN ('person',"
                  " 'person_budget', 'sponsor', 'worker_employer')) AND NOT EXISTS (SELECT 1"
                  " FROM coverage_membership_change l WHERE l.person_id = c.person_id"
                  " AND l.scheme = c.scheme AND l.valid_from = c.valid_from"
                  " AND l.change_no > c.change_no AND l.reason <> 'taken-over')"
                  " ORDER BY c.person_id, c.valid_from, c.change_no DESC",
                  bound);
    std::pair<std::int64_t, std::int64_t> key;  // whose spell, by its first day
    each(rows, people, [&](HealthFacts& facts) {
        const std::pair of{rows.number(0), rows.number(7)};
        if (of != key) {
            if (rows.is_null(3)) return;
            key = of;
            facts.set_aside.push_back(health_spell(rows));
        }
        else if (auto& days = facts.set_aside.back().validity;
                 days.to == Date::from_number(rows.number(1))) {
            days.to = validity_of(rows, 1, 2).to;
        }
    });
}

void read_jobs(db::Database& database, std::span<const std::int64_t> bound,
               std::vector<HealthFacts>& people)
{
    db::Rows rows(database,
                  "SELECT person_id, valid_from, valid_to, employer_id, wage"
                  " FROM coverage_employment WHERE person_id > $1 AND person_id <= $2"
                  " ORDER BY person_id, valid_from, employer_id",
                  bound);
    each(rows, people, [&](HealthFacts& facts) {
        facts.jobs.push_back({.person = PersonId{rows.number(0)},
                              .employer = EmployerId{rows.number(3)},
                              .validity = validity_of(rows, 1, 2),
                              .wage = Vnd{rows.number(4)}});
    });
}

void read_lists(db::Database& database, std::span<const std::int64_t> bound,
                std::vector<HealthFacts>& people)
{
    db::Rows rows(database,
                  "SELECT person_id, valid_from, valid_to, entitlement_id, group_code, object_code,"
                  " paid, document, recorded FROM coverage_entitlement WHERE person_id > $1"
                  " AND person_id <= $2 ORDER BY person_id, entitlement_id",
                  bound);
    each(rows, people, [&](HealthFacts& facts) {
        const auto group = law::health_group(rows.text(4));
        if (!group) return;
        facts.lists.push_back({.id = rows.number(3),
                               .person = PersonId{rows.number(0)},
                               .group = *group,
                               .object_code = std::string(rows.text(5)),
                               .validity = validity_of(rows, 1, 2),
                               .paid = rows.number(6) != 0,
                               .document = std::string(rows.text(7)),
                               .recorded = AuditId{rows.number(8)}});
    });
}

}  // namespace

void read_health_facts(db::Database& database, std::int64_t after, std::int64_t last,
                       std::vector<HealthFacts>& people)
{
    std::vector<registry::Living> living;
    registry::read_living(database, after, last, living);
    people.clear();
    for (auto& one : living)
        if (!one.merged) people.push_back({.living = std::move(one)});
    if (people.empty()) return;
    const std::array bound = {after, last};
    read_memberships(database, bound, people);
    read_set_aside(database, bound, people);
    read_jobs(database, bound, people);
    read_lists(database, bound, people);
}

std::optional<HealthFacts> health_facts(db::Database& database, PersonId person)
{
    std::vector<HealthFacts> people;
    read_health_facts(database, person.value() - 1, person.value(), people);
    if (people.empty()) return {};
    return std::move(people.front());
}

Zones Zones::load(db::Database& database, const registry::Areas& areas)
{
    Zones zones;
    db::Rows rows(database, "SELECT area, valid_from, valid_to, group_code, document"
                            " FROM coverage_zone ORDER BY area, group_code, valid_from");
    while (rows.next()) {
        const auto group = law::health_group(rows.text(3));
        if (!group) continue;
        const Zone zone{.area = AreaId{rows.number(0)},
                        .group = *group,
                        .validity = validity_of(rows, 1, 2),
                        .document = std::string(rows.text(4))};
        // People may be on file under the commune's number of the other map.
        for (const auto commune : registry::Territory::of(areas, std::array{zone.area}).communes())
            zones.by_commune_[commune].push_back(zone);
    }
    return zones;
}

const std::vector<Zone>& Zones::of(AreaId commune) const
{
    static const std::vector<Zone> none;
    const auto found = by_commune_.find(commune);
    return found == by_commune_.end() ? none : found->second;
}

std::string_view Zones::mark(AreaId commune, Date on) const
{
    std::string_view found;
    for (const auto& zone : of(commune)) {
        if (!zone.validity.contains(on)) continue;
        if (zone.group == HealthGroup::island) return "K3";
        if (zone.group == HealthGroup::especially_hard_area) found = "K2";
        if (zone.group == HealthGroup::minority_hard_area && found.empty()) found = "K1";
    }
    return found;
}

}  // namespace ansinh::coverage
