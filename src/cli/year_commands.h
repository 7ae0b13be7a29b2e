#pragma once

/// What makes a synthetic year happen in a store, and the receipts of premiums that it needs.

namespace ansinh::cli {

class Command;
class Context;

void add_declarations_command(Command& app, Context& context);  ///< synth-declarations
void add_collectors_command(Command& app, Context& context);    ///< synth-collectors
void add_premium_commands(Command& app, Context& context);      ///< premiums import

}  // namespace ansinh::cli
