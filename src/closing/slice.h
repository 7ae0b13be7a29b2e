#pragma once

/// What the slices of a breakdown are called.

#include "closing/fact.h"

#include <string_view>

namespace ansinh::closing {

/// "Nữ", "20–24 tuổi", a group, an industry, a size, a fund; a code that has no name as it is.
Bilingual word(Breakdown breakdown, std::string_view slice);

}  // namespace ansinh::closing
