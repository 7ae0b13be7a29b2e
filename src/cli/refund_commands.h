#pragma once

#include "cli/context.h"

namespace ansinh::cli {

/// Money that goes back, under `receipts`.
void add_refund_commands(Command& receipts, Context& context);
/// Debts that are hard to collect, under `arrears`.
void add_hard_debt_command(Command& arrears, Context& context);

}  // namespace ansinh::cli
