#include "coverage/impl/schema.h"

#include "db/indexes.h"

#include <array>

namespace ansinh::coverage {

namespace {

/// SQLite keeps a row with its key, as it keeps employments: whoever reads people in their order
/// does not look each row up.
void cluster_memberships(db::Database& database)
{
    if (database.dialect() != db::Dialect::sqlite) return;
    db::IndexesAside aside(database, "coverage_membership");
    database.execute(R"(
    CREATE TABLE coverage_membership_by_key (
        person_id INTEGER NOT NULL, scheme INTEGER NOT NULL, valid_from INTEGER NOT NULL,
        valid_to INTEGER, group_code TEXT NOT NULL, payer TEXT NOT NULL, facility_id INTEGER,
        commune INTEGER NOT NULL, recorded INTEGER NOT NULL,
        PRIMARY KEY (person_id, scheme, valid_from)) WITHOUT ROWID;
    INSERT INTO coverage_membership_by_key SELECT person_id, scheme, valid_from, valid_to,
        group_code, payer, facility_id, commune, recorded FROM coverage_membership
        ORDER BY person_id, scheme, valid_from;
    DROP TABLE coverage_membership;
    ALTER TABLE coverage_membership_by_key RENAME TO coverage_membership)");
    aside.build();
}

// Days are Date::number(), scheme is the enumerator's place, wage is in đồng. coverage_repointed
// keeps the key that a spell had before a merge of people moved it; the tables `_superseded` keep,
// as it was, a spell that the record that was kept had already.
constexpr std::array migrations = {
    db::Migration{1, "spells", R"(
    CREATE TABLE coverage_employment (
        person_id {bigint} NOT NULL, employer_id {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, wage {bigint} NOT NULL, position {text} NOT NULL,
        region {bigint} NOT NULL, unemployment_insured {bigint} NOT NULL,
        recorded {bigint} NOT NULL, PRIMARY KEY (person_id, employer_id, valid_from)) {clustered};
    CREATE INDEX coverage_employment_by_employer ON coverage_employment (employer_id, valid_from);
    CREATE TABLE coverage_membership (
        person_id {bigint} NOT NULL, scheme {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, group_code {text} NOT NULL, payer {text} NOT NULL, facility_id {bigint},
        commune {bigint} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (person_id, scheme, valid_from));
    CREATE TABLE coverage_repointed (
        kept {bigint} NOT NULL, merge_id {bigint} NOT NULL, gone {bigint} NOT NULL,
        kind {text} NOT NULL, other {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        PRIMARY KEY (kept, merge_id, kind, other, valid_from)))"},
    db::Migration{2, "spells that a merge set aside", R"(
    CREATE TABLE coverage_employment_superseded (
        merge_id {bigint} NOT NULL,
        person_id {bigint} NOT NULL, employer_id {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, wage {bigint} NOT NULL, position {text} NOT NULL,
        region {bigint} NOT NULL, unemployment_insured {bigint} NOT NULL,
        recorded {bigint} NOT NULL, PRIMARY KEY (person_id, merge_id, employer_id, valid_from));
    CREATE TABLE coverage_membership_superseded (
        merge_id {bigint} NOT NULL,
        person_id {bigint} NOT NULL, scheme {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, group_code {text} NOT NULL, payer {text} NOT NULL, facility_id {bigint},
        commune {bigint} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (person_id, merge_id, scheme, valid_from)))"},
    db::Migration{3, "merged employers", R"(
    CREATE TABLE coverage_employer_repointed (
        person_id {bigint} NOT NULL, merge_id {bigint} NOT NULL, gone {bigint} NOT NULL,
        kept {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        PRIMARY KEY (person_id, merge_id, valid_from)))"},
    // The tables `_former` keep what was believed until the audit record `superseded`.
    db::Migration{4, "changes of spells, leave", R"(
    CREATE TABLE coverage_leave (
        person_id {bigint} NOT NULL, employer_id {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, kind {bigint} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (person_id, employer_id, valid_from));
    CREATE INDEX coverage_leave_by_employer ON coverage_leave (employer_id, valid_from);
    CREATE TABLE coverage_leave_superseded (
        merge_id {bigint} NOT NULL,
        person_id {bigint} NOT NULL, employer_id {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, kind {bigint} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (person_id, merge_id, employer_id, valid_from));
    CREATE TABLE coverage_leave_repointed (
        person_id {bigint} NOT NULL, merge_id {bigint} NOT NULL, gone {bigint} NOT NULL,
        kept {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        PRIMARY KEY (person_id, merge_id, valid_from));
    CREATE TABLE coverage_employment_former (
        person_id {bigint} NOT NULL, employer_id {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, wage {bigint} NOT NULL, position {text} NOT NULL,
        region {bigint} NOT NULL, unemployment_insured {bigint} NOT NULL,
        recorded {bigint} NOT NULL, superseded {bigint} NOT NULL,
        PRIMARY KEY (person_id, superseded, employer_id, valid_from));
    CREATE INDEX coverage_employment_former_by_record ON coverage_employment_former (superseded);
    CREATE TABLE coverage_membership_former (
        person_id {bigint} NOT NULL, scheme {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, group_code {text} NOT NULL, payer {text} NOT NULL, facility_id {bigint},
        commune {bigint} NOT NULL, recorded {bigint} NOT NULL, superseded {bigint} NOT NULL,
        PRIMARY KEY (person_id, superseded, scheme, valid_from));
    CREATE INDEX coverage_membership_former_by_record ON coverage_membership_former (superseded);
    CREATE TABLE coverage_leave_former (
        person_id {bigint} NOT NULL, employer_id {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, kind {bigint} NOT NULL, recorded {bigint} NOT NULL,
        superseded {bigint} NOT NULL,
        PRIMARY KEY (person_id, superseded, employer_id, valid_from));
    CREATE INDEX coverage_leave_former_by_record ON coverage_leave_former (superseded))"},
    db::Migration{5, "chosen incomes", R"(
    CREATE TABLE coverage_voluntary (
        person_id {bigint} NOT NULL, mode {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, income {bigint} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (person_id, mode, valid_from));
    CREATE TABLE coverage_voluntary_superseded (
        merge_id {bigint} NOT NULL,
        person_id {bigint} NOT NULL, mode {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, income {bigint} NOT NULL, recorded {bigint} NOT NULL,
        PRIMARY KEY (person_id, merge_id, mode, valid_from)))"},
    db::Migration{6, "incomes chosen before", R"(
    CREATE TABLE coverage_voluntary_former (
        person_id {bigint} NOT NULL, mode {bigint} NOT NULL, valid_from {bigint} NOT NULL,
        valid_to {bigint}, income {bigint} NOT NULL, recorded {bigint} NOT NULL,
        superseded {bigint} NOT NULL, PRIMARY KEY (person_id, superseded, mode, valid_from));
    CREATE INDEX coverage_voluntary_former_by_record ON coverage_voluntary_former (superseded))"},
    db::Migration{7, "memberships by their key", "", cluster_memberships},
};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::coverage
