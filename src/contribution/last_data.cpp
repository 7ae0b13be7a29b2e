#include "contribution/last_data.h"

#include "db/rows.h"

namespace ansinh::contribution {

std::optional<Month> last_dues(db::Database& database)
{
    db::Rows rows(database, "SELECT MAX(month) FROM contribution_run");
    if (!rows.next() || rows.is_null(0)) return {};
    return Month::from_number(rows.number(0));
}

}  // namespace ansinh::contribution
