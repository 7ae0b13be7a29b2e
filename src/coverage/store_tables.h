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
    db::Placement{.table = "coverage_voluntary",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "coverage_voluntary_superseded",
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
    db::StoreCheck{.name = "coverage.voluntary-person",
                   .vi = "mức thu nhập lựa chọn của người không tồn tại",
                   .en = "chosen incomes of a person who does not exist",
                   .query = "SELECT COUNT(*) FROM coverage_voluntary a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_person b WHERE b.person_id = a.person_id)"},
};

}  // namespace ansinh::coverage
