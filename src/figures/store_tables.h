#pragma once

/// Where the tables of this module lie on several servers: they are small, and lie on one.

#include "db/placement.h"

#include <array>

namespace ansinh::figures {

inline constexpr std::array placements = {
    db::Placement{.table = "figures_import"},    db::Placement{.table = "figures_refusal"},
    db::Placement{.table = "figures_statement"}, db::Placement{.table = "figures_denominator"},
    db::Placement{.table = "figures_target"},    db::Placement{.table = "figures_source"},
    db::Placement{.table = "figures_answer"},
};

}  // namespace ansinh::figures
