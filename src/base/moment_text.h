#pragma once

/// Moments as people read them.

#include <string>
#include <string_view>

namespace ansinh {

/// "16/12/2023 07:00" of "2023-12-16T07:00:00+07:00", by the clock it was written by; another text
/// as it is.
std::string moment_text(std::string_view written);

}  // namespace ansinh
