#pragma once

/// Whose a collector is: for what is earned by contract.

#include "base/ids.h"
#include "db/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::registry {

/// The area that an organisation of the code works in; none where there never was one.
std::optional<AreaId> area_of_organisation(db::Database& database, const std::string& code);
/// The code of the organisation of a collector; empty of no collector.
std::string organisation_of(db::Database& database, const std::string& collector);

/// Whoever ever collected, and where.
struct CollectorPlace {
    std::int64_t number = 0;  ///< on the register
    std::string code;
    AreaId commune;
};
/// By number.
std::vector<CollectorPlace> collector_places(db::Database& database);
std::optional<CollectorPlace> collector_place(db::Database& database, const std::string& code);

}  // namespace ansinh::registry
