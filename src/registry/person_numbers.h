#pragma once

/// The numbers under which a person was known.

#include "base/person_id.h"
#include "db/database.h"

#include <vector>

namespace ansinh::registry {

/// The number of the record that was kept, and those of the records that were merged into it, step
/// by step, whichever of them is asked for. Merges that were undone do not count.
std::vector<PersonId> numbers_of(db::Database& database, PersonId person);

}  // namespace ansinh::registry
