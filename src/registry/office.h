#pragma once

/// Offices of social security and the areas that each manages: which office a commune belongs to on
/// a day. An office is not an area: its territory is a dated set of areas.

#include "base/date.h"
#include "base/ids.h"
#include "base/language.h"
#include "base/result.h"
#include "db/database.h"
#include "registry/areas.h"
#include "registry/wage_region.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ansinh::registry {

/// From the highest down. A grassroots office (BHXH cơ sở) takes the place of district offices
/// from 2025-07-01.
enum class OfficeLevel : std::uint8_t { nation, province, district, grassroots };
std::string_view code(OfficeLevel level);
std::optional<OfficeLevel> office_level_of(std::string_view code);
const Bilingual& word(OfficeLevel level);

struct OfficeTerritory {
    AreaId area;
    Validity validity;

    bool operator==(const OfficeTerritory&) const = default;
};

struct Office {
    OfficeId id;
    std::string code;  ///< of ours: the code of its area; used again like the codes of areas
    Bilingual name;
    OfficeLevel level = OfficeLevel::province;
    std::optional<OfficeId> parent;
    Validity validity;
    std::string basis;       ///< how the office is known
    bool confirmed = false;  ///< named by a document; else derived from the map
    std::vector<OfficeTerritory> territory;
};

/// About 800 offices; never changed once loaded.
class Offices {
public:
    static Offices load(db::Database& database);

    bool empty() const { return offices_.empty(); }
    /// Null when there is none.
    const Office* office(OfficeId id) const;
    const Office* by_code(std::string_view code, Date on) const;
    /// In force on that day, by level, then by code. With a parent those directly under it.
    std::vector<const Office*> in_force(Date on, std::optional<OfficeId> parent = {}) const;
    /// The lowest office whose territory holds the commune on that day. Null when none is known.
    const Office* managing(const Areas& areas, AreaId commune, Date on) const;
    /// In force on that day, whose code is the text or whose name holds its words, diacritics
    /// optional: in the order of in_force().
    std::vector<const Office*> named(std::string_view text, Date on) const;
    /// The areas of its territory on that day.
    static std::vector<AreaId> territory(const Office& office, Date on);

private:
    std::vector<Office> offices_;
    std::unordered_map<OfficeId, std::size_t> by_id_;
    std::unordered_map<AreaId, std::vector<std::size_t>> by_area_;
};

/// Replaces what is on file by data/offices.csv; an office keeps its id as long as its code and
/// first day stay. Refuses the file as a whole like load_wage_regions, and reference/unknown-office
/// for a parent that is not in it.
Checked<ReferenceLoaded> load_offices(db::Database& database, const Areas& areas,
                                      const std::string& text);

}  // namespace ansinh::registry
