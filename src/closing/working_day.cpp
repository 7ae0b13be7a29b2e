#include "closing/working_day.h"

#include "contribution/last_data.h"
#include "db/rows.h"

#include <array>

namespace ansinh::closing {

namespace {

std::optional<Date> last_closed(db::Database& database, Date today)
{
    const std::array bound = {std::int64_t{today.number()}};
    db::Rows rows(database, "SELECT MAX(as_of) FROM closing_close WHERE as_of <= $1", bound);
    if (!rows.next() || rows.is_null(0)) return {};
    return Date::from_number(rows.number(0));
}

}  // namespace

Date working_day(db::Database& database, Date today)
{
    return last_closed(database, today).value_or(today);
}

Month working_month(db::Database& database, Date today)
{
    const auto run = contribution::last_dues(database);
    return run ? *run : Month(working_day(database, today)).plus(-1);
}

}  // namespace ansinh::closing
