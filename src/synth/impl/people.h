#pragma once

/// The people of a commune: households, names, numbers, and how they live.

#include "synth/commune.h"

namespace ansinh::synth {

/// People by household, the dead last, and the households. No spells yet.
Commune people_of(const Setting& setting, const CommunePlan& plan);

/// The day after a child's card ends: the month of six years, but not before the school year begins
/// (146/2018/NĐ-CP art. 13.3.b).
Date last_child_day(Date birth);

}  // namespace ansinh::synth
