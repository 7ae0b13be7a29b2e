#include "db/store_check.h"

#include <soci/soci.h>

namespace ansinh::db {

std::vector<StoreFault> faults(Database& database, std::span<const StoreCheck> checks)
{
    std::vector<StoreFault> found;
    for (const auto& check : checks) {
        long long rows = 0;
        database.sql() << std::string(check.query), soci::into(rows);
        if (rows > 0) found.push_back({.check = &check, .rows = rows});
    }
    return found;
}

std::string file_fault(Database& database)
{
    if (database.dialect() != Dialect::sqlite) return {};
    std::string said;
    database.sql() << "SELECT integrity_check FROM pragma_integrity_check(1)", soci::into(said);
    return said == "ok" ? std::string{} : said;
}

}  // namespace ansinh::db
