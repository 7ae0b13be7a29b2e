#pragma once

/// Where the tables of this module lie on several servers, and what must hold of their rows. Cases
/// are few beside people: they lie on one.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::compliance {

inline constexpr std::array placements = {
    db::Placement{.table = "compliance_case"},       db::Placement{.table = "compliance_step"},
    db::Placement{.table = "compliance_instalment"}, db::Placement{.table = "compliance_decision"},
    db::Placement{.table = "compliance_letter"},     db::Placement{.table = "compliance_repointed"},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "compliance.step-case",
                   .vi = "bước của hồ sơ chậm đóng không tồn tại",
                   .en = "steps of a case that does not exist",
                   .query = "SELECT COUNT(*) FROM compliance_step a WHERE NOT EXISTS (SELECT 1 "
                            "FROM compliance_case b WHERE b.case_id = a.case_id)"},
    db::StoreCheck{.name = "compliance.decision-step",
                   .vi = "quyết định về bước không tồn tại",
                   .en = "decisions on a step that does not exist",
                   .query = "SELECT COUNT(*) FROM compliance_decision a WHERE NOT EXISTS (SELECT 1 "
                            "FROM compliance_step b WHERE b.step_id = a.step_id)"},
    db::StoreCheck{.name = "compliance.letter-step",
                   .vi = "văn bản của bước không tồn tại",
                   .en = "letters of a step that does not exist",
                   .query = "SELECT COUNT(*) FROM compliance_letter a WHERE NOT EXISTS (SELECT 1 "
                            "FROM compliance_step b WHERE b.step_id = a.step_id)"},
    db::StoreCheck{.name = "compliance.case-employer",
                   .vi = "hồ sơ chậm đóng của đơn vị không tồn tại",
                   .en = "cases of an employer that does not exist",
                   .query = "SELECT COUNT(*) FROM compliance_case a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_employer b WHERE b.employer_id = a.employer_id)"},
};

}  // namespace ansinh::compliance
