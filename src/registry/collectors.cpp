#include "registry/collectors.h"

#include "registry/impl/collection_rows.h"

namespace ansinh::registry {

bool is_organisation(db::Database& database, const std::string& code)
{
    return organisation_by_code(database, code).has_value();
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
