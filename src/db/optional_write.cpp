#include "db/optional_write.h"

#include "db/impl/pragma_meanwhile.h"

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
    const PragmaMeanwhile at_once(database, "busy_timeout", 0);
    try {
        write();
    } catch (const soci::sqlite3_soci_error& error) {
        if (error.result() != busy) throw;
        return false;
    }
    return true;
}

}  // namespace ansinh::db
