#pragma once

/// What every command is told besides its form: why, and when.

#include "base/date.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace ansinh::registry {

/// The day of a moment as moment() tells it.
Date day_of(std::string_view at);
/// Refuses record/reason-missing and record/reason-malformed; the place is "/reason".
Problems judged_reason(std::string_view reason);

}  // namespace ansinh::registry
