#pragma once

/// What the modules keep of people and of employers, by number: a merge moves it all.

#include "registry/employer_merge.h"
#include "registry/merge.h"

#include <vector>

namespace ansinh::api {

std::vector<registry::Dependent> person_dependents();
std::vector<registry::EmployerDependent> employer_dependents();

}  // namespace ansinh::api
