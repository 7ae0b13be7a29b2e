#pragma once

/// How many workers share a run where nobody says.

#include "db/database.h"

#include <algorithm>
#include <cstddef>
#include <thread>

namespace ansinh::cli {

/// One for each processor; on SQLite they would queue for the one lock.
inline std::size_t default_workers(db::Dialect dialect)
{
    constexpr std::size_t most = 16;
    if (dialect == db::Dialect::sqlite) return 1;
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most);
}

}  // namespace ansinh::cli
