#include "base/check.h"
#include "coverage/spells.h"

#include <array>
#include <string>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

/// A kind of spell that names an employer: its table, where the moved ones are noted, its columns.
struct Kind {
    std::string_view table;
    std::string_view noted;
    std::string_view rest;
};

constexpr std::array kinds = {
    Kind{"coverage_employment", "coverage_employer_repointed",
         "valid_to, wage, position, region, unemployment_insured, recorded"},
    Kind{"coverage_leave", "coverage_leave_repointed", "valid_to, kind, recorded"}};

// A worker's number says on which machine a spell lies: the employer may change in place. {0} is
// the table, {1} where the moved ones are noted, {2} the columns besides the key.
constexpr std::string_view set_twins_aside =
    "INSERT INTO {0}_superseded (merge_id, person_id, employer_id, valid_from, {2})"
    " SELECT CAST(:merge AS bigint), person_id, employer_id, valid_from, {2} FROM {0} g"
    " WHERE g.employer_id = :gone AND EXISTS (SELECT 1 FROM {0} k"
    " WHERE k.person_id = g.person_id AND k.employer_id = :kept AND k.valid_from = g.valid_from)";
constexpr std::string_view remove_twins =
    "DELETE FROM {0} WHERE employer_id = :gone AND EXISTS (SELECT 1 FROM {0}_superseded s"
    " WHERE s.merge_id = :merge AND s.person_id = {0}.person_id"
    " AND s.employer_id = {0}.employer_id AND s.valid_from = {0}.valid_from)";
constexpr std::string_view note_others =
    "INSERT INTO {1} (person_id, merge_id, gone, kept, valid_from)"
    " SELECT person_id, CAST(:merge AS bigint), employer_id, CAST(:kept AS bigint), valid_from"
    " FROM {0} WHERE employer_id = :gone";
constexpr std::string_view move_back =
    "UPDATE {0} SET employer_id = (SELECT r.gone FROM {1} r WHERE r.merge_id = :merge"
    " AND r.person_id = {0}.person_id AND r.kept = {0}.employer_id"
    " AND r.valid_from = {0}.valid_from)"
    " WHERE EXISTS (SELECT 1 FROM {1} r WHERE r.merge_id = :merge"
    " AND r.person_id = {0}.person_id AND r.kept = {0}.employer_id"
    " AND r.valid_from = {0}.valid_from)";
constexpr std::string_view put_twins_back =
    "INSERT INTO {0} (person_id, employer_id, valid_from, {2}) SELECT person_id, employer_id,"
    " valid_from, {2} FROM {0}_superseded WHERE merge_id = :merge";

std::string of(const Kind& kind, std::string_view statement)
{
    return fmt::format(fmt::runtime(statement), kind.table, kind.noted, kind.rest);
}

/// Runs it; how many rows it changed.
template <class... Uses>
std::int64_t changed(db::Database& database, const std::string& statement, const Uses&... uses)
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
    std::int64_t moved = 0;
    for (const auto& kind : kinds) {
        moved += changed(database, of(kind, set_twins_aside), soci::use(number, "merge"),
                         soci::use(from, "gone"), soci::use(to, "kept"));
        changed(database, of(kind, remove_twins), soci::use(from, "gone"),
                soci::use(number, "merge"));
        moved += changed(database, of(kind, note_others), soci::use(number, "merge"),
                         soci::use(to, "kept"), soci::use(from, "gone"));
        changed(database, of(kind, "UPDATE {0} SET employer_id = :kept WHERE employer_id = :gone"),
                soci::use(to, "kept"), soci::use(from, "gone"));
    }
    return moved;
}

std::int64_t undo_repoint_employer(db::Database& database, std::int64_t merge)
{
    const long long number = merge;
    std::int64_t moved = 0;
    for (const auto& kind : kinds) {
        moved += changed(database, of(kind, move_back), soci::use(number, "merge"));
        moved += changed(database, of(kind, put_twins_back), soci::use(number, "merge"));
        changed(database, of(kind, "DELETE FROM {1} WHERE merge_id = :merge"),
                soci::use(number, "merge"));
        changed(database, of(kind, "DELETE FROM {0}_superseded WHERE merge_id = :merge"),
                soci::use(number, "merge"));
    }
    return moved;
}

}  // namespace ansinh::coverage
