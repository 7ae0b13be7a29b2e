#pragma once

/// Where the tables of this module lie on several servers: they are small, and lie on one.

#include "db/placement.h"

#include <array>

namespace ansinh::planning {

inline constexpr std::array placements = {
    db::Placement{.table = "planning_target"},
    db::Placement{.table = "planning_acknowledgement"},
};

}  // namespace ansinh::planning
