#pragma once

/// What is known of a province's communes on the map to 30/06/2025.

#include "base/result.h"
#include "registry/areas.h"
#include "synth/calibration.h"
#include "synth/plan.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::synth {

/// Populations of data/populations.csv by code: of provinces (average of 2022) and of communes of
/// the new map (those of the merger files, used as weights alone).
struct Populations {
    std::map<std::string, std::int64_t, std::less<>> provinces;
    std::map<std::string, std::int64_t, std::less<>> new_communes;

    /// The text of populations.csv. Refuses what csv::read refuses.
    static Result<Populations> read(std::string_view csv);
};

/// All provinces in force on that day.
std::vector<Province> provinces_of(const registry::Areas& areas, const Populations& populations,
                                   Date on);

/// 1 to 4 for a commune.
using WageRegionOf = std::function<std::int64_t(AreaId commune)>;

/// The communes of a province in force on that day. The population of a new commune is divided
/// between the old ones that became it, a ward weighing twice a rural commune.
std::vector<CommuneFacts> communes_of(const registry::Areas& areas, AreaId province, Date on,
                                      const Populations& populations, const WageRegionOf& region);

/// "Ấp 3": `rural` is what a hamlet of the country is called there, Shape::hamlet.
std::string hamlet_name(const CommuneFacts& commune, std::string_view rural, std::int64_t number);

}  // namespace ansinh::synth
