#pragma once

/// Where the tables of this module lie on several servers, and what must hold of their rows.
/// Employers and facilities are few beside people, and asked for with every person: each server has
/// them all.

#include "db/placement.h"
#include "db/store_check.h"

#include <array>

namespace ansinh::registry {

inline constexpr std::array placements = {
    db::Placement{.table = "registry_area", .spread = db::Spread::reference},
    db::Placement{.table = "registry_area_link", .spread = db::Spread::reference},
    db::Placement{.table = "registry_file", .spread = db::Spread::reference},
    db::Placement{.table = "registry_name", .spread = db::Spread::reference},
    db::Placement{
        .table = "registry_person", .spread = db::Spread::by_column, .column = "person_id"},
    db::Placement{.table = "registry_person_past",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{
        .table = "registry_household", .spread = db::Spread::by_column, .column = "household_id"},
    db::Placement{.table = "registry_household_past",
                  .spread = db::Spread::by_column,
                  .column = "household_id",
                  .with = "registry_household"},
    db::Placement{.table = "registry_merge", .spread = db::Spread::reference},
    db::Placement{.table = "registry_number", .spread = db::Spread::reference},
    db::Placement{.table = "registry_employer", .spread = db::Spread::reference},
    db::Placement{.table = "registry_employer_merge", .spread = db::Spread::reference},
    db::Placement{.table = "registry_employer_past", .spread = db::Spread::reference},
    db::Placement{.table = "registry_facility", .spread = db::Spread::reference},
    db::Placement{.table = "registry_facility_past", .spread = db::Spread::reference},
    db::Placement{.table = "registry_office", .spread = db::Spread::reference},
    db::Placement{.table = "registry_territory", .spread = db::Spread::reference},
    db::Placement{.table = "registry_collection_organisation", .spread = db::Spread::reference},
    db::Placement{.table = "registry_collection_point", .spread = db::Spread::reference},
    db::Placement{.table = "registry_collector", .spread = db::Spread::reference},
    db::Placement{.table = "registry_wage_region", .spread = db::Spread::reference},
};

inline constexpr std::array store_checks = {
    db::StoreCheck{.name = "registry.person-commune",
                   .vi = "người ở xã không có trong danh mục",
                   .en = "people of a commune that is no area",
                   .query = "SELECT COUNT(*) FROM registry_person a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_area b WHERE b.id = a.commune)"},
    db::StoreCheck{.name = "registry.person-name",
                   .vi = "người có tên không có trong bảng tên",
                   .en = "people whose name is not among the names",
                   .query = "SELECT COUNT(*) FROM registry_person a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_name b WHERE b.name_id = a.name_id)"},
    db::StoreCheck{
        .name = "registry.person-household",
        .vi = "người thuộc hộ không tồn tại",
        .en = "people of a household that does not exist",
        .query =
            "SELECT COUNT(*) FROM registry_person a WHERE a.household_id IS NOT NULL AND NOT "
            "EXISTS (SELECT 1 FROM registry_household b WHERE b.household_id = a.household_id)"},
    db::StoreCheck{
        .name = "registry.person-merged",
        .vi = "người được gộp vào mã số không tồn tại",
        .en = "people merged into a number that does not exist",
        .query = "SELECT COUNT(*) FROM registry_person a WHERE a.merged_into IS NOT NULL AND NOT "
                 "EXISTS (SELECT 1 FROM registry_person b WHERE b.person_id = a.merged_into)"},
    db::StoreCheck{.name = "registry.person-past-alone",
                   .vi = "phiên bản cũ của người không còn dòng hiện tại",
                   .en = "past versions of people without a current row",
                   .query = "SELECT COUNT(*) FROM registry_person_past a WHERE NOT EXISTS (SELECT "
                            "1 FROM registry_person b WHERE b.person_id = a.person_id)"},
    db::StoreCheck{.name = "registry.household-head",
                   .vi = "hộ có chủ hộ không tồn tại",
                   .en = "households whose head does not exist",
                   .query =
                       "SELECT COUNT(*) FROM registry_household a WHERE a.head IS NOT NULL AND NOT "
                       "EXISTS (SELECT 1 FROM registry_person b WHERE b.person_id = a.head)"},
    db::StoreCheck{.name = "registry.household-commune",
                   .vi = "hộ ở xã không có trong danh mục",
                   .en = "households of a commune that is no area",
                   .query = "SELECT COUNT(*) FROM registry_household a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_area b WHERE b.id = a.commune)"},
    db::StoreCheck{.name = "registry.employer-commune",
                   .vi = "đơn vị ở xã không có trong danh mục",
                   .en = "employers of a commune that is no area",
                   .query = "SELECT COUNT(*) FROM registry_employer a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_area b WHERE b.id = a.commune)"},
    db::StoreCheck{.name = "registry.employer-past-alone",
                   .vi = "phiên bản cũ của đơn vị không còn dòng hiện tại",
                   .en = "past versions of employers without a current row",
                   .query =
                       "SELECT COUNT(*) FROM registry_employer_past a WHERE NOT EXISTS (SELECT 1 "
                       "FROM registry_employer b WHERE b.employer_id = a.employer_id)"},
    db::StoreCheck{.name = "registry.facility-commune",
                   .vi = "cơ sở khám chữa bệnh ở xã không có trong danh mục",
                   .en = "facilities of a commune that is no area",
                   .query = "SELECT COUNT(*) FROM registry_facility a WHERE NOT EXISTS (SELECT 1 "
                            "FROM registry_area b WHERE b.id = a.commune)"},
    db::StoreCheck{.name = "registry.person-past-order",
                   .vi = "phiên bản cũ của người kết thúc trước khi được ghi",
                   .en = "past versions of people ended before they were recorded",
                   .query = "SELECT COUNT(*) FROM registry_person_past WHERE ended <= recorded OR "
                            "valid_to < valid_from"},
    db::StoreCheck{.name = "registry.person-recorded",
                   .vi = "người được ghi bởi bản ghi nhật ký không tồn tại",
                   .en = "people recorded by an audit record that does not exist",
                   .query = "SELECT COUNT(*) FROM registry_person WHERE recorded > (SELECT number "
                            "FROM access_audit_head)"},
    db::StoreCheck{.name = "registry.household-past-order",
                   .vi = "phiên bản cũ của hộ kết thúc trước khi được ghi",
                   .en = "past versions of households ended before they were recorded",
                   .query = "SELECT COUNT(*) FROM registry_household_past WHERE ended <= recorded "
                            "OR valid_to < valid_from"},
    db::StoreCheck{.name = "registry.household-recorded",
                   .vi = "hộ được ghi bởi bản ghi nhật ký không tồn tại",
                   .en = "households recorded by an audit record that does not exist",
                   .query = "SELECT COUNT(*) FROM registry_household WHERE recorded > (SELECT "
                            "number FROM access_audit_head)"},
    db::StoreCheck{.name = "registry.employer-past-order",
                   .vi = "phiên bản cũ của đơn vị kết thúc trước khi được ghi",
                   .en = "past versions of employers ended before they were recorded",
                   .query = "SELECT COUNT(*) FROM registry_employer_past WHERE ended <= recorded "
                            "OR valid_to < valid_from"},
    db::StoreCheck{.name = "registry.employer-recorded",
                   .vi = "đơn vị được ghi bởi bản ghi nhật ký không tồn tại",
                   .en = "employers recorded by an audit record that does not exist",
                   .query = "SELECT COUNT(*) FROM registry_employer WHERE recorded > (SELECT "
                            "number FROM access_audit_head)"},
    db::StoreCheck{.name = "registry.facility-past-order",
                   .vi = "phiên bản cũ của cơ sở khám chữa bệnh kết thúc trước khi được ghi",
                   .en = "past versions of facilities ended before they were recorded",
                   .query = "SELECT COUNT(*) FROM registry_facility_past WHERE ended <= recorded "
                            "OR valid_to < valid_from"},
    db::StoreCheck{.name = "registry.facility-recorded",
                   .vi = "cơ sở khám chữa bệnh được ghi bởi bản ghi nhật ký không tồn tại",
                   .en = "facilities recorded by an audit record that does not exist",
                   .query = "SELECT COUNT(*) FROM registry_facility WHERE recorded > (SELECT "
                            "number FROM access_audit_head)"},
};

}  // namespace ansinh::registry
