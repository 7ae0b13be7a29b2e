#pragma once

/// The command line as a whole: what it means, and how it ends.

#include "cli/output.h"

namespace ansinh::cli {

/// Carries out one command line. Throws nothing: this is the boundary at which faults end.
Exit run(int count, const char* const* arguments);

}  // namespace ansinh::cli
