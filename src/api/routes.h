#pragma once

/// Every route of the interface that docs/openapi.yaml describes; those of the server itself are
/// own_paths().

#include "api/route.h"

#include <vector>

namespace ansinh::api {

std::vector<Route> routes();

}  // namespace ansinh::api
