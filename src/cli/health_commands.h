#pragma once

namespace CLI {  // NOLINT(readability-identifier-naming): the library's
class App;
}

namespace ansinh::cli {

class Context;

void add_health_commands(CLI::App& app, Context& context);   ///< health why|list|zone-…|subsidy
void add_card_commands(CLI::App& app, Context& context);     ///< cards run|show
void add_enrol_commands(CLI::App& app, Context& context);    ///< enrol quote|make|pay|list|…
void add_sponsor_commands(CLI::App& app, Context& context);  ///< sponsor open|deposit|grant|…

}  // namespace ansinh::cli
