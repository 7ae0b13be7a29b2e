#pragma once

/// How far the dues on file go.

#include "base/month.h"
#include "db/database.h"

#include <optional>

namespace ansinh::contribution {

/// The last month whose dues were run.
std::optional<Month> last_dues(db::Database& database);

}  // namespace ansinh::contribution
