#include "db/ends.h"

#include "db/rows.h"

#include <fmt/format.h>

namespace ansinh::db {

std::optional<Ends> ends_of(Database& database, std::string_view table, std::string_view column)
{
    // Asked apart: for one end SQLite goes down the key, for both at once it reads every row.
    Rows ends(database, fmt::format("SELECT (SELECT MIN({0}) FROM {1}), (SELECT MAX({0}) FROM {1})",
                                    column, table));
    ends.next();
    if (ends.is_null(0)) return {};
    return Ends{.first = ends.number(0), .last = ends.number(1)};
}

}  // namespace ansinh::db
