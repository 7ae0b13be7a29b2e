#pragma once

/// Where the tables of this module lie on several servers, and what must hold of their rows.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::intake {

inline constexpr std::array placements = {
    db::Placement{.table = "intake_file"}, db::Placement{.table = "intake_content"},
    db::Placement{.table = "intake_row"},  db::Placement{.table = "intake_problem"},
    db::Placement{.table = "intake_form"}, db::Placement{.table = "intake_place"},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "intake.row-file",
                   .vi = "dòng của tệp không tồn tại",
                   .en = "rows of a file that does not exist",
                   .query = "SELECT COUNT(*) FROM intake_row a WHERE NOT EXISTS (SELECT 1 FROM "
                            "intake_file b WHERE b.file_id = a.file_id)"},
    db::StoreCheck{.name = "intake.file-content",
                   .vi = "tệp không còn nội dung nguyên văn",
                   .en = "files whose content is not kept",
                   .query = "SELECT COUNT(*) FROM intake_file a WHERE NOT EXISTS (SELECT 1 FROM "
                            "intake_content b WHERE b.file_id = a.file_id)"},
};

}  // namespace ansinh::intake
