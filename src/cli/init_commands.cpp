#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/init.h"
#include "cli/output.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

Checked<void> init(Context& context)
{
    const auto done = TRY(initialise(context.opened_store(), context.data_folder()));
    boost::json::array steps;
    std::string text;
    for (const auto& [module, what] : done) {
        steps.push_back({{"module", module}, {"text", context.say(what)}});
        text += fmt::format("{}: {}\n", module, context.say(what));
    }
    print(context.options.json ? boost::json::serialize(boost::json::object{{"steps", steps}})
                               : text);
    return {};
}

Checked<void> version(const Context& context)
{
    print(context.options.json
              ? boost::json::serialize(boost::json::object{{"version", ANSINH_VERSION}})
              : "ansinh " ANSINH_VERSION);
    return {};
}

}  // namespace

void add_init_commands(Command& app, Context& context)
{
    auto* init_command = app.add_subcommand(
        "init", context.say({"Tạo kho dữ liệu và nạp dữ liệu đi kèm; chạy lại không đổi gì",
                             "Make the store and load the shipped data; again changes nothing"}));
    context.on(*init_command, [&context] { return init(context); });
    auto* version_command =
        app.add_subcommand("version", context.say({"Phiên bản", "The version"}));
    context.on(*version_command, [&context] { return version(context); });
}

}  // namespace ansinh::cli
