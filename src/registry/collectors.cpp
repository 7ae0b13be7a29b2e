#include "registry/collectors.h"

#include "db/rows.h"
#include "registry/impl/collection_rows.h"

namespace ansinh::registry {

std::optional<AreaId> area_of_organisation(db::Database& database, const std::string& code)
{
    const auto found = organisation_by_code(database, code);
    if (!found) return {};
    return found->organisation.area;
}

std::string organisation_of(db::Database& database, const std::string& collector)
{
    const auto found = collector_by_code(database, collector);
    if (!found) return {};
    const auto point = point_by_id(database, found->point);
    if (!point) return {};
    for (const auto& row : organisations(database))
        if (row.id == point->organisation) return row.organisation.code;
    return {};
}

std::vector<CollectorPlace> collector_places(db::Database& database)
{
    std::vector<CollectorPlace> all;
    for (db::Rows rows(database,
                       "SELECT c.collector_id, c.code, p.commune FROM registry_collector c"
                       " JOIN registry_collection_point p ON p.point_id = c.point_id"
                       " ORDER BY c.collector_id");
         rows.next();)
        all.push_back({.number = rows.number(0),
                       .code = std::string(rows.text(1)),
                       .commune = AreaId{rows.number(2)}});
    return all;
}

std::optional<CollectorPlace> collector_place(db::Database& database, const std::string& code)
{
    const auto found = collector_by_code(database, code);
    if (!found) return {};
    const auto point = point_by_id(database, found->point);
    if (!point) return {};
    return CollectorPlace{.number = found->id, .code = code, .commune = point->point.commune};
}

}  // namespace ansinh::registry
