#pragma once

/// What employers are counted with: where they are, and in which industry.

#include "db/database.h"
#include "registry/area.h"
#include "registry/employer.h"

#include <cstdint>
#include <optional>

#include <boost/unordered/unordered_flat_map.hpp>

namespace ansinh::closing {

struct Unit {
    std::optional<std::size_t> industry;  ///< its place in registry::industries()
    AreaId commune;
};
using Units = boost::unordered_flat_map<std::int64_t, Unit>;

/// As they were on the day.
Units units(db::Database& database, Date on);

/// Where a row has its first industry and its first size.
struct WorkColumns {
    std::size_t industry = 0;
    std::size_t size = 0;
};

/// Adds to the industry, which may not be known, and to the size of the employer.
template <class Row>
void add_as(Row& row, const Unit& unit, std::int64_t workers, std::int64_t amount,
            WorkColumns columns)
{
    if (unit.industry) row[columns.industry + *unit.industry] += amount;
    row[columns.size + static_cast<std::size_t>(registry::size_band(workers))] += amount;
}

}  // namespace ansinh::closing
