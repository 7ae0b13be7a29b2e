#pragma once

/// From a name and a year to provinces in the store.

#include "law/law.h"
#include "synth/facts.h"
#include "synth/load.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ansinh::synth {

/// What is read once for all provinces.
struct Sources {
    registry::Areas areas;
    Populations populations;
    Names names;
    Calibrations calibrations;
    Terms terms;
    WageRegionOf region;

    /// From the data folder and the law in force at the end of the year. Refuses what any of them
    /// refuses, and file/unreadable.
    static Checked<Sources> read(const std::filesystem::path& data, const law::Law& law,
                                 registry::Areas areas, WageRegionOf region, int year);
};

struct Request {
    std::string area;  ///< a province, or the nation
    int year = 0;
    Scale scale{};
    std::uint64_t seed = 1;
};

/// The province, or all of them for the nation, each with its communes. Refuses area/unknown…,
/// synth/not-a-province, synth/not-this-map (a year after the map of 2025 began), calibration/…
Checked<std::vector<Plan>> plans(const Sources& sources, const Request& request);

}  // namespace ansinh::synth
