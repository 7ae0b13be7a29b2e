#pragma once

/// What the modules keep of people, by number: a merge moves it all.

#include "registry/merge.h"

#include <vector>

namespace ansinh::api {

std::vector<registry::Dependent> person_dependents();

}  // namespace ansinh::api
