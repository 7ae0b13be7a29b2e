#include "db/optional_write.h"

#include "db/impl/patience.h"

#include <fmt/format.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace ansinh::db {

bool write_if_free(Database& database, const std::function<void()>& write)
{
    if (database.dialect() == Dialect::postgresql) {  // locks no more than the row
        write();
        return true;
    }
    constexpr int busy = 5;  // SQLITE_BUSY
    bool written = true;
    database.sql() << "PRAGMA busy_timeout = 0";
    try {
        write();
    } catch (const soci::sqlite3_soci_error& error) {
        if (error.result() != busy) throw;
        written = false;
    }
    database.sql() << fmt::format("PRAGMA busy_timeout = {}", wait_seconds * 1000);
    return written;
}

}  // namespace ansinh::db
