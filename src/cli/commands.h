#pragma once

/// Each noun of the command line, in a file of its own.

namespace CLI {  // NOLINT(readability-identifier-naming): the library's
class App;
}

namespace ansinh::cli {

class Context;

void add_init_commands(CLI::App& app, Context& context);  ///< init, version
void add_area_commands(CLI::App& app, Context& context);  ///< area find|show|successors

}  // namespace ansinh::cli
