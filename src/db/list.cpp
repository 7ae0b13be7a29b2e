#include "db/list.h"

#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::db {

std::string is_in(Dialect dialect, std::string_view column, std::string_view name)
{
    switch (dialect) {
    case Dialect::sqlite:
        return fmt::format("{} IN (SELECT value FROM json_each(:{}))", column, name);
    case Dialect::postgresql: return fmt::format("{} = ANY (CAST(:{} AS BIGINT[]))", column, name);
    }
    std::unreachable();
}

std::string each_of(Dialect dialect, std::string_view name)
{
    switch (dialect) {
    case Dialect::sqlite: return fmt::format("json_each(:{})", name);
    case Dialect::postgresql:
        return fmt::format("unnest(CAST(:{} AS BIGINT[])) AS each(value)", name);
    }
    std::unreachable();
}

std::string list(Dialect dialect, std::span<const std::int64_t> numbers)
{
    const bool sqlite = dialect == Dialect::sqlite;
    return fmt::format("{}{}{}", sqlite ? '[' : '{', fmt::join(numbers, ","), sqlite ? ']' : '}');
}

}  // namespace ansinh::db
