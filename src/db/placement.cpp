#include "db/placement.h"

#include <algorithm>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::db {

namespace {

std::string call(const Placement& placement)
{
    std::string function = fmt::format("create_reference_table('{}')", placement.table);
    if (placement.spread == Spread::by_column)
        function = fmt::format("create_distributed_table('{}', '{}', colocate_with => '{}')",
                               placement.table, placement.column,
                               placement.with.empty() ? "none" : placement.with);
    return fmt::format("SELECT {} WHERE NOT EXISTS (SELECT 1 FROM pg_dist_partition"
                       " WHERE logicalrelid = '{}'::regclass)",
                       function, placement.table);
}

bool has_citus(Database& database)
{
    if (database.dialect() == Dialect::sqlite) return false;
    int found = 0;
    database.sql() << "SELECT COUNT(*) FROM pg_extension WHERE extname = 'citus'",
        soci::into(found);
    return found > 0;
}

}  // namespace

std::vector<std::string> placement_calls(std::span<const Placement> placements)
{
    std::vector<Placement> ordered(placements.begin(), placements.end());
    std::erase_if(ordered, [](const Placement& placement) {
        return placement.spread == Spread::coordinator;
    });
    std::ranges::stable_sort(ordered, {}, [](const Placement& placement) {
        return placement.spread == Spread::reference ? 0 : placement.with.empty() ? 1 : 2;
    });
    std::vector<std::string> calls;
    for (const auto& placement : ordered) calls.push_back(call(placement));
    return calls;
}

Result<void> distribute(Database& database, std::span<const Placement> placements)
{
    if (!has_citus(database))
        return fail({.code = "db/no-citus",
                     .detail = {"Kho dữ liệu này không có phần mở rộng Citus.",
                                "This store does not have the Citus extension."},
                     .remedy = {"Dùng PostgreSQL có Citus và chạy CREATE EXTENSION citus; "
                                "“--print” chỉ in các lệnh.",
                                "Use a PostgreSQL with Citus and run CREATE EXTENSION citus; "
                                "“--print” only shows the calls."}});
    for (const auto& statement : placement_calls(placements)) database.sql() << statement;
    return {};
}

}  // namespace ansinh::db
