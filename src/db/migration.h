#pragma once

/// Each module owns its tables and brings them up to date by its own numbered steps.

#include "db/database.h"

#include <span>
#include <string_view>

namespace ansinh::db {

/// One step that was never changed after it was released. The scripts may name the types {bigint},
/// {int} (32 bits), {text}, {bytes} and {serial} (a key that the store numbers), which each store
/// spells its own way; {clustered} behind a table keeps its rows in the order of their key where
/// the store can.
struct Migration {
    int number;
    std::string_view name;
    std::string_view script;
    /// What a script cannot say: behind it, in the same transaction. It names no column that a
    /// later step adds.
    void (*work)(Database&) = nullptr;
};

/// Runs the steps of `module` that this store has not run yet, each in a transaction of its own.
/// Throws StoreError when the store was made by a newer version than this program.
void migrate(Database& database, std::string_view module, std::span<const Migration> migrations);

/// Whether every step of `module` was run here.
bool is_current(Database& database, std::string_view module, std::span<const Migration> migrations);

}  // namespace ansinh::db
