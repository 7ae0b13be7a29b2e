#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::compliance {

std::span<const db::Migration> schema();

}  // namespace ansinh::compliance
