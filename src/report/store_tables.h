#pragma once

/// Where the tables of this module lie on several servers: they are small, and lie on one.

#include "db/placement.h"

#include <array>

namespace ansinh::report {

inline constexpr std::array placements = {
    db::Placement{.table = "report_note"},
    db::Placement{.table = "report_task"},
    db::Placement{.table = "report_task_event"},
};

}  // namespace ansinh::report
