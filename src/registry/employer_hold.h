#pragma once

/// Employers held by a transaction: whoever moves their money holds them first, so that the same
/// money is not spent twice. Taken in the order of their numbers, after every lock of a table and
/// after the audit record of the act: then no two wait for each other.

#include "db/database.h"

#include <cstdint>
#include <vector>

namespace ansinh::registry {

/// Those numbered from `first` to `last`, both included, until the open transaction ends.
void hold_employers(db::Database& database, std::int64_t first, std::int64_t last);
/// These alone.
void hold_employers(db::Database& database, const std::vector<std::int64_t>& employers);

}  // namespace ansinh::registry
