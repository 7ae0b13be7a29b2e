#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::contribution {

/// Tables of what came in for those whom no employer insures; numbered apart.
std::span<const db::Migration> premium_schema();

}  // namespace ansinh::contribution
