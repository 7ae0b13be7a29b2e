#pragma once

#include <cstdint>

namespace ansinh {

/// Region of the minimum wage, by the decrees that list the areas of each.
enum class WageRegion : std::uint8_t { i, ii, iii, iv };

}  // namespace ansinh
