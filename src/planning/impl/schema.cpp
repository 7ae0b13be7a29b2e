#include "planning/impl/schema.h"

#include <array>

namespace ansinh::planning {

namespace {

// target_id is the audit record of the assignment, `ended` that of the next version.
constexpr std::array migrations = {db::Migration{1, "targets", R"(
    CREATE TABLE planning_target (
        target_id {bigint} PRIMARY KEY, area {bigint} NOT NULL, collector {text} NOT NULL,
        indicator {text} NOT NULL, year {bigint} NOT NULL, value {bigint} NOT NULL,
        document {text} NOT NULL, issued {bigint} NOT NULL, version {bigint} NOT NULL,
        ended {bigint}, UNIQUE (year, area, collector, indicator, version));
    CREATE TABLE planning_acknowledgement (
        target_id {bigint} PRIMARY KEY, recorded {bigint} NOT NULL, at {text} NOT NULL,
        by_name {text} NOT NULL))"}};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::planning
