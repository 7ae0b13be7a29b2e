#pragma once

/// Whose a collector is: for what is earned by contract.

#include "db/database.h"

#include <string>

namespace ansinh::registry {

/// Whether there ever was an organisation of the code.
bool is_organisation(db::Database& database, const std::string& code);
/// The code of the organisation of a collector; empty of no collector.
std::string organisation_of(db::Database& database, const std::string& collector);

}  // namespace ansinh::registry
