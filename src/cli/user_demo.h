#pragma once

/// Users to show the program with: one for each role, in one province.

#include "cli/context.h"

#include <string>

namespace ansinh::cli {

/// Prints each with its password. Those that are there already stay as they are.
Checked<void> add_demo_users(Context& context, const std::string& province);

}  // namespace ansinh::cli
