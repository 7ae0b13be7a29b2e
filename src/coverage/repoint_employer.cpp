#include "base/check.h"
#include "coverage/spells.h"

#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

// A worker's number says on which machine a spell lies: the employer may change in place.
constexpr const char* set_twins_aside =
    "INSERT INTO coverage_employment_superseded (merge_id, person_id, employer_id, valid_from,"
    " valid_to, wage, position, region, unemployment_insured, recorded)"
    " SELECT CAST(:merge AS bigint), person_id, employer_id, valid_from, valid_to, wage, position,"
    " region, unemployment_insured, recorded FROM coverage_employment g"
    " WHERE g.employer_id = :gone AND EXISTS (SELECT 1 FROM coverage_employment k"
    " WHERE k.person_id = g.person_id AND k.employer_id = :kept AND k.valid_from = g.valid_from)";
constexpr const char* remove_twins =
    "DELETE FROM coverage_employment WHERE employer_id = :gone AND EXISTS (SELECT 1"
    " FROM coverage_employment_superseded s WHERE s.merge_id = :merge"
    " AND s.person_id = coverage_employment.person_id"
    " AND s.employer_id = coverage_employment.employer_id"
    " AND s.valid_from = coverage_employment.valid_from)";
constexpr const char* note_others =
    "INSERT INTO coverage_employer_repointed (person_id, merge_id, gone, kept, valid_from)"
    " SELECT person_id, CAST(:merge AS bigint), employer_id, CAST(:kept AS bigint), valid_from"
    " FROM coverage_employment WHERE employer_id = :gone";
constexpr const char* move_back =
    "UPDATE coverage_employment SET employer_id = (SELECT r.gone FROM coverage_employer_repointed r"
    " WHERE r.merge_id = :merge AND r.person_id = coverage_employment.person_id"
    " AND r.kept = coverage_employment.employer_id"
    " AND r.valid_from = coverage_employment.valid_from)"
    " WHERE EXISTS (SELECT 1 FROM coverage_employer_repointed r WHERE r.merge_id = :merge"
    " AND r.person_id = coverage_employment.person_id"
    " AND r.kept = coverage_employment.employer_id"
    " AND r.valid_from = coverage_employment.valid_from)";
constexpr const char* put_twins_back =
    "INSERT INTO coverage_employment (person_id, employer_id, valid_from, valid_to, wage, position,"
    " region, unemployment_insured, recorded) SELECT person_id, employer_id, valid_from, valid_to,"
    " wage, position, region, unemployment_insured, recorded FROM coverage_employment_superseded"
    " WHERE merge_id = :merge";

/// Runs it; how many rows it changed.
template <class... Uses>
std::int64_t changed(db::Database& database, const char* statement, const Uses&... uses)
{
    soci::statement sql(database.sql());
    (sql.exchange(uses), ...);
    sql.alloc();
    sql.prepare(statement);
    sql.define_and_bind();
    sql.execute(true);
    return sql.get_affected_rows();
}

}  // namespace

std::int64_t repoint(db::Database& database, std::int64_t merge, EmployerId gone, EmployerId kept)
{
    check(gone != kept, "an employer is not merged with itself");
    const long long number = merge;
    const long long from = gone.value();
    const long long to = kept.value();
    const auto twins = changed(database, set_twins_aside, soci::use(number, "merge"),
                               soci::use(from, "gone"), soci::use(to, "kept"));
    changed(database, remove_twins, soci::use(from, "gone"), soci::use(number, "merge"));
    const auto moved = changed(database, note_others, soci::use(number, "merge"),
                               soci::use(to, "kept"), soci::use(from, "gone"));
    changed(database,
            "UPDATE coverage_employment SET employer_id = :kept WHERE employer_id = :gone",
            soci::use(to, "kept"), soci::use(from, "gone"));
    return moved + twins;
}

std::int64_t undo_repoint_employer(db::Database& database, std::int64_t merge)
{
    const long long number = merge;
    const auto moved = changed(database, move_back, soci::use(number, "merge"));
    const auto twins = changed(database, put_twins_back, soci::use(number, "merge"));
    changed(database, "DELETE FROM coverage_employer_repointed WHERE merge_id = :merge",
            soci::use(number, "merge"));
    changed(database, "DELETE FROM coverage_employment_superseded WHERE merge_id = :merge",
            soci::use(number, "merge"));
    return moved + twins;
}

}  // namespace ansinh::coverage
