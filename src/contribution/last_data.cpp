#include "contribution/last_data.h"

#include "db/rows.h"

#include <array>

namespace ansinh::contribution {

std::optional<Date> last_receipt(db::Database& database, Date today)
{
    const std::array bound = {std::int64_t{today.number()}};
    db::Rows rows(database, "SELECT MAX(paid_on) FROM contribution_receipt WHERE paid_on <= $1",
                  bound);
    if (!rows.next() || rows.is_null(0)) return {};
    return Date::from_number(rows.number(0));
}

std::optional<Month> last_dues(db::Database& database)
{
    db::Rows rows(database, "SELECT MAX(month) FROM contribution_run");
    if (!rows.next() || rows.is_null(0)) return {};
    constexpr Month first{};
    return first.plus(static_cast<int>(rows.number(0)) - first.number());
}

}  // namespace ansinh::contribution
