#include "closing/impl/schema.h"

#include <array>

namespace ansinh::closing {

namespace {

// close_id is the audit record of the close. A fact is written when it differs from what the close
// before said of the same key, so that the newest row of a key holds, and the newest up to a close
// is what that close said. Days are Date::number(), breakdown is the enumerator's place.
constexpr std::array migrations = {db::Migration{1, "closes", R"(
    CREATE TABLE closing_close (
        close_id {bigint} PRIMARY KEY, as_of {bigint} NOT NULL, version {bigint} NOT NULL,
        closed_at {text} NOT NULL, facts {bigint} NOT NULL, written {bigint} NOT NULL,
        UNIQUE (as_of, version));
    CREATE TABLE closing_fact (
        as_of {bigint} NOT NULL, area {bigint} NOT NULL, indicator {text} NOT NULL,
        breakdown {bigint} NOT NULL, slice {text} NOT NULL, close_id {bigint} NOT NULL,
        numerator {bigint} NOT NULL, denominator {bigint}, denominator_on {bigint},
        PRIMARY KEY (as_of, area, indicator, breakdown, slice, close_id)))"}};

}  // namespace

std::span<const db::Migration> schema() { return migrations; }

}  // namespace ansinh::closing
