#include "base/date.h"
#include "base/text.h"
#include "cli/area_view.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"

#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace ansinh::cli {

namespace {

struct Asked {
    std::vector<std::string> words;  ///< a name need not be quoted
    std::string on;
    std::string level;
    std::size_t limit = 20;

    std::string text() const { return fmt::format("{}", fmt::join(words, " ")); }
};

Checked<std::optional<Date>> day(const Asked& asked)
{
    if (asked.on.empty()) return std::optional<Date>{};
    auto date = Date::parse(asked.on);
    if (date) return std::optional(*date);
    auto problem = std::move(date).error();
    problem.where = "--on";
    return std::unexpected(Problems{std::move(problem)});
}

void show(const Context& context, const std::string& text, const std::string& json)
{
    print(context.options.json ? json : text);
}

Checked<void> find(Context& context, const Asked& asked)
{
    const auto on = TRY(day(asked));
    const auto areas = TRY(context.areas());
    auto found = areas.find(asked.text(), on, asked.limit);
    // What a search of words does not see may still be a name ("danang"), or be explained.
    if (found.empty())
        found.push_back(&areas.area(TRY(all(areas.resolve(asked.text(), on.value_or(today()))))));
    const AreaView view{.areas = areas, .language = context.options.language};
    show(context, view.list(found), view.list_json(found));
    return {};
}

Checked<void> show_one(Context& context, const Asked& asked)
{
    const auto on = TRY(day(asked)).value_or(today());
    const auto areas = TRY(context.areas());
    const auto level = registry::level_of(asked.level);
    const auto& area = areas.area(TRY(all(areas.resolve(asked.text(), on, level))));
    const AreaView view{.areas = areas, .language = context.options.language};
    show(context, view.detail(area), view.detail_json(area));
    return {};
}

Checked<void> successors(Context& context, const Asked& asked)
{
    const auto on = TRY(day(asked));
    const auto areas = TRY(context.areas());
    const auto level = registry::level_of(asked.level);
    // Without a day the question is about what ended: 91 was Kiên Giang before it became An Giang's
    // code.
    const auto& area = areas.area(TRY(all(on ? areas.resolve(asked.text(), *on, level)
                                             : areas.resolve_ended(asked.text(), level))));
    const AreaView view{.areas = areas, .language = context.options.language};
    show(context, view.successors(area), view.successors_json(area));
    return {};
}

Command* add(Command& area, Context& context, const Bilingual& description, std::string name,
             Asked& asked)
{
    auto* command = area.add_subcommand(std::move(name), context.say(description));
    command->add_option("text", asked.words, context.say({"Mã hoặc tên", "Code or name"}))
        ->required()
        ->type_name("");
    command
        ->add_option(
            "--on", asked.on,
            context.say({"Ngày: 2023-12-15 hoặc 15/12/2023", "Day: 2023-12-15 or 15/12/2023"}))
        ->type_name("");
    return command;
}

void add_level(Command& command, const Context& context, Asked& asked)
{
    command.add_option("--level", asked.level, context.say({"Cấp", "Level"}))
        ->one_of({"nation", "province", "district", "commune"})
        ->option_text("nation|province|district|commune");
}

}  // namespace

void add_area_commands(Command& app, Context& context)
{
    auto* area = app.add_subcommand("area", context.say({"Đơn vị hành chính", "Areas"}));
    area->require_subcommand(1);
    // Lives as long as the commands that fill it in.
    const auto asked = std::make_shared<Asked>();

    auto* find_command =
        add(*area, context, {"Tìm theo mã hoặc tên, không cần dấu", "Search by code or name"},
            "find", *asked);
    find_command
        ->add_option("--limit", asked->limit, context.say({"Số dòng tối đa", "Rows at most"}))
        ->between(1, 1000)
        ->option_text("1–1000");
    context.on(*find_command, [&context, asked] { return find(context, *asked); });

    auto* show_command = add(*area, context, {"Một đơn vị", "One area"}, "show", *asked);
    add_level(*show_command, context, *asked);
    context.on(*show_command, [&context, asked] { return show_one(context, *asked); });

    auto* successors_command =
        add(*area, context, {"Đơn vị cũ đã trở thành gì", "What an old area became"}, "successors",
            *asked);
    add_level(*successors_command, context, *asked);
    context.on(*successors_command, [&context, asked] { return successors(context, *asked); });
}

}  // namespace ansinh::cli
