#include "db/indexes.h"

#include "db/impl/pragma_meanwhile.h"

#include <optional>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::db {

namespace {

/// What belongs to a key or a constraint has no definition of its own in SQLite, and a constraint
/// of the same name in PostgreSQL.
std::string_view question(Dialect dialect)
{
    switch (dialect) {
    case Dialect::sqlite:
        return "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :table"
               " AND sql IS NOT NULL ORDER BY name";
    case Dialect::postgresql:
        return "SELECT i.indexname, i.indexdef FROM pg_indexes i WHERE i.tablename = :table"
               " AND i.schemaname = current_schema() AND NOT EXISTS (SELECT 1 FROM pg_constraint c"
               " JOIN pg_class t ON t.oid = c.conrelid WHERE c.conname = i.indexname"
               " AND t.relname = i.tablename) ORDER BY i.indexname";
    }
    std::unreachable();
}

}  // namespace

IndexesAside::IndexesAside(Database& database, std::string_view table) : database_{database}
{
    std::vector<std::string> names;
    {
        const std::string of_table(table);
        std::string name;
        std::string definition;
        soci::statement rows = (database.sql().prepare << std::string(question(database.dialect())),
                                soci::use(of_table), soci::into(name), soci::into(definition));
        rows.execute();
        while (rows.fetch()) {
            names.push_back(name);
            definitions_.push_back(definition);
        }
    }
    for (const auto& name : names) database.sql() << fmt::format("DROP INDEX {}", name);
}

void IndexesAside::build()
{
    // SQLite sorts in pieces as large as its cache: small ones stay near the processor. PostgreSQL
    // sorts a province in memory, where its default would go to a file; until the transaction ends.
    std::optional<PragmaMeanwhile> cache;
    switch (database_.dialect()) {
    case Dialect::sqlite: cache.emplace(database_, "cache_size", -16'384); break;
    case Dialect::postgresql: database_.sql() << "SET LOCAL maintenance_work_mem = '256MB'"; break;
    }
    for (const auto& definition : definitions_) database_.sql() << definition;
    definitions_.clear();
}

void settle(Database& database, std::string_view table)
{
    switch (database.dialect()) {
    // Its plans are the same with and without statistics. What was written waits in the log, where
    // every page that is read is looked for first.
    case Dialect::sqlite: database.sql() << "PRAGMA wal_checkpoint(PASSIVE)"; return;
    case Dialect::postgresql: database.sql() << fmt::format("VACUUM (ANALYZE) {}", table); return;
    }
    std::unreachable();
}

bool is_empty(Database& database, std::string_view table)
{
    long long any = 0;
    database.sql() << fmt::format("SELECT 1 FROM {} LIMIT 1", table), soci::into(any);
    return !database.sql().got_data();
}

}  // namespace ansinh::db
