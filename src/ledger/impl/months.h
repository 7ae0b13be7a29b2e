#pragma once

#include "base/month.h"
#include "db/database.h"

#include <vector>

namespace ansinh::ledger {

/// From the first month of dues that has entries to the last one. The month leads the key of
/// entries: what is read month by month is read along it.
std::vector<Month> months_of_dues(db::Database& database);

}  // namespace ansinh::ledger
