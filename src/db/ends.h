#pragma once

#include "db/database.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace ansinh::db {

struct Ends {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// The least and the greatest number of a column that leads a key; none where there are no rows.
/// Both names are literals of ours.
std::optional<Ends> ends_of(Database& database, std::string_view table, std::string_view column);

}  // namespace ansinh::db
