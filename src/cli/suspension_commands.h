#pragma once

#include "cli/context.h"

namespace ansinh::cli {

/// Suspensions of the pension-and-survivors fund, under `arrears`.
void add_suspension_commands(Command& arrears, Context& context);

}  // namespace ansinh::cli
