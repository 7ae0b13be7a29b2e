#pragma once

#include "db/migration.h"

#include <span>

namespace ansinh::coverage {

/// Steps of their own, beside those of spells.
inline constexpr std::string_view health_module = "coverage_health";
std::span<const db::Migration> health_schema();

}  // namespace ansinh::coverage
