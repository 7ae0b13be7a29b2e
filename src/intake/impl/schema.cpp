#include "intake/impl/schema.h"

#include <array>

namespace ansinh::intake {

namespace {

// intake_content holds the bytes as they came, packed (impl/packed.h), apart from what lists read.
// A row of intake_problem with line 0 is of the file as a whole. intake_row.raw is the row as it
// came, of refused ones alone. `office` is the sender's, 0 for none.
//
// `acting` is the user in whose name a file is worked on: its sender, or who accepted it. An
// intake_place with area 0 is one that could not be told.
constexpr std::array migrations = {db::Migration{1, "files", R"(
    CREATE TABLE intake_file (
        file_id {serial}, kind {text} NOT NULL, name {text} NOT NULL, sha256 {text} NOT NULL,
        size {bigint} NOT NULL, told {text} NOT NULL, encoding {text} NOT NULL,
        certainty {bigint} NOT NULL, composed {bigint} NOT NULL, arrived_at {text} NOT NULL,
        sender {bigint} NOT NULL, sender_name {text} NOT NULL, office {bigint} NOT NULL,
        audit {bigint} NOT NULL, state {text} NOT NULL, header {text} NOT NULL,
        passed_over {text} NOT NULL, rows_total {bigint} NOT NULL, rows_done {bigint} NOT NULL,
        rows_added {bigint} NOT NULL, rows_changed {bigint} NOT NULL,
        rows_unchanged {bigint} NOT NULL, rows_refused {bigint} NOT NULL,
        last_line {bigint} NOT NULL, worked_ms {bigint} NOT NULL, UNIQUE (kind, sha256, sender));
    CREATE INDEX intake_file_by_sender ON intake_file (sender, file_id);
    CREATE INDEX intake_file_by_office ON intake_file (office, file_id);
    CREATE TABLE intake_content (file_id {bigint} PRIMARY KEY, packed {text} NOT NULL);
    CREATE TABLE intake_row (
        file_id {bigint} NOT NULL, line {bigint} NOT NULL, outcome {bigint} NOT NULL,
        record {text} NOT NULL, raw {text}, PRIMARY KEY (file_id, line));
    CREATE TABLE intake_problem (
        file_id {bigint} NOT NULL, line {bigint} NOT NULL, ordinal {bigint} NOT NULL,
        place {text} NOT NULL, code {text} NOT NULL, detail_vi {text} NOT NULL,
        detail_en {text} NOT NULL, remedy_vi {text} NOT NULL, remedy_en {text} NOT NULL,
        PRIMARY KEY (file_id, line, ordinal));
    CREATE TABLE intake_form (
        file_id {bigint} NOT NULL, number {bigint} NOT NULL, name {text} NOT NULL,
        file_name {text} NOT NULL, sha256 {text} NOT NULL, size {bigint} NOT NULL,
        packed {text} NOT NULL, state {text} NOT NULL, signature {text} NOT NULL,
        PRIMARY KEY (file_id, number)))"},
                                   db::Migration{2, "review", R"(
    ALTER TABLE intake_file ADD COLUMN acting {bigint} NOT NULL DEFAULT 0;
    ALTER TABLE intake_file ADD COLUMN decided_by {text} NOT NULL DEFAULT '';
    ALTER TABLE intake_file ADD COLUMN decided_at {text} NOT NULL DEFAULT '';
    ALTER TABLE intake_file ADD COLUMN decided_why {text} NOT NULL DEFAULT '';
    UPDATE intake_file SET acting = sender;
    CREATE INDEX intake_file_by_state ON intake_file (state, file_id);
    CREATE TABLE intake_place (
        file_id {bigint} NOT NULL, area_id {bigint} NOT NULL, PRIMARY KEY (file_id, area_id)))"}};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::intake
