#pragma once

/// How many work for employers on a day.

#include "coverage/spells.h"

#include <cstdint>
#include <map>
#include <vector>

namespace ansinh::coverage {

/// Of these employers, those with somebody who takes part in compulsory social insurance on the
/// day. Who works for two of them counts at both, as at a close.
std::map<EmployerId, std::int64_t> workers_of(db::Database& database, Date on,
                                              const std::vector<EmployerId>& employers);

}  // namespace ansinh::coverage
