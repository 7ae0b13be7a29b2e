#include "db/database.h"

#include "base/check.h"

#include <filesystem>

#include <fmt/format.h>
#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace ansinh::db {

namespace {

constexpr std::string_view sqlite_scheme = "sqlite:";

/// Each connection is of one thread at a time, so that its calls need no lock; what it counts of
/// memory is asked by nobody, and would have every thread wait for the others.
void set_up_sqlite()
{
    static const bool done = sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD) == SQLITE_OK &&
                             sqlite_api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
    check(done, "SQLite is set up before it is first used");
}

std::unique_ptr<soci::session> open_sqlite(const std::filesystem::path& file)
{
    if (file.empty()) throw StoreError("sqlite: needs a file name after the colon");
    set_up_sqlite();
    if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path());
    auto session = std::make_unique<soci::session>(
        soci::sqlite3, fmt::format(R"(db="{}" timeout=30)", file.string()));
    // WAL lets readers go on while one writes; NORMAL loses no committed transaction to a crash of
    // the program, and FULL would cost a disk flush on every one.
    *session << "PRAGMA journal_mode = WAL";
    *session << "PRAGMA synchronous = NORMAL";
    *session << "PRAGMA foreign_keys = ON";
    *session << "PRAGMA cache_size = -65536";
    // What is sorted for a new index: in pieces that go to a file, by a helper beside the reader.
    *session << "PRAGMA temp_store = FILE";
    *session << "PRAGMA threads = 1";
    return session;
}

/// SOCI reads "key=value" words, not an address; libpq turns the one into the other.
std::string words_of(const std::string& address)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(address.c_str(), nullptr), &PQconninfoFree);
    if (!options) throw StoreError("the store's address is not a PostgreSQL address");
    std::string words;
    for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr) continue;
        words += fmt::format("{}='", option->keyword);
        for (const char c : std::string_view(option->val)) {
            if (c == '\'' || c == '\\') words += '\\';
            words += c;
        }
        words += "' ";
    }
    return words;
}

std::unique_ptr<soci::session> open_postgresql(const std::string& address)
{
    auto session = std::make_unique<soci::session>(soci::postgresql, words_of(address));
    *session << "SET client_min_messages = warning";
    return session;
}

}  // namespace

Database Database::open(const std::string& address)
{
    try {
        if (address.starts_with(sqlite_scheme))
            return {open_sqlite(address.substr(sqlite_scheme.size())), Dialect::sqlite};
        if (address.starts_with("postgresql://") || address.starts_with("postgres://"))
            return {open_postgresql(address), Dialect::postgresql};
    } catch (const soci::soci_error& error) {
        // The address can hold a password: name the kind of store, not the address.
        throw StoreError(fmt::format("the store cannot be opened: {}", error.get_error_message()));
    } catch (const std::filesystem::filesystem_error& error) {
        throw StoreError(
            fmt::format("the store's folder cannot be made: {}", error.code().message()));
    }
    throw StoreError("a store is sqlite:FILE or postgresql://…");
}

Database::Database(std::unique_ptr<soci::session> session, Dialect dialect)
    : session_{std::move(session)}, dialect_{dialect}
{
}

Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

soci::session& Database::sql() { return *session_; }

void Database::execute(std::string_view script)
{
    while (!script.empty()) {
        const auto end = script.find(';');
        const auto statement = script.substr(0, end);
        if (statement.find_first_not_of(" \t\r\n") != std::string_view::npos)
            *session_ << std::string(statement);
        script.remove_prefix(end == std::string_view::npos ? script.size() : end + 1);
    }
}

Transaction::Transaction(Database& database)
    : database_{database}, depth_{database.open_transactions_}
{
    if (depth_ > 0)
        database_.sql() << fmt::format("SAVEPOINT part_{}", depth_);
    else
        database_.sql() << (database.dialect() == Dialect::sqlite ? "BEGIN IMMEDIATE" : "BEGIN");
    ++database_.open_transactions_;
}

Transaction::~Transaction()
{
    if (!open_) return;
    --database_.open_transactions_;
    try {
        if (depth_ == 0) {
            database_.sql() << "ROLLBACK";
            return;
        }
        database_.sql() << fmt::format("ROLLBACK TO SAVEPOINT part_{}", depth_);
        database_.sql() << fmt::format("RELEASE SAVEPOINT part_{}", depth_);
    } catch (const soci::soci_error&) {
        // The connection is gone, and with it the transaction: the store undoes it by itself.
        open_ = false;
    }
}

void Transaction::lock(std::string_view table)
{
    // On SQLite the transaction holds the one write lock from its beginning.
    if (database_.dialect() == Dialect::postgresql)
        database_.sql() << fmt::format("LOCK TABLE {} IN EXCLUSIVE MODE", table);
}

void Transaction::commit()
{
    database_.sql() << (depth_ == 0 ? "COMMIT" : fmt::format("RELEASE SAVEPOINT part_{}", depth_));
    open_ = false;
    --database_.open_transactions_;
}

}  // namespace ansinh::db
