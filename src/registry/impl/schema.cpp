#include "registry/impl/schema.h"

#include <array>

namespace ansinh::registry {

namespace {

// Areas: `keys` holds what a search compares, `place` the rank in Vietnamese order: both cost more
// to compute than to read. `left_out` marks an area that the last file no longer has; others may
// still refer to its id.
//
// Records (people, households, employers, facilities): one row holds what is believed of a record
// now, from `valid_from` on. `_past` holds the versions before: each was recorded by the audit
// record `recorded` and ended by `ended`; with `valid_to` it held until that day, without it it was
// found wrong. Days are Date::number(), 10-digit and 12-digit numbers are integers.
constexpr std::array migrations = {
    db::Migration{1, "areas", R"(
    CREATE TABLE registry_area (
        id {bigint} PRIMARY KEY, code {text} NOT NULL, level {bigint} NOT NULL,
        name_vi {text} NOT NULL, name_en {text} NOT NULL, full_name {text} NOT NULL,
        kind {text} NOT NULL, parent {bigint}, valid_from {bigint} NOT NULL, valid_to {bigint},
        region {text} NOT NULL, keys {text} NOT NULL, place {bigint} NOT NULL,
        left_out {bigint} NOT NULL, UNIQUE (code, level, valid_from));
    CREATE TABLE registry_area_link (
        from_area {bigint} NOT NULL, to_area {bigint} NOT NULL, divided {bigint} NOT NULL,
        basis {text} NOT NULL, PRIMARY KEY (from_area, to_area));
    CREATE TABLE registry_file (name {text} PRIMARY KEY, sha256 {text} NOT NULL);
    INSERT INTO registry_file (name, sha256) VALUES ('areas', ''))"},
    // registry_merge: merge_id is the audit record of the merge, `undone` that of its undoing.
    // registry_name: each folded full name once; `people` says how many bear it, roughly, and only
    // orders what a search shows first.
    db::Migration{2, "people", R"(
    CREATE TABLE registry_name (
        name_id {bigint} PRIMARY KEY, folded {text} NOT NULL UNIQUE, people {bigint} NOT NULL);
    CREATE TABLE registry_person (
        person_id {bigint} PRIMARY KEY, citizen_id {bigint}, old_id {text},
        name {text} NOT NULL, name_id {bigint} NOT NULL,
        birth_date {bigint} NOT NULL, birth_precision {bigint} NOT NULL,
        birth_year {bigint} NOT NULL, sex {bigint} NOT NULL,
        ethnicity {text} NOT NULL, nationality {text} NOT NULL,
        phone {text}, bank {text}, bank_account {text},
        commune {bigint} NOT NULL, hamlet {text} NOT NULL, residence {bigint} NOT NULL,
        household_id {bigint}, member_no {bigint}, relation {text},
        died_on {bigint}, authentication {bigint} NOT NULL, merged_into {bigint},
        valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL);
    CREATE INDEX registry_person_by_name ON registry_person (
        name_id, birth_year, commune, person_id);
    CREATE INDEX registry_person_by_citizen_id ON registry_person (citizen_id);
    CREATE INDEX registry_person_by_old_id ON registry_person (old_id) WHERE old_id IS NOT NULL;
    CREATE INDEX registry_person_by_phone ON registry_person (phone) WHERE phone IS NOT NULL;
    CREATE INDEX registry_person_by_household ON registry_person (household_id);
    CREATE INDEX registry_person_by_commune ON registry_person (
        commune, birth_year, name_id, person_id);
    CREATE TABLE registry_person_past (
        person_id {bigint} NOT NULL, citizen_id {bigint}, old_id {text},
        name {text} NOT NULL, name_id {bigint} NOT NULL,
        birth_date {bigint} NOT NULL, birth_precision {bigint} NOT NULL,
        birth_year {bigint} NOT NULL, sex {bigint} NOT NULL,
        ethnicity {text} NOT NULL, nationality {text} NOT NULL,
        phone {text}, bank {text}, bank_account {text},
        commune {bigint} NOT NULL, hamlet {text} NOT NULL, residence {bigint} NOT NULL,
        household_id {bigint}, member_no {bigint}, relation {text},
        died_on {bigint}, authentication {bigint} NOT NULL, merged_into {bigint},
        valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL,
        valid_to {bigint}, ended {bigint} NOT NULL, PRIMARY KEY (person_id, ended));
    CREATE INDEX registry_person_past_by_household ON registry_person_past (household_id);
    CREATE TABLE registry_household (
        household_id {bigint} PRIMARY KEY, head {bigint}, commune {bigint} NOT NULL,
        hamlet {text} NOT NULL, address {text} NOT NULL, living_standard {text} NOT NULL,
        valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL);
    CREATE TABLE registry_household_past (
        household_id {bigint} NOT NULL, head {bigint}, commune {bigint} NOT NULL,
        hamlet {text} NOT NULL, address {text} NOT NULL, living_standard {text} NOT NULL,
        valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL,
        valid_to {bigint}, ended {bigint} NOT NULL, PRIMARY KEY (household_id, ended));
    CREATE TABLE registry_merge (
        merge_id {bigint} PRIMARY KEY, kept {bigint} NOT NULL, gone {bigint} NOT NULL,
        undone {bigint});
    CREATE INDEX registry_merge_by_kept ON registry_merge (kept);
    CREATE INDEX registry_merge_by_gone ON registry_merge (gone))"},
    db::Migration{3, "employers, facilities, offices, collection", R"(
    CREATE TABLE registry_employer (
        employer_id {bigint} PRIMARY KEY, unit_code {text} NOT NULL UNIQUE, tax_code {text},
        name {text} NOT NULL, folded {text} NOT NULL, kind {text} NOT NULL,
        industry {text} NOT NULL, commune {bigint} NOT NULL, address {text} NOT NULL,
        office {bigint}, payment_cycle {bigint} NOT NULL, status {text} NOT NULL,
        workers {bigint} NOT NULL, phone {text},
        merged_into {bigint}, valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL);
    CREATE INDEX registry_employer_by_tax_code ON registry_employer (tax_code);
    CREATE INDEX registry_employer_by_recorded ON registry_employer (recorded);
    CREATE TABLE registry_employer_merge (
        merge_id {bigint} PRIMARY KEY, kept {bigint} NOT NULL, gone {bigint} NOT NULL,
        undone {bigint});
    CREATE TABLE registry_employer_past (
        employer_id {bigint} NOT NULL, unit_code {text} NOT NULL, tax_code {text},
        name {text} NOT NULL, folded {text} NOT NULL, kind {text} NOT NULL,
        industry {text} NOT NULL, commune {bigint} NOT NULL, address {text} NOT NULL,
        office {bigint}, payment_cycle {bigint} NOT NULL, status {text} NOT NULL,
        workers {bigint} NOT NULL, phone {text},
        merged_into {bigint}, valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL,
        valid_to {bigint}, ended {bigint} NOT NULL, PRIMARY KEY (employer_id, ended));
    CREATE TABLE registry_facility (
        facility_id {bigint} PRIMARY KEY, name {text} NOT NULL, folded {text} NOT NULL,
        care_level {text} NOT NULL, care_tier {text} NOT NULL, hospital_class {text} NOT NULL,
        commune {bigint} NOT NULL, address {text} NOT NULL, contract_from {bigint},
        contract_to {bigint}, status {text} NOT NULL,
        valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL);
    CREATE TABLE registry_facility_past (
        facility_id {bigint} NOT NULL, name {text} NOT NULL, folded {text} NOT NULL,
        care_level {text} NOT NULL, care_tier {text} NOT NULL, hospital_class {text} NOT NULL,
        commune {bigint} NOT NULL, address {text} NOT NULL, contract_from {bigint},
        contract_to {bigint}, status {text} NOT NULL,
        valid_from {bigint} NOT NULL, recorded {bigint} NOT NULL,
        valid_to {bigint}, ended {bigint} NOT NULL, PRIMARY KEY (facility_id, ended));
    CREATE TABLE registry_office (
        office_id {bigint} PRIMARY KEY, code {text} NOT NULL, name_vi {text} NOT NULL,
        name_en {text} NOT NULL, level {text} NOT NULL, parent {bigint},
        valid_from {bigint} NOT NULL, valid_to {bigint}, basis {text} NOT NULL,
        confirmed {bigint} NOT NULL, UNIQUE (code, valid_from));
    CREATE TABLE registry_territory (
        office_id {bigint} NOT NULL, area {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, PRIMARY KEY (office_id, area, valid_from));
    CREATE TABLE registry_collection_organisation (
        organisation_id {bigint} PRIMARY KEY, code {text} NOT NULL UNIQUE, name {text} NOT NULL,
        kind {text} NOT NULL, area {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, recorded {bigint} NOT NULL, ended {bigint});
    CREATE TABLE registry_collection_point (
        point_id {bigint} PRIMARY KEY, organisation_id {bigint} NOT NULL, name {text} NOT NULL,
        commune {bigint} NOT NULL, valid_from {bigint} NOT NULL, valid_to {bigint},
        recorded {bigint} NOT NULL, ended {bigint});
    CREATE INDEX registry_collection_point_by_organisation
        ON registry_collection_point (organisation_id);
    CREATE TABLE registry_collector (
        collector_id {bigint} PRIMARY KEY, point_id {bigint} NOT NULL, code {text} NOT NULL UNIQUE,
        name {text} NOT NULL, valid_from {bigint} NOT NULL, valid_to {bigint},
        recorded {bigint} NOT NULL, ended {bigint});
    CREATE INDEX registry_collector_by_point ON registry_collector (point_id);
    CREATE TABLE registry_wage_region (
        area {bigint} NOT NULL, valid_from {bigint} NOT NULL, valid_to {bigint},
        region {bigint} NOT NULL, basis {text} NOT NULL, confirmed {bigint} NOT NULL,
        PRIMARY KEY (area, valid_from));
    INSERT INTO registry_file (name, sha256) VALUES ('wage_regions', ''), ('offices', ''))"},
    // The last social-insurance number that this store gave in each province.
    db::Migration{4, "numbers given", R"(
    CREATE TABLE registry_number (province {bigint} PRIMARY KEY, last {bigint} NOT NULL))"},
};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::registry
