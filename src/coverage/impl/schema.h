#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::coverage {

std::span<const db::Migration> schema();

}  // namespace ansinh::coverage
