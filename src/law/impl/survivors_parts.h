#pragma once

/// The three parts of what survivors have.

#include "law/survivors.h"

namespace ansinh::law {

Vnd funeral_grant(const SurvivorsFacts& facts, InForce& in, Trace& trace);

/// Whether relatives of such a dead person have monthly allowances at all.
bool opens_monthly(const SurvivorsFacts& facts, InForce& in, Trace& trace, Survivors& answer);
/// Judges each relative; false where none is entitled.
Checked<bool> pay_monthly(const SurvivorsFacts& facts, InForce& in, Trace& trace,
                          Survivors& answer);
/// Whether the relatives must take the monthly allowance.
bool is_choice_barred(const SurvivorsFacts& facts, InForce& in, const Survivors& answer);

Vnd lump_sum_to_survivors(const SurvivorsFacts& facts, InForce& in, Trace& trace);

}  // namespace ansinh::law
