#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::closing {

std::span<const db::Migration> schema();

}  // namespace ansinh::closing
