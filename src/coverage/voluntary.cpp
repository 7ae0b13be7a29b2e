#include "coverage/voluntary.h"

#include "base/check.h"
#include "coverage/impl/spell_rows.h"
#include "db/rows.h"

#include <array>

namespace ansinh::coverage {

void load(db::Database& database, std::span<const VoluntaryChoice> choices)
{
    const auto& table = table_of(VoluntaryChoice{});
    db::BulkInsert rows(database, table.name, table.columns);
    std::vector<db::Cell> row;
    for (const auto& one : choices) {
        check(one.income > Vnd{}, "a chosen income is above zero");
        cells(one, row);
        rows.add(row);
    }
    rows.finish();
}

std::vector<VoluntaryChoice> voluntary_choices(db::Database& database, PersonId person)
{
    return choice_rows(database,
                       " FROM coverage_voluntary WHERE person_id = CAST(:value AS bigint)"
                       " ORDER BY valid_from, mode",
                       std::to_string(person.value()));
}

void rest_support(law::VoluntaryFacts& facts, const HealthFacts& known, const Zones& zones, Date on)
{
    const auto& living = known.living;
    facts.poor = living.standard == registry::LivingStandard::poor;
    facts.near_poor = living.standard == registry::LivingStandard::near_poor;
    // All but the majority and foreigners.
    facts.ethnic_minority = living.ethnicity != "01" && living.ethnicity != "55";
    facts.island = zones.mark(living.commune, on) == "K3";
}

std::vector<VoluntaryParticipants> voluntary_participants(db::Database& database, Date on)
{
    const std::array bound = {std::int64_t{on.number()},
                              static_cast<std::int64_t>(Scheme::voluntary)};
    db::Rows rows(
        database,
        "SELECT s.commune, s.group_code, COALESCE(v.income, 0), COUNT(*) FROM coverage_membership s"
        " LEFT JOIN coverage_voluntary v ON v.person_id = s.person_id AND v.valid_from <= $1"
        " AND (v.valid_to IS NULL OR v.valid_to > $1) AND NOT EXISTS (SELECT 1 FROM"
        " coverage_voluntary w WHERE w.person_id = v.person_id AND w.valid_from <= $1"
        " AND (w.valid_to IS NULL OR w.valid_to > $1) AND (w.valid_from > v.valid_from OR"
        " (w.valid_from = v.valid_from AND w.mode > v.mode)))"
        " WHERE s.scheme = $2 AND s.valid_from <= $1 AND (s.valid_to IS NULL OR s.valid_to > $1)"
        " AND NOT EXISTS (SELECT 1 FROM coverage_membership e WHERE e.person_id = s.person_id"
        " AND e.scheme = s.scheme AND e.valid_from < s.valid_from"
        " AND (e.valid_to IS NULL OR e.valid_to > $1))"
        " GROUP BY s.commune, s.group_code, COALESCE(v.income, 0)"
        " ORDER BY s.commune, s.group_code, COALESCE(v.income, 0)",
        bound);
    std::vector<VoluntaryParticipants> found;
    while (rows.next())
        found.push_back({.commune = AreaId{rows.number(0)},
                         .group = std::string(rows.text(1)),
                         .income = Vnd{rows.number(2)},
                         .people = rows.number(3)});
    return found;
}

}  // namespace ansinh::coverage
