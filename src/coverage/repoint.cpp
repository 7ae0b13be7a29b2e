#include "base/check.h"
#include "coverage/spells.h"

#include <array>
#include <string>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::coverage {

namespace {

/// One kind of spell: its table, the column that with person and first day is the key, the rest.
struct Kind {
    std::string_view name;
    std::string_view table;
    std::string_view other;
    std::string_view rest;
};

constexpr std::array kinds = {
    Kind{"employment", "coverage_employment", "employer_id",
         "valid_to, wage, position, region, unemployment_insured, recorded"},
    Kind{"membership", "coverage_membership", "scheme",
         "valid_to, group_code, payer, facility_id, commune, recorded"},
    Kind{"leave", "coverage_leave", "employer_id", "valid_to, kind, recorded"},
    Kind{"voluntary", "coverage_voluntary", "mode", "valid_to, income, recorded"}};

/// Copies and deletes: a person's number says on which machine the row lies, and never changes in
/// place.
void move(db::Database& database, const Kind& kind, long long from, long long to,
          const std::string& which)
{
    database.sql() << fmt::format("INSERT INTO {0} (person_id, {1}, valid_from, {2})"
                                  " SELECT CAST(:to AS bigint), {1}, valid_from, {2} FROM {0} s"
                                  " WHERE s.person_id = :from AND {3}",
                                  kind.table, kind.other, kind.rest, which),
        soci::use(to, "to"), soci::use(from, "from");
    database.sql() << fmt::format("DELETE FROM {0} WHERE person_id = :from AND EXISTS"
                                  " (SELECT 1 FROM {0} k WHERE k.person_id = :to"
                                  " AND k.{1} = {0}.{1} AND k.valid_from = {0}.valid_from)"
                                  " AND EXISTS (SELECT 1 FROM {0} s WHERE s.person_id = :from"
                                  " AND s.{1} = {0}.{1} AND s.valid_from = {0}.valid_from"
                                  " AND {2})",
                                  kind.table, kind.other, which),
        soci::use(from, "from"), soci::use(to, "to");
}

/// The rows of `kind` that merge number `merge` moved, or is to move, as a condition on `s`.
std::string noted(const Kind& kind, std::int64_t merge, std::int64_t kept)
{
    return fmt::format("EXISTS (SELECT 1 FROM coverage_repointed r WHERE r.kept = {}"
                       " AND r.merge_id = {} AND r.kind = '{}' AND r.other = s.{}"
                       " AND r.valid_from = s.valid_from)",
                       kept, merge, kind.name, kind.other);
}

/// The statement with the names of the kind: {0} is its table, {1} the rest of the key, {2} the
/// other columns.
std::string of(const Kind& kind, std::string_view statement)
{
    return fmt::format(fmt::runtime(statement), kind.table, kind.other, kind.rest);
}

/// What is left under `gone` once all that could move has moved: `kept` has its like.
std::int64_t set_aside(db::Database& database, const Kind& kind, long long merge, long long gone)
{
    soci::statement copy = (database.sql().prepare << of(
                                kind, "INSERT INTO {0}_superseded (merge_id, person_id, {1},"
                                      " valid_from, {2}) SELECT CAST(:merge AS bigint), person_id,"
                                      " {1}, valid_from, {2} FROM {0} WHERE person_id = :gone"),
                            soci::use(merge), soci::use(gone));
    copy.execute(true);
    database.sql() << of(kind, "DELETE FROM {0} WHERE person_id = :gone"), soci::use(gone);
    return copy.get_affected_rows();
}

std::int64_t put_back(db::Database& database, const Kind& kind, long long merge)
{
    soci::statement copy =
        (database.sql().prepare << of(kind, "INSERT INTO {0} (person_id, {1}, valid_from, {2})"
                                            " SELECT person_id, {1}, valid_from, {2}"
                                            " FROM {0}_superseded WHERE merge_id = :merge"),
         soci::use(merge));
    copy.execute(true);
    database.sql() << of(kind, "DELETE FROM {0}_superseded WHERE merge_id = :merge"),
        soci::use(merge);
    return copy.get_affected_rows();
}

}  // namespace

std::int64_t repoint(db::Database& database, std::int64_t merge, PersonId gone, PersonId kept)
{
    check(gone != kept, "a person is not merged with itself");
    const long long from = gone.value();
    const long long to = kept.value();
    const long long number = merge;
    long long moved = 0;
    for (const auto& kind : kinds) {
        database.sql() << fmt::format(
            "INSERT INTO coverage_repointed (kept, merge_id, gone, kind, other, valid_from)"
            " SELECT CAST(:to AS bigint), CAST(:merge AS bigint), person_id, '{0}', {2}, valid_from"
            " FROM {1} g WHERE g.person_id = :from AND NOT EXISTS (SELECT 1 FROM {1} k"
            " WHERE k.person_id = :to AND k.{2} = g.{2} AND k.valid_from = g.valid_from)",
            kind.name, kind.table, kind.other),
            soci::use(to, "to"), soci::use(number, "merge"), soci::use(from, "from");
        move(database, kind, from, to, noted(kind, merge, to));
        moved += set_aside(database, kind, number, from);
    }
    long long noted_down = 0;
    database.sql() << "SELECT count(*) FROM coverage_repointed WHERE kept = :to"
                      " AND merge_id = :merge",
        soci::use(to, "to"), soci::use(number, "merge"), soci::into(noted_down);
    return moved + noted_down;
}

std::int64_t undo_repoint(db::Database& database, std::int64_t merge)
{
    const long long number = merge;
    long long kept = 0;
    long long gone = 0;
    long long moved = 0;
    database.sql() << "SELECT COALESCE(min(kept), 0), COALESCE(min(gone), 0), count(*)"
                      " FROM coverage_repointed WHERE merge_id = :merge",
        soci::use(number), soci::into(kept), soci::into(gone), soci::into(moved);
    const bool has_moved = moved > 0;
    for (const auto& kind : kinds) {
        if (has_moved) move(database, kind, kept, gone, noted(kind, merge, kept));
        moved += put_back(database, kind, number);
    }
    database.sql() << "DELETE FROM coverage_repointed WHERE kept = :kept AND merge_id = :merge",
        soci::use(kept, "kept"), soci::use(number, "merge");
    return moved;
}

}  // namespace ansinh::coverage
