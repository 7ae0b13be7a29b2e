#pragma once

/// Which population or labour force a share of a day is taken of.

#include "figures/statement.h"

#include <string_view>
#include <vector>

namespace ansinh::figures {

/// The denominator of `indicator` that is the latest on the day, and no older than two years:
/// provinces keep the previous year's population until the new one is out. Null when there is none.
const Denominator* denominator_on(const std::vector<Denominator>& denominators,
                                  registry::AreaId area, std::string_view indicator, Date on);

}  // namespace ansinh::figures
