#include "store_copies.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <soci/soci.h>
#include <unistd.h>

namespace ansinh::test {

namespace {

namespace fs = std::filesystem;

/// "postgresql://user:password@host:port/postgres"
std::string server()
{
    const char* named = std::getenv("ANSINH_TEST_POSTGRESQL");
    return named == nullptr ? std::string{} : named;
}

std::vector<std::string> texts(db::Database& store, const std::string& query)
{
    std::vector<std::string> found;
    std::string row;
    soci::statement select = (store.sql().prepare << query, soci::into(row));
    for (bool more = select.execute(true); more; more = select.fetch()) found.push_back(row);
    return found;
}

/// A row as one text, of the columns that are not left out.
std::string row_of(db::Database& store, const std::string& table, const std::string& but)
{
    const bool sqlite = store.dialect() == db::Dialect::sqlite;
    const auto columns =
        texts(store, sqlite ? fmt::format("SELECT 'quote(' || name || ')' FROM"
                                          " pragma_table_info('{}') WHERE name <> '{}'",
                                          table, but)
                            : fmt::format("SELECT 'COALESCE(CAST(' || column_name || ' AS TEXT),"
                                          " ''NULL'')' FROM information_schema.columns"
                                          " WHERE table_name = '{}' AND column_name <> '{}'"
                                          " ORDER BY ordinal_position",
                                          table, but));
    return fmt::format("{}", fmt::join(columns, " || ',' || "));
}

}  // namespace

StoreCopies::~StoreCopies()
{
    for (const auto& name : made_) drop(name);
}

bool StoreCopies::available() const { return dialect_ == db::Dialect::sqlite || !server().empty(); }

std::string StoreCopies::database(const std::string& name) const
{
    auto word = name;
    std::ranges::replace(word, ' ', '_');
    return fmt::format("crash_{}_{}", getpid(), word);
}

void StoreCopies::drop(const std::string& name)
{
    db::Database::open(server()).execute("DROP DATABASE IF EXISTS " + database(name) +
                                         " WITH (FORCE)");
}

std::string StoreCopies::address(const std::string& name)
{
    if (dialect_ == db::Dialect::sqlite)
        return "sqlite:" + (folder_.path() / (name + ".db")).string();
    if (made_.insert(name).second)
        db::Database::open(server()).execute("CREATE DATABASE " + database(name));
    const auto all = server();
    return all.substr(0, all.rfind('/') + 1) + database(name);
}

void StoreCopies::copy(const std::string& from, const std::string& to)
{
    if (dialect_ == db::Dialect::postgresql) {
        drop(to);
        made_.insert(to);
        db::Database::open(server()).execute(
            fmt::format("CREATE DATABASE {} TEMPLATE {}", database(to), database(from)));
        return;
    }
    for (const auto* tail : {".db", ".db-wal", ".db-shm"}) {
        fs::remove(folder_.path() / (to + tail));
        if (fs::exists(folder_.path() / (from + tail)))
            fs::copy(folder_.path() / (from + tail), folder_.path() / (to + tail));
    }
}

std::vector<std::string> StoreCopies::content(const std::string& name,
                                              const std::vector<std::string>& tables,
                                              const std::string& but)
{
    auto store = db::Database::open(address(name));
    std::vector<std::string> rows;
    for (const auto& table : tables)
        for (auto& row : texts(store, fmt::format("SELECT '{0} ' || {1} FROM {0} ORDER BY 1", table,
                                                  row_of(store, table, but))))
            rows.push_back(std::move(row));
    return rows;
}

}  // namespace ansinh::test
