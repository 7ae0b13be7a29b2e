#pragma once

/// The tables of the figures. Every row of what was taken in keeps the import it came with, the
/// version it is of its key, and the later import that replaced it. Decimals are text, so that
/// printed digits stay.

#include "db/migration.h"

#include <array>

namespace ansinh::figures {

inline constexpr std::array schema = {db::Migration{1, "figures", R"(
    CREATE TABLE figures_import (
        import_id {serial}, kind {text} NOT NULL, file_name {text} NOT NULL,
        sha256 {text} NOT NULL, header {text} NOT NULL, imported_at {text} NOT NULL,
        rows_read {bigint} NOT NULL, rows_added {bigint} NOT NULL,
        rows_unchanged {bigint} NOT NULL, rows_refused {bigint} NOT NULL);
    CREATE TABLE figures_refusal (
        import_id {bigint} NOT NULL, ordinal {bigint} NOT NULL, line {bigint} NOT NULL,
        column_name {text} NOT NULL, code {text} NOT NULL, detail_vi {text} NOT NULL,
        detail_en {text} NOT NULL, remedy_vi {text} NOT NULL, remedy_en {text} NOT NULL,
        row_text {text} NOT NULL, PRIMARY KEY (import_id, ordinal));
    CREATE TABLE figures_statement (
        statement_id {bigint} PRIMARY KEY, import_id {bigint} NOT NULL, line {bigint} NOT NULL,
        version {bigint} NOT NULL, superseded_by {bigint}, content {text} NOT NULL,
        source {text} NOT NULL, published {bigint}, area_id {bigint} NOT NULL,
        as_of {bigint} NOT NULL, indicator {text} NOT NULL, value {text}, unit {text} NOT NULL,
        plan {text}, plan_percent {text}, change {text}, change_percent {text},
        change_base {text} NOT NULL, share_percent {text}, share_of {text} NOT NULL,
        printed_as {text} NOT NULL);
    CREATE INDEX figures_statement_by_area ON figures_statement (area_id, as_of);
    CREATE INDEX figures_statement_by_indicator ON figures_statement (indicator, as_of);
    CREATE INDEX figures_statement_by_source ON figures_statement (source);
    CREATE TABLE figures_denominator (
        denominator_id {bigint} PRIMARY KEY, import_id {bigint} NOT NULL,
        version {bigint} NOT NULL, superseded_by {bigint}, content {text} NOT NULL,
        area_id {bigint} NOT NULL, indicator {text} NOT NULL, as_of {bigint} NOT NULL,
        value {text} NOT NULL, half_width {text} NOT NULL, confirmed {bigint} NOT NULL,
        source {text} NOT NULL);
    CREATE INDEX figures_denominator_by_area ON figures_denominator (area_id);
    CREATE TABLE figures_target (
        target_id {bigint} PRIMARY KEY, import_id {bigint} NOT NULL, version {bigint} NOT NULL,
        superseded_by {bigint}, content {text} NOT NULL, area_id {bigint} NOT NULL,
        indicator {text} NOT NULL, year {bigint} NOT NULL, value {text} NOT NULL,
        unit {text} NOT NULL, at_most {bigint} NOT NULL, assigned_by {text} NOT NULL,
        document {text} NOT NULL, issued {bigint}, confirmed {bigint} NOT NULL,
        source {text} NOT NULL);
    CREATE TABLE figures_source (
        source_id {bigint} PRIMARY KEY, import_id {bigint} NOT NULL, version {bigint} NOT NULL,
        superseded_by {bigint}, content {text} NOT NULL, source_key {text} NOT NULL,
        title {text} NOT NULL, publisher {text} NOT NULL, address {text} NOT NULL,
        published {bigint});
    CREATE TABLE figures_answer (
        answer_id {serial}, question {text} NOT NULL, verdict {text} NOT NULL,
        answer {text} NOT NULL, answered_by {text} NOT NULL, answered_on {bigint} NOT NULL);
    CREATE INDEX figures_answer_by_question ON figures_answer (question);
)"},
                                      db::Migration{2, "implied targets", R"(
    ALTER TABLE figures_target ADD COLUMN implied {bigint} NOT NULL DEFAULT 0)"}};

}  // namespace ansinh::figures
