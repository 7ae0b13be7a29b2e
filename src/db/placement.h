#pragma once

/// Where each table lies when a store is spread over several servers with Citus. Each module says
/// it of its own tables, so that what is asked together lies together.

#include "base/result.h"
#include "db/database.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::db {

enum class Spread : std::uint8_t {
    coordinator,  ///< on one server: small, or one chain that must have one order
    reference,    ///< a copy on every server, so that every join finds it
    by_column,    ///< rows spread by the value of a column, which is part of each of its keys
};

struct Placement {
    std::string_view table;
    Spread spread = Spread::coordinator;
    std::string_view column{};  ///< by which its rows are spread
    std::string_view with{};    ///< the table whose rows of the same value lie on the same server
};

/// The calls of Citus that place the tables: reference tables first, then each table after the one
/// it lies with. What is placed already is passed over.
std::vector<std::string> placement_calls(std::span<const Placement> placements);

/// Refuses db/no-citus: the store has no Citus extension.
Result<void> distribute(Database& database, std::span<const Placement> placements);

}  // namespace ansinh::db
