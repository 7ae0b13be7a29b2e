#include "db/hold.h"

#include "db/impl/handles.h"

#include <vector>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::db {

namespace {

bool is_postgresql(const Database& database) { return database.dialect() == Dialect::postgresql; }

/// PostgreSQL's advisory locks have two numbers: which table the second one is of, and it.
std::string lock_call(std::string_view function, RunId run)
{
    return fmt::format("SELECT {}(CAST(CAST('db_run' AS regclass) AS oid)::integer, {})", function,
                       run.value());
}

std::vector<RunId> unfinished_others(Database& database, const RunName& name)
{
    long long run = 0;
    soci::statement statement =
        (database.sql().prepare
             << "SELECT run_id FROM db_run WHERE name = :name AND period = :period"
                " AND ended IS NULL AND NOT (scope = :scope AND basis = :basis)",
         soci::use(name.name), soci::use(name.period), soci::use(name.scope), soci::use(name.basis),
         soci::into(run));
    statement.execute();
    std::vector<RunId> found;
    while (statement.fetch()) found.emplace_back(run);
    return found;
}

}  // namespace

void share(Database& database, std::string_view table)
{
    if (!is_postgresql(database)) return;
    if (PQtransactionStatus(postgresql_handle(database)) != PQTRANS_INTRANS) return;
    database.sql() << fmt::format("LOCK TABLE {} IN ROW SHARE MODE", table);
}

AtWork::AtWork(Database& database, RunId run) : database_{database}, run_{run}
{
    if (is_postgresql(database_)) database_.sql() << lock_call("pg_advisory_lock_shared", run_);
}

AtWork::~AtWork()
{
    if (!is_postgresql(database_)) return;
    try {
        database_.sql() << lock_call("pg_advisory_unlock_shared", run_);
    } catch (const soci::soci_error&) {
        // The connection is gone, and with it what it held. A transaction that failed would refuse
        // this too: it has ended before, since the sign outlives it.
        return;
    }
}

std::optional<RunId> other_at_work(Database& database, const RunName& name)
{
    if (!is_postgresql(database)) return {};
    for (const auto run : unfinished_others(database, name)) {
        int free = 0;
        database.sql() << fmt::format("SELECT CAST(({}) AS INTEGER)",
                                      lock_call("pg_try_advisory_xact_lock", run)),
            soci::into(free);
        if (free == 0) return run;
    }
    return {};
}

}  // namespace ansinh::db
