#pragma once
#include "cli/context.h"
#include <cstdint>
namespace CLI {
class App;
}
namespace ansinh::cli {
void add_declaration_commands(CLI::App& app, Context& context);
Checked<void> bench_declaration(Context& context, std::int64_t people);
}
