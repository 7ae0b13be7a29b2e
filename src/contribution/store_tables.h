#pragma once

/// Where the tables of this module lie on several servers: with their person, or their employer.
/// And what must hold of their rows.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::contribution {

inline constexpr std::array placements = {
    db::Placement{.table = "contribution_run"},
    db::Placement{.table = "contribution_due",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "contribution_unresolved",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "contribution_employer_due",
                  .spread = db::Spread::by_column,
                  .column = "employer_id"},
    db::Placement{.table = "contribution_premium"},
    db::Placement{.table = "contribution_account"},
    db::Placement{.table = "contribution_statement"},
    db::Placement{.table = "contribution_receipt"},
    db::Placement{.table = "contribution_refund"},
    db::Placement{.table = "contribution_refund_step"},
    db::Placement{.table = "contribution_credit_use"},
    db::Placement{.table = "contribution_hard_debt"},
    db::Placement{.table = "contribution_suspension"},
    db::Placement{.table = "contribution_receipt_moved"},
    db::Placement{.table = "contribution_merge"},
    db::Placement{.table = "contribution_premium_open"},
    db::Placement{.table = "contribution_premium_statement"},
    db::Placement{.table = "contribution_premium_receipt"},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "contribution.receipt-amount",
                   .vi = "khoản thu có số tiền không đúng chiều",
                   .en = "receipts of nothing, or of the wrong direction",
                   .query = "SELECT COUNT(*) FROM contribution_receipt WHERE amount = 0 OR (amount "
                            "< 0) <> (move = 1)"},
    db::StoreCheck{.name = "contribution.receipt-statement",
                   .vi = "khoản thu không thuộc sao kê nào",
                   .en = "receipts of no statement",
                   .query = "SELECT COUNT(*) FROM contribution_receipt a WHERE NOT EXISTS (SELECT "
                            "1 FROM contribution_statement b WHERE b.statement_id = "
                            "a.statement_id)"},
    db::StoreCheck{.name = "contribution.receipt-employer",
                   .vi = "khoản thu của đơn vị không tồn tại",
                   .en = "receipts of an employer that does not exist",
                   .query = "SELECT COUNT(*) FROM contribution_receipt a WHERE employer_id IS NOT "
                            "NULL AND NOT EXISTS (SELECT 1 FROM registry_employer b WHERE "
                            "b.employer_id = a.employer_id)"},
    db::StoreCheck{.name = "contribution.premium-receipt-statement",
                   .vi = "khoản thu của người không qua đơn vị không thuộc sao kê nào",
                   .en = "receipts of premiums of no statement",
                   .query = "SELECT COUNT(*) FROM contribution_premium_receipt a WHERE NOT EXISTS "
                            "(SELECT 1 FROM contribution_premium_statement b WHERE "
                            "b.statement_id = a.statement_id)"},
    db::StoreCheck{.name = "contribution.suspension-employer",
                   .vi = "tạm dừng đóng của đơn vị không tồn tại",
                   .en = "suspensions of an employer that does not exist",
                   .query = "SELECT COUNT(*) FROM contribution_suspension a WHERE NOT EXISTS "
                            "(SELECT 1 FROM registry_employer b WHERE b.employer_id = "
                            "a.employer_id)"},
    db::StoreCheck{.name = "contribution.refund-amount",
                   .vi = "hoàn trả có số tiền không lớn hơn không",
                   .en = "refunds of nothing or less",
                   .query = "SELECT COUNT(*) FROM contribution_refund WHERE amount <= 0"},
};

}  // namespace ansinh::contribution
