#include "compliance/impl/schema.h"

#include <array>

namespace ansinh::compliance {

namespace {

// Days are Date::number(), months Month::number(), amounts đồng. case_id and step_id are the audit
// records that opened the case and took the step. A case and its steps are only added; where an
// employer is merged, its cases follow, and compliance_repointed leads back.
constexpr std::array migrations = {db::Migration{1, "cases", R"(
    CREATE TABLE compliance_case (
        case_id {bigint} PRIMARY KEY, year {bigint} NOT NULL, serial {bigint} NOT NULL,
        employer_id {bigint} NOT NULL, opened {bigint} NOT NULL, oldest {bigint} NOT NULL,
        last_month {bigint} NOT NULL, last_day_to_pay {bigint} NOT NULL, months {bigint} NOT NULL,
        people {bigint} NOT NULL, pension {bigint} NOT NULL, sickness {bigint} NOT NULL,
        accident {bigint} NOT NULL, health {bigint} NOT NULL, unemployment {bigint} NOT NULL,
        interest_bearing {bigint} NOT NULL, charges {bigint} NOT NULL, at {text} NOT NULL,
        by_name {text} NOT NULL, UNIQUE (year, serial));
    CREATE INDEX compliance_case_by_employer ON compliance_case (employer_id);
    CREATE TABLE compliance_step (
        step_id {bigint} PRIMARY KEY, case_id {bigint} NOT NULL, kind {text} NOT NULL,
        on_day {bigint} NOT NULL, document {text} NOT NULL, sha256 {text} NOT NULL,
        channel {text} NOT NULL, reason {text} NOT NULL, note {text} NOT NULL,
        amount {bigint}, basis {bigint}, people {bigint}, unregistered {bigint},
        month_from {bigint}, month_to {bigint}, until_day {bigint}, proposal {bigint},
        at {text} NOT NULL, by_name {text} NOT NULL);
    CREATE INDEX compliance_step_by_case ON compliance_step (case_id);
    CREATE TABLE compliance_instalment (
        step_id {bigint} NOT NULL, line {bigint} NOT NULL, due {bigint} NOT NULL,
        amount {bigint} NOT NULL, PRIMARY KEY (step_id, line));
    CREATE TABLE compliance_decision (
        step_id {bigint} PRIMARY KEY, approved {bigint} NOT NULL, answer {text} NOT NULL,
        at {text} NOT NULL, by_name {text} NOT NULL);
    CREATE TABLE compliance_letter (
        step_id {bigint} PRIMARY KEY, language {text} NOT NULL, content {text} NOT NULL);
    CREATE TABLE compliance_repointed (
        merge_id {bigint} NOT NULL, case_id {bigint} NOT NULL, gone {bigint} NOT NULL,
        kept {bigint} NOT NULL, PRIMARY KEY (merge_id, case_id)))"}};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::compliance
