#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::declaration {

std::span<const db::Migration> schema();

}  // namespace ansinh::declaration
