#include "declaration/impl/schema.h"

#include <array>

namespace ansinh::declaration {

namespace {

// `content` of a version is the lines as kept() writes them; what was sent is never altered.
// Numbers that are absent are 0, days too.
constexpr std::array migrations = {
    db::Migration{1, "declarations", R"(
    CREATE TABLE declaration_list (
        declaration_id {serial}, form {text} NOT NULL, employer_id {bigint} NOT NULL,
        commune {bigint} NOT NULL, month {bigint} NOT NULL, state {text} NOT NULL,
        version {bigint} NOT NULL, sha256 {text} NOT NULL, sent_key {text} NOT NULL,
        line_count {bigint} NOT NULL, errors {bigint} NOT NULL, warnings {bigint} NOT NULL,
        sender {bigint} NOT NULL, sender_name {text} NOT NULL, created_at {text} NOT NULL,
        submitted_at {text} NOT NULL, due_on {bigint} NOT NULL, decided_by {text} NOT NULL,
        decided_at {text} NOT NULL, decided_why {text} NOT NULL, recorded {bigint} NOT NULL,
        added {bigint} NOT NULL, superseded {bigint} NOT NULL);
    CREATE INDEX declaration_list_by_employer ON declaration_list (employer_id, month);
    CREATE INDEX declaration_list_by_state ON declaration_list (state, due_on);
    CREATE TABLE declaration_version (
        declaration_id {bigint} NOT NULL, version {bigint} NOT NULL, sha256 {text} NOT NULL,
        saved_at {text} NOT NULL, content {text} NOT NULL, PRIMARY KEY (declaration_id, version));
    CREATE TABLE declaration_finding (
        declaration_id {bigint} NOT NULL, number {bigint} NOT NULL, line {bigint} NOT NULL,
        field {text} NOT NULL, warning {bigint} NOT NULL, code {text} NOT NULL,
        detail_vi {text} NOT NULL, detail_en {text} NOT NULL, remedy_vi {text} NOT NULL,
        remedy_en {text} NOT NULL, PRIMARY KEY (declaration_id, number));
    CREATE TABLE declaration_repointed (
        merge_id {bigint} NOT NULL, declaration_id {bigint} NOT NULL, gone {bigint} NOT NULL,
        PRIMARY KEY (merge_id, declaration_id)))"},
};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::declaration
