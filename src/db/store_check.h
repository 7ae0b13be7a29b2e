#pragma once

/// What must hold of the rows of a store. Each module says it of its own tables; `ansinh db check`
/// asks all of them.

#include "db/database.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::db {

struct StoreCheck {
    std::string_view name;  ///< "registry.person-household"
    std::string_view vi;    ///< what a row that breaks it is
    std::string_view en;
    std::string_view query;  ///< counts the rows that break it
};

struct StoreFault {
    const StoreCheck* check;
    std::int64_t rows;
};

/// Those that do not hold, in the order of the checks.
std::vector<StoreFault> faults(Database& database, std::span<const StoreCheck> checks);

/// What the store says of its own file, where it has one: empty when it is sound.
std::string file_fault(Database& database);

}  // namespace ansinh::db
