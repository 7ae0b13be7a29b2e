#pragma once

/// The tables of this module.

#include "db/migration.h"

#include <span>

namespace ansinh::registry {

std::span<const db::Migration> schema();

}  // namespace ansinh::registry
