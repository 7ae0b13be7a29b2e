#include "db/run.h"

#include "db/migration.h"
#include "db/rows.h"

#include <limits>
#include <optional>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::db {

namespace {

// A slice is waiting (0) or done (1). Who holds one holds the lock of its row, and no mark that
// would outlive a killed worker.
constexpr std::array migrations = {Migration{1, "runs", R"(
    CREATE TABLE db_run (
        run_id {serial}, name {text} NOT NULL, period {text} NOT NULL, scope {text} NOT NULL,
        basis {text} NOT NULL, begun {text} NOT NULL, ended {text});
    CREATE INDEX db_run_by_name ON db_run (name, period);
    CREATE TABLE db_run_slice (
        run_id {bigint} NOT NULL, slice {bigint} NOT NULL, first_id {bigint} NOT NULL,
        last_id {bigint} NOT NULL, done {bigint} NOT NULL, looked_at {bigint} NOT NULL,
        posted {bigint} NOT NULL, PRIMARY KEY (run_id, slice)))"}};

/// The latest run of that name.
std::optional<RunId> known(Database& database, const RunName& name, std::string_view condition)
{
    long long run = 0;
    soci::indicator found = soci::i_null;
    database.sql() << fmt::format("SELECT MAX(run_id) FROM db_run WHERE name = :name AND period ="
                                  " :period AND scope = :scope AND basis = :basis{}",
                                  condition),
        soci::use(name.name), soci::use(name.period), soci::use(name.scope), soci::use(name.basis),
        soci::into(run, found);
    if (found == soci::i_null) return {};
    return RunId{run};
}

RunId new_run(Database& database, const RunName& name, const std::string& at)
{
    // Numbered by what is there, under the lock of the table: a sequence would skip the number of a
    // run whose worker was killed while it began.
    long long run = 0;
    database.sql() << "INSERT INTO db_run (run_id, name, period, scope, basis, begun)"
                      " SELECT COALESCE(MAX(run_id), 0) + 1, CAST(:name AS TEXT),"
                      " CAST(:period AS TEXT), CAST(:scope AS TEXT), CAST(:basis AS TEXT),"
                      " CAST(:at AS TEXT) FROM db_run RETURNING run_id",
        soci::use(name.name), soci::use(name.period), soci::use(name.scope), soci::use(name.basis),
        soci::use(at), soci::into(run);
    return RunId{run};
}

/// The first slice that is neither done nor held; with `waiting` also one that is held, once its
/// holder let it go.
std::optional<Slice> claimed(Database& database, RunId run, bool waiting)
{
    std::string query = "SELECT slice, first_id, last_id FROM db_run_slice"
                        " WHERE run_id = $1 AND done = 0 ORDER BY slice LIMIT 1";
    if (database.dialect() == Dialect::postgresql)
        query += waiting ? " FOR UPDATE" : " FOR UPDATE SKIP LOCKED";
    const std::array bound = {run.value()};
    Rows rows(database, query, bound);
    if (!rows.next()) return {};
    return Slice{.number = rows.number(0), .first = rows.number(1), .last = rows.number(2)};
}

bool anything_left(Database& database, RunId run)
{
    const std::array bound = {run.value()};
    Rows rows(database, "SELECT 1 FROM db_run_slice WHERE run_id = $1 AND done = 0 LIMIT 1", bound);
    return rows.next();
}

void mark_done(Database& database, RunId run, const Slice& slice, const Worked& worked)
{
    const long long id = run.value();
    const long long number = slice.number;
    const long long looked_at = worked.rows;
    const long long posted = worked.posted;
    database.sql() << "UPDATE db_run_slice SET done = 1, looked_at = :rows, posted = :posted"
                      " WHERE run_id = :run AND slice = :slice",
        soci::use(looked_at), soci::use(posted), soci::use(id), soci::use(number);
}

/// Does one slice; false when there was none to take.
bool work_on_one(Database& database, RunId run, const SliceWork& slice_work, bool waiting)
{
    Transaction transaction(database);
    const auto slice = claimed(database, run, waiting);
    if (!slice) return false;
    mark_done(database, run, *slice, slice_work(database, *slice));
    transaction.commit();
    return true;
}

}  // namespace

void migrate_runs(Database& database) { migrate(database, "db", migrations); }
bool runs_are_current(Database& database) { return is_current(database, "db", migrations); }

std::vector<Slice> cut(Database& database, std::string_view ids, std::int64_t ids_each,
                       std::span<const std::int64_t> bound)
{
    const auto query = fmt::format("SELECT MAX(part.id), COUNT(*) FROM ({}) AS part", ids);
    std::vector<Slice> slices;
    std::int64_t last = -1;
    while (true) {
        std::vector<std::int64_t> values = {last, ids_each};
        values.insert(values.end(), bound.begin(), bound.end());
        Rows part(database, query, values);
        part.next();
        const bool is_last = part.number(1) < ids_each;
        const auto end = is_last ? std::numeric_limits<std::int64_t>::max() : part.number(0);
        slices.push_back({.number = std::ssize(slices) + 1, .first = last + 1, .last = end});
        if (is_last) return slices;
        last = end;
    }
}

namespace {

RunId known_or_new(Database& database, const RunName& name, std::string_view condition,
                   const std::function<std::vector<Slice>()>& cut, const std::string& at)
{
    Transaction transaction(database);
    transaction.lock("db_run");
    if (const auto run = known(database, name, condition)) return *run;
    const auto run = new_run(database, name, at);
    long long id = run.value();
    for (const auto& slice : cut()) {
        const long long number = slice.number;
        const long long first = slice.first;
        const long long last = slice.last;
        database.sql() << "INSERT INTO db_run_slice (run_id, slice, first_id, last_id, done,"
                          " looked_at, posted) VALUES (:run, :slice, :first, :last, 0, 0, 0)",
            soci::use(id), soci::use(number), soci::use(first), soci::use(last);
    }
    transaction.commit();
    return run;
}

}  // namespace

RunId begin_run(Database& database, const RunName& name,
                const std::function<std::vector<Slice>()>& cut, const std::string& at)
{
    return known_or_new(database, name, " AND ended IS NULL", cut, at);
}

RunId begin_part(Database& database, const RunName& name,
                 const std::function<std::vector<Slice>()>& cut, const std::string& at)
{
    return known_or_new(database, name, "", cut, at);
}

void work_on_what_is_free(Database& database, RunId run, const SliceWork& slice_work)
{
    while (work_on_one(database, run, slice_work, false)) {
    }
}

RunTotals work(Database& database, RunId run, const SliceWork& slice_work,
               const RunProgress& progress)
{
    bool waiting = false;
    while (true) {
        if (work_on_one(database, run, slice_work, waiting)) {
            waiting = false;
            if (progress) progress(totals(database, run));
            continue;
        }
        if (!anything_left(database, run)) break;
        waiting = true;  // others hold what is left: wait until one of them is done or gone
    }
    return totals(database, run);
}

void end_run(Database& database, RunId run, const std::string& at)
{
    const long long id = run.value();
    database.sql() << "UPDATE db_run SET ended = :at WHERE run_id = :run AND ended IS NULL",
        soci::use(at), soci::use(id);
}

RunTotals totals(Database& database, RunId run)
{
    const std::array bound = {run.value()};
    Rows rows(database,
              "SELECT COUNT(*), CAST(COALESCE(SUM(done), 0) AS BIGINT),"
              " CAST(COALESCE(SUM(looked_at), 0) AS BIGINT),"
              " CAST(COALESCE(SUM(posted), 0) AS BIGINT) FROM db_run_slice WHERE run_id = $1",
              bound);
    rows.next();
    return {.slices = rows.number(0),
            .done = rows.number(1),
            .worked = {.rows = rows.number(2), .posted = rows.number(3)}};
}

}  // namespace ansinh::db
