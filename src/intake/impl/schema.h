#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::intake {

std::span<const db::Migration> schema();

}  // namespace ansinh::intake
