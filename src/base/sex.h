#pragma once

#include <cstdint>

namespace ansinh {

enum class Sex : std::uint8_t { male, female };

}  // namespace ansinh
