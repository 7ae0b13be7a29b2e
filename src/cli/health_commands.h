#pragma once

namespace ansinh::cli {

class Command;
class Context;

void add_health_commands(Command& app, Context& context);   ///< health why|list|zone-…|subsidy
void add_card_commands(Command& app, Context& context);     ///< cards run|show
void add_enrol_commands(Command& app, Context& context);    ///< enrol quote|make|pay|list|…
void add_sponsor_commands(Command& app, Context& context);  ///< sponsor open|deposit|grant|…

}  // namespace ansinh::cli
