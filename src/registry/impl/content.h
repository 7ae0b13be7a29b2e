#pragma once

/// What Areas holds, and what its parts share.

#include "registry/areas.h"
#include "registry/impl/name_index.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

namespace ansinh::registry {

struct Areas::Content {
    std::vector<Area> areas;  ///< in Vietnamese order; first those that the last file has
    std::size_t listed = 0;   ///< how many the last file has: only these are found by code or name
    std::vector<std::uint32_t> place_of_id;
    NameIndex names;  ///< of the listed areas, by their place
    boost::unordered_flat_map<std::string_view, std::vector<std::uint32_t>> codes;
    std::vector<AreaLink> links;           ///< by old area
    std::vector<AreaLink> links_backward;  ///< by new area

    const Area& area(AreaId id) const;
    const Area* parent(const Area& area) const;
    bool is_below(const Area& area, AreaId above) const;
    std::vector<const Area*> with_code(std::string_view code) const;
    std::span<const AreaLink> from(AreaId id) const;
    std::span<const AreaLink> to(AreaId id) const;
};

/// Which of the areas that a text names are meant.
struct Selection {
    std::function<bool(const Area&)> holds;
    std::optional<AreaLevel> level;
};

/// Every listed area that the text names, whenever it was in force: a code, a name with or without
/// its type word, and after a comma the names of areas above it.
std::vector<const Area*> named(const Areas::Content& content, std::string_view text);

/// Names that are spelt like the text, of areas that hold.
std::vector<std::string> similar_names(const Areas::Content& content, std::string_view text,
                                       const Selection& selection, std::size_t limit);

/// "Huyện Châu Thành, Tỉnh Bến Tre (831)": enough to tell it from others and to type it back.
std::string label(const Areas::Content& content, const Area& area);

}  // namespace ansinh::registry
