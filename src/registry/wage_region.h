#pragma once

/// Regions I to IV of the minimum wage: which one an employer's commune lies in on a day.

#include "base/result.h"
#include "base/wage_region.h"
#include "db/database.h"
#include "registry/areas.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ansinh::registry {

/// "I", "II", "III", "IV"
std::string_view code(WageRegion region);
std::optional<WageRegion> wage_region_of(std::string_view code);

struct PlacedRegion {
    WageRegion region = WageRegion::i;
    Validity validity;
    std::string basis;       ///< number of the decree: "74/2024/NĐ-CP"
    bool confirmed = false;  ///< read in the decree's list; else recalled or derived

    bool operator==(const PlacedRegion&) const = default;
};

/// Never changed once loaded.
class WageRegions {
public:
    static WageRegions load(db::Database& database);

    bool empty() const { return by_area_.empty(); }
    /// A decree names provinces, and the districts or communes that differ from the rest of theirs:
    /// the nearest area that it names decides. Refuses region/unknown where no list is known for
    /// the day, and never guesses.
    Result<PlacedRegion> of(const Areas& areas, AreaId commune, Date on) const;

private:
    std::unordered_map<AreaId, std::vector<PlacedRegion>> by_area_;
};

struct ReferenceLoaded {
    std::size_t rows = 0;
    bool unchanged = false;  ///< the same text was loaded before: nothing was done
};

/// Replaces what is on file by data/wage_regions.csv, in one transaction. Refuses the file as a
/// whole, every problem at once: reference/missing-column, malformed-cell, unknown-area, overlap.
Checked<ReferenceLoaded> load_wage_regions(db::Database& database, const Areas& areas,
                                           const std::string& text);

}  // namespace ansinh::registry
