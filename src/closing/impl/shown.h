#pragma once

/// What of an area somebody may see who asks from a fact for what is behind it.

#include "access/actor.h"
#include "base/result.h"
#include "registry/territory.h"

namespace ansinh::closing {

/// The communes of the area, all of which the actor may see. Refuses access/out-of-scope.
Checked<registry::Territory> shown_to(const registry::Areas& areas, const access::Actor& actor,
                                      AreaId area);

/// That a breakdown and its slice are given together. Empty where they are.
Problems unpaired_slice(bool sliced, const std::string& slice);

}  // namespace ansinh::closing
