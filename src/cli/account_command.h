#pragma once

#include "cli/context.h"

namespace ansinh::cli {

/// Whose a bank account is, under `receipts`.
void add_account_command(Command& receipts, Context& context);

}  // namespace ansinh::cli
