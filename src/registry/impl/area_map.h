#pragma once

/// How the rows of the two files belong together: parents, and which old area a link means.

#include "base/result.h"
#include "registry/impl/area_rows.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::registry {

/// A link between two rows, by their place in the list of areas.
struct RowLink {
    std::size_t from = 0;
    std::size_t to = 0;
    bool divided = false;
    std::string basis;
};

struct AreaMap {
    std::vector<std::optional<std::size_t>> parents;  ///< as long as the list of areas
    std::vector<RowLink> links;
};

/// Codes are reused, so that a parent is the area of that code which holds while the child does,
/// and a link goes from the area that ends to the one that begins on the same day.
AreaMap joined(std::span<const AreaRow> areas, std::span<const LinkRow> links, Problems& problems);

}  // namespace ansinh::registry
