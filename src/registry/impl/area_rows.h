#pragma once

/// The rows of the two files, each checked by itself.

#include "base/date.h"
#include "base/result.h"
#include "registry/area.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

struct AreaRow {
    std::size_t line = 0;
    std::string code;
    AreaLevel level = AreaLevel::nation;
    Bilingual name;
    std::string full_name;
    std::string kind;
    std::string parent_code;
    Validity validity;
    std::string region;
};

struct LinkRow {
    std::size_t line = 0;
    std::string old_code;
    AreaLevel old_level = AreaLevel::nation;
    std::string new_code;
    AreaLevel new_level = AreaLevel::nation;
    bool divided = false;
    std::string basis;
};

/// A cell that is at fault: "areas.csv, line 12, column code".
struct Place {
    std::string_view file;
    std::size_t line = 0;
    std::string_view column;
};
std::string to_string(const Place& place);

/// Rows in the order of the file; what is wrong with any goes to `problems`.
std::vector<AreaRow> read_areas(std::string_view text, Problems& problems);
std::vector<LinkRow> read_links(std::string_view text, Problems& problems);

inline constexpr std::string_view areas_file = "areas.csv";
inline constexpr std::string_view links_file = "area_links.csv";

}  // namespace ansinh::registry
