#pragma once

/// Where the tables of this module lie on several servers: with their declaration. And what must
/// hold of their rows.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::declaration {

inline constexpr std::array placements = {
    db::Placement{.table = "declaration_list"},
    db::Placement{.table = "declaration_version"},
    db::Placement{.table = "declaration_finding"},
    db::Placement{.table = "declaration_repointed"},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "declaration.version-kept",
                   .vi = "tờ khai không còn nội dung của phiên bản đang dùng",
                   .en = "declarations whose version in force is not kept",
                   .query =
                       "SELECT COUNT(*) FROM declaration_list a WHERE NOT EXISTS (SELECT 1 FROM "
                       "declaration_version b WHERE b.declaration_id = a.declaration_id"
                       " AND b.version = a.version)"},
    db::StoreCheck{.name = "declaration.accepted-recorded",
                   .vi = "tờ khai đã nhận mà không có dấu vết kiểm toán",
                   .en = "accepted declarations without their audit record",
                   .query = "SELECT COUNT(*) FROM declaration_list WHERE state = 'accepted'"
                            " AND recorded = 0"},
};

}  // namespace ansinh::declaration
