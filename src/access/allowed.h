#pragma once

/// The first two questions of every command: may this actor do that at all, and here?

#include "access/actor.h"
#include "base/result.h"

namespace ansinh::access {

/// Refuses access/forbidden when none of the actor's roles gives the permission.
Result<void> allowed(const Actor& actor, Permission permission);

/// access/out-of-scope: the area of `where` (a JSON Pointer) is not one of the actor's.
Problem out_of_scope(std::string where = {});

}  // namespace ansinh::access
