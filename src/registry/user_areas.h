#pragma once

/// Which areas a user's roles may be given, and what is meant by their codes and names.

#include "access/role.h"
#include "base/date.h"
#include "registry/areas.h"

#include <span>
#include <string>
#include <vector>

namespace ansinh::registry {

/// On today's map, else on the one that ended, and at the level where the roles reach: "Bến Tre" of
/// a role of provinces is the province that was, and not the ward that is; of an office's territory
/// the highest area of that name. Rising, each once. Refuses, at "/areas/0", area/unknown,
/// area/ambiguous, and user/area-level: a role of communes takes no province.
Checked<std::vector<AreaId>> user_areas(const Areas& areas, const access::Roles& roles,
                                        std::span<const std::string> words,
                                        std::span<const std::string> texts, Date today);

}  // namespace ansinh::registry
