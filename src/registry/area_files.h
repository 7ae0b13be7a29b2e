#pragma once

/// The tables of areas, and how the shipped files (data/areas.csv, data/area_links.csv) get into
/// them.

#include "base/result.h"
#include "db/database.h"

#include <cstddef>
#include <string>

namespace ansinh::registry {

void migrate(db::Database& database);
/// Whether the tables are there and of this version. It does not say that areas were loaded.
bool is_current(db::Database& database);
/// Whether areas were loaded. Needs current tables.
bool has_areas(db::Database& database);

/// The texts of the two files.
struct AreaFiles {
    std::string areas;
    std::string links;
};

struct AreasLoaded {
    std::size_t areas = 0;
    std::size_t links = 0;
    bool unchanged = false;  ///< the same two texts were loaded before: nothing was done
};

/// Loads both files in one transaction. An area keeps its AreaId as long as its code, level and
/// first day stay; one that a later file leaves out keeps its id too, but is no longer found by
/// code or name. Refuses the files as a whole, with every problem at once ("areas.csv, line 12,
/// column parent_code").
Checked<AreasLoaded> load_areas(db::Database& database, const AreaFiles& files);

}  // namespace ansinh::registry
