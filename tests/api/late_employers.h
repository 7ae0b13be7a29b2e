#pragma once

/// Two employers of Bến Tre that owe the dues of August to October 2025, and one of Bình Định.

#include "db/database.h"
#include "law/law.h"
#include "registry/areas.h"

namespace ansinh::test {

/// TX9901A (two workers), TX9902B (one), TX5203C (one) owe; nobody has paid.
void register_late_employers(db::Database& database, const registry::Areas& areas,
                             const law::Law& law);

}  // namespace ansinh::test
