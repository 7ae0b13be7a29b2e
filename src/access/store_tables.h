#pragma once

/// Where the tables of this module lie on several servers: on one, as the chain has one order. And
/// what must hold of their rows.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::access {

inline constexpr std::array placements = {
    db::Placement{.table = "access_audit"},   db::Placement{.table = "access_audit_head"},
    db::Placement{.table = "access_user"},    db::Placement{.table = "access_recovery"},
    db::Placement{.table = "access_failure"}, db::Placement{.table = "access_session"},
    db::Placement{.table = "access_key"},     db::Placement{.table = "access_proposal"},
    db::Placement{.table = "access_look"},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "access.session-user",
                   .vi = "phiên làm việc của người dùng không tồn tại",
                   .en = "sessions of a user who does not exist",
                   .query = "SELECT COUNT(*) FROM access_session a WHERE NOT EXISTS (SELECT 1 FROM "
                            "access_user b WHERE b.user_id = a.user_id)"},
    db::StoreCheck{.name = "access.key-user",
                   .vi = "khóa của người dùng không tồn tại",
                   .en = "keys of a user who does not exist",
                   .query = "SELECT COUNT(*) FROM access_key a WHERE NOT EXISTS (SELECT 1 FROM "
                            "access_user b WHERE b.user_id = a.user_id)"},
    db::StoreCheck{.name = "access.look-record",
                   .vi = "người được xem mà nhật ký không có bản ghi",
                   .en = "people shown by a record that the audit chain does not have",
                   .query = "SELECT COUNT(*) FROM access_look a WHERE NOT EXISTS (SELECT 1 FROM "
                            "access_audit b WHERE b.number = a.number)"},
    db::StoreCheck{
        .name = "access.proposal-user",
        .vi = "đề xuất đang chờ về người dùng không tồn tại",
        .en = "waiting proposals about a user who does not exist",
        .query = "SELECT COUNT(*) FROM access_proposal a WHERE a.state = 0 AND a.object_kind = "
                 "'user' AND NOT EXISTS (SELECT 1 FROM access_user b WHERE b.user_id = a.object)"},
};

}  // namespace ansinh::access
