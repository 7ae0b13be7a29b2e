#pragma once

/// For the tests of this module: the areas that the product ships, and how they are told.

#include "registry/areas.h"
#include "support/cases.h"
#include "support/stores.h"

#include <stdexcept>
#include <string>

#include <fmt/format.h>

namespace ansinh::registry {

inline constexpr Date old_map{2023, 12, 15};
inline constexpr Date last_day_of_old_map{2025, 6, 30};
inline constexpr Date new_map{2025, 7, 1};

inline AreaFiles shipped_files()
{
    const std::string folder = std::string(TEST_FOLDER) + "/../../data/";
    return {.areas = test::file_text(folder + "areas.csv"),
            .links = test::file_text(folder + "area_links.csv")};
}

/// Read back from a store once for all tests that only ask.
inline const Areas& shipped()
{
    static const Areas areas = [] {
        const test::ScratchFolder folder;
        auto database = db::Database::open("sqlite:" + (folder.path() / "areas.db").string());
        migrate(database);
        if (!load_areas(database, shipped_files())) throw std::runtime_error("data/ does not load");
        return Areas::load(database);
    }();
    return areas;
}

inline Date day(std::string_view text) { return Date::parse(text).value(); }

/// "83 province Tỉnh Bến Tre", or the code of the problem.
inline std::string told(const Result<AreaId>& found)
{
    if (!found) return found.error().code;
    const auto& area = shipped().area(*found);
    return fmt::format("{} {} {}", area.code, code(area.level), area.full_name);
}

}  // namespace ansinh::registry
