#include "registry/collectors.h"

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

}  // namespace ansinh::registry
