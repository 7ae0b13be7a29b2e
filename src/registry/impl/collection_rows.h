#pragma once

/// The tables of the collection network, read one row at a time.

#include "registry/collection.h"

namespace ansinh::registry {

struct OrganisationRow {
    std::int64_t id = 0;
    CollectionOrganisation organisation;
};
std::vector<OrganisationRow> organisations(db::Database& database);
std::optional<OrganisationRow> organisation_by_code(db::Database& database,
                                                    const std::string& code);

struct PointRow {
    std::int64_t organisation = 0;
    CollectionPoint point;
};
std::vector<PointRow> points_of(db::Database& database, std::int64_t organisation);
std::optional<PointRow> point_by_id(db::Database& database, std::int64_t id);

struct CollectorRow {
    std::int64_t id = 0;
    std::int64_t point = 0;
    Collector collector;
};
std::vector<CollectorRow> collectors_of(db::Database& database, std::int64_t point);
std::optional<CollectorRow> collector_by_code(db::Database& database, const std::string& code);

}  // namespace ansinh::registry
