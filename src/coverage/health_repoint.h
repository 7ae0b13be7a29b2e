#pragma once

/// What lists, cards, enrolments, contacts and grants say of a number follows a merge of people.

#include "base/person_id.h"
#include "db/database.h"

#include <cstdint>

namespace ansinh::coverage {

/// Inside an open transaction; how many rows moved.
std::int64_t repoint_health(db::Database& database, std::int64_t merge, PersonId gone,
                            PersonId kept);
/// What moved under `merge` and is still there goes back.
std::int64_t undo_repoint_health(db::Database& database, std::int64_t merge);

}  // namespace ansinh::coverage
