#pragma once

/// Where the tables of this module lie on several servers: they hold areas, not people, and lie on
/// one. And what must hold of their rows.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::closing {

inline constexpr std::array placements = {
    db::Placement{.table = "closing_close"},
    db::Placement{.table = "closing_fact"},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "closing.fact-close",
                   .vi = "số liệu chốt không thuộc lần chốt nào",
                   .en = "facts of no close",
                   .query = "SELECT COUNT(*) FROM closing_fact f WHERE NOT EXISTS (SELECT 1 FROM "
                            "closing_close c WHERE c.close_id = f.close_id AND c.as_of = f.as_of)"},
    db::StoreCheck{.name = "closing.close-audit",
                   .vi = "lần chốt không có bản ghi nhật ký",
                   .en = "closes without their audit record",
                   .query = "SELECT COUNT(*) FROM closing_close c WHERE NOT EXISTS (SELECT 1 FROM "
                            "access_audit a WHERE a.number = c.close_id)"},
};

}  // namespace ansinh::closing
