#pragma once

/// The way from last year's counts to this year's: the last day of each month between, and both
/// ends.

#include "synth/calibration.h"

#include <vector>

namespace ansinh::synth {

/// Participants on one day of the way.
struct PathPoint {
    Date on;
    std::int64_t insured_workers = 0;  ///< also against unemployment
    std::int64_t other_workers = 0;    ///< officials and others who are not
    std::int64_t voluntary = 0;
    std::int64_t other_cards = 0;  ///< health cards but those of the workers

    std::int64_t workers() const { return insured_workers + other_workers; }
    std::int64_t cards() const { return workers() + other_cards; }
};

/// Meets both ends to the person; between them a straight line under the season's shape.
std::vector<PathPoint> path(const Calibration& calibration);

}  // namespace ansinh::synth
