#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::contribution {

std::span<const db::Migration> schema();

}  // namespace ansinh::contribution
