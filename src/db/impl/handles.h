#pragma once

/// The client library's own connection behind a Database, for what SOCI has not.

#include "db/database.h"

#include <memory>

#include <fmt/format.h>
#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>  // brings sqlite3.h, in the namespace sqlite_api

namespace ansinh::db {

// The library hides its back ends' type information; the dialect tells which one it is.
inline sqlite_api::sqlite3* sqlite_handle(Database& database)
{
    return static_cast<soci::sqlite3_session_backend*>(database.sql().get_backend())->conn_;
}

inline PGconn* postgresql_handle(Database& database)
{
    return static_cast<soci::postgresql_session_backend*>(database.sql().get_backend())->conn_;
}

using SqliteStatement =
    std::unique_ptr<sqlite_api::sqlite3_stmt, decltype(&sqlite_api::sqlite3_finalize)>;

inline SqliteStatement prepared(sqlite_api::sqlite3* connection, const std::string& text)
{
    sqlite_api::sqlite3_stmt* statement = nullptr;
    if (sqlite_api::sqlite3_prepare_v2(connection, text.c_str(), -1, &statement, nullptr) !=
        SQLITE_OK)
        throw StoreError(fmt::format("{}", sqlite_api::sqlite3_errmsg(connection)));
    return {statement, &sqlite_api::sqlite3_finalize};
}

}  // namespace ansinh::db
