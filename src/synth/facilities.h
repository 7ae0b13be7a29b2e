#pragma once

/// Health facilities of a synthetic province. Their codes are made up: the province's two digits
/// and a running number; so are their names, which say so.

#include "base/ids.h"
#include "synth/plan.h"

#include <string>
#include <vector>

namespace ansinh::synth {

enum class CareLevel : std::uint8_t { province, district, commune };

struct Facility {
    FacilityId id;
    std::string name;
    CareLevel level = CareLevel::commune;
    std::size_t commune = 0;  ///< place in Plan::communes
};

/// A province hospital, one hospital in each district, a station in each commune; by number.
std::vector<Facility> facilities_of(const Plan& plan);

/// Where cards of a commune are registered first: its station.
FacilityId station_of(const Plan& plan, std::size_t commune);

}  // namespace ansinh::synth
