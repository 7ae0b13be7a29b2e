#pragma once

/// What all modules together have in a store.

#include "db/placement.h"
#include "db/store_check.h"

#include <vector>

namespace ansinh::cli {

/// Every module's tables, brought up to date, without the data that is shipped.
void migrate_all(db::Database& database);
/// Where each table lies on several servers: each table once.
std::vector<db::Placement> all_placements();
std::vector<db::StoreCheck> all_checks();

}  // namespace ansinh::cli
