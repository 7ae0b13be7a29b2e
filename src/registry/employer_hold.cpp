#include "registry/employer_hold.h"

#include "db/list.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::registry {

namespace {

std::string holding(std::string_view condition)
{
    return fmt::format("SELECT COUNT(*) FROM (SELECT employer_id FROM registry_employer WHERE {}"
                       " ORDER BY employer_id FOR NO KEY UPDATE) AS held",
                       condition);
}

}  // namespace

void hold_employers(db::Database& database, std::int64_t first, std::int64_t last)
{
    // On SQLite the transaction holds the one write lock from its beginning.
    if (database.dialect() == db::Dialect::sqlite) return;
    const long long from = first;
    const long long to = last;
    long long count = 0;
    database.sql() << holding("employer_id BETWEEN :first AND :last"), soci::use(from),
        soci::use(to), soci::into(count);
}

void hold_employers(db::Database& database, const std::vector<std::int64_t>& employers)
{
    if (database.dialect() == db::Dialect::sqlite) return;
    const auto list = db::list(database.dialect(), employers);
    long long count = 0;
    database.sql() << holding(db::is_in(database.dialect(), "employer_id", "employers")),
        soci::use(list), soci::into(count);
}

}  // namespace ansinh::registry
