#pragma once

/// How far the money on file goes.

#include "base/date.h"
#include "base/month.h"
#include "db/database.h"

#include <optional>

namespace ansinh::contribution {

/// The last day on which money came in, none after `today`: a mistyped year moves nothing.
std::optional<Date> last_receipt(db::Database& database, Date today);
/// The last month whose dues were run.
std::optional<Month> last_dues(db::Database& database);

}  // namespace ansinh::contribution
