#pragma once

/// A write that may be left out, such as when something was last used.

#include "db/database.h"

#include <functional>

namespace ansinh::db {

/// Runs it, one statement outside a transaction: false, at once, where somebody else is writing to
/// the file.
bool write_if_free(Database& database, const std::function<void()>& write);

}  // namespace ansinh::db
