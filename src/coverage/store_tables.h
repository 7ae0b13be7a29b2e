#pragma once

/// Where the tables of this module lie on several servers: with their person. And what must hold of
/// their rows.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::coverage {

inline constexpr std::array placements = {
    db::Placement{.table = "coverage_employment",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_membership",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_repointed",
                  .spread = db::Spread::by_column,
                  .column = "kept",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_employer_repointed",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_employment_superseded",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_membership_superseded",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_entitlement",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_card",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_membership_change",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_enrolment",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_enrolment_line",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_contact",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_health_repointed",
                  .spread = db::Spread::by_column,
                  .column = "kept",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_zone", .spread = db::Spread::reference},
    db::Placement{.table = "coverage_subsidy", .spread = db::Spread::reference},
    db::Placement{.table = "coverage_commission", .spread = db::Spread::reference},
    db::Placement{.table = "coverage_sponsor_fund", .spread = db::Spread::reference},
    db::Placement{.table = "coverage_sponsor_entry", .spread = db::Spread::reference},
    db::Placement{.table = "coverage_leave",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_leave_superseded",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_leave_repointed",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_employment_former",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_membership_former",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_leave_former",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "coverage.employment-person",
                   .vi = "giai đoạn làm việc của người không tồn tại",
                   .en = "spells of work of a person who does not exist",
                   .query = "SELECT COUNT(*) FROM coverage_employment a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_person b WHERE b.person_id = a.person_id)"},
    db::StoreCheck{.name = "coverage.employment-employer",
                   .vi = "giai đoạn làm việc ở đơn vị không tồn tại",
                   .en = "spells of work at an employer that does not exist",
                   .query = "SELECT COUNT(*) FROM coverage_employment a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_employer b WHERE b.employer_id = a.employer_id)"},
    db::StoreCheck{.name = "coverage.membership-person",
                   .vi = "giai đoạn tham gia của người không tồn tại",
                   .en = "spells of membership of a person who does not exist",
                   .query = "SELECT COUNT(*) FROM coverage_membership a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_person b WHERE b.person_id = a.person_id)"},
    db::StoreCheck{.name = "coverage.employment-days",
                   .vi = "giai đoạn làm việc kết thúc trước khi bắt đầu",
                   .en = "spells of work that end before they begin",
                   .query =
                       "SELECT COUNT(*) FROM coverage_employment WHERE valid_to <= valid_from"},
    db::StoreCheck{.name = "coverage.membership-days",
                   .vi = "giai đoạn tham gia kết thúc trước khi bắt đầu",
                   .en = "spells of membership that end before they begin",
                   .query =
                       "SELECT COUNT(*) FROM coverage_membership WHERE valid_to <= valid_from"},
    db::StoreCheck{.name = "coverage.card-person",
                   .vi = "thẻ của người không tồn tại",
                   .en = "cards of a person who does not exist",
                   .query = "SELECT COUNT(*) FROM coverage_card a WHERE NOT EXISTS (SELECT 1 FROM "
                            "registry_person b WHERE b.person_id = a.person_id)"},
    db::StoreCheck{.name = "coverage.card-days",
                   .vi = "thẻ kết thúc trước khi bắt đầu",
                   .en = "cards that end before they begin",
                   .query = "SELECT COUNT(*) FROM coverage_card WHERE valid_to <= valid_from"},
    db::StoreCheck{.name = "coverage.enrolment-sum",
                   .vi = "đăng ký có tổng khác tổng các thành viên",
                   .en = "enrolments whose sums are not those of their lines",
                   .query =
                       "SELECT COUNT(*) FROM coverage_enrolment e WHERE e.kind = 'household' AND "
                       "(e.premium <> e.state + e.local + e.own OR e.own <> (SELECT "
                       "COALESCE(SUM(l.own), 0) FROM coverage_enrolment_line l WHERE "
                       "l.enrolment_id = e.enrolment_id))"},
    db::StoreCheck{.name = "coverage.sponsor-balance",
                   .vi = "quỹ tài trợ âm",
                   .en = "funds of sponsors below nought",
                   .query = "SELECT COUNT(*) FROM (SELECT fund_id FROM coverage_sponsor_entry "
                            "GROUP BY fund_id HAVING SUM(amount) < 0) AS below"},
    db::StoreCheck{.name = "coverage.leave-person",
                   .vi = "thời gian nghỉ của người không tồn tại",
                   .en = "leave of a person who does not exist",
                   .query = "SELECT COUNT(*) FROM coverage_leave a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_person b WHERE b.person_id = a.person_id)"},
    db::StoreCheck{.name = "coverage.leave-days",
                   .vi = "thời gian nghỉ kết thúc trước khi bắt đầu",
                   .en = "leave that ends before it begins",
                   .query = "SELECT COUNT(*) FROM coverage_leave WHERE valid_to <= valid_from"},
};

}  // namespace ansinh::coverage
