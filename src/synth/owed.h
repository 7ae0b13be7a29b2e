#pragma once

/// What a store says is owed, for payments to be made of it.

#include "db/database.h"
#include "registry/areas.h"
#include "synth/payments.h"

#include <vector>

namespace ansinh::synth {

/// Of the employers whose unit code is known, by number.
std::vector<MonthDue> month_dues(db::Database& database, Month month);

/// Of the months that paid_with() names. Collectors pay in by commune, the others by province and
/// group; each sum once.
std::vector<PremiumShare> premium_shares(db::Database& database, const registry::Areas& areas,
                                         Month month);

}  // namespace ansinh::synth
