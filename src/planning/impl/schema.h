#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::planning {

std::span<const db::Migration> schema();

}  // namespace ansinh::planning
