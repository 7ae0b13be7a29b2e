#pragma once

/// Whose a collector is: for what is earned by contract.

#include "base/ids.h"
#include "db/database.h"

#include <optional>
#include <string>

namespace ansinh::registry {

/// The area that an organisation of the code works in; none where there never was one.
std::optional<AreaId> area_of_organisation(db::Database& database, const std::string& code);
/// The code of the organisation of a collector; empty of no collector.
std::string organisation_of(db::Database& database, const std::string& collector);

}  // namespace ansinh::registry
