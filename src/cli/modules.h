#pragma once

/// The modules that keep something in a store, named once, in the order of src/CMakeLists.txt.

#include "db/database.h"
#include "db/placement.h"
#include "db/store_check.h"

#include <span>
#include <string_view>
#include <vector>

namespace ansinh::cli {

struct Module {
    std::string_view name;
    /// Its tables, brought up to date, without the data that is shipped.
    void (*migrate)(db::Database& database);
    bool (*is_current)(db::Database& database);
    std::span<const db::Placement> placements;  ///< of its tables on several servers
    std::span<const db::StoreCheck> checks = {};
};

std::span<const Module> modules();

void migrate_all(db::Database& database);
/// Each table once.
std::vector<db::Placement> all_placements();
std::vector<db::StoreCheck> all_checks();

}  // namespace ansinh::cli
