#pragma once

/// Which areas a user's roles may be given.

#include "access/user.h"
#include "registry/areas.h"

namespace ansinh::registry {

/// user/area-level: a role of a province is given provinces, one of a commune communes; an office's
/// territory may be of any level below the nation. What access::check_rights() refuses is not said
/// again.
Problems area_problems(const Areas& areas, const access::Roles& roles,
                       const access::Rights& rights);

}  // namespace ansinh::registry
