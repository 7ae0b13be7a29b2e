#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/table.h"
#include "closing/drill.h"
#include "registry/people.h"

#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string indicator;
    std::string area;
    std::string on;
    std::string breakdown = "all";
    std::string slice;
    std::int64_t after = 0;
    std::size_t limit = 20;
};

std::string name_of(db::Database& store, PersonId id)
{
    const auto found = registry::person(store, registry::Territory::whole_nation(), id);
    return found ? found->version.record.name : std::string{};
}

std::string as_table(const Context& context, db::Database& store, const registry::Areas& areas,
                     const closing::Drilled& drilled)
{
    const auto language = context.options.language;
    Table table({{context.say({"Mã số BHXH", "SI number"})},
                 {context.say({"Họ và tên", "Name"})},
                 {context.say({"Nhóm", "Group"})},
                 {context.say({"Nơi tính", "Counted in"})},
                 {context.say({"Từ ngày", "Since"})}});
    for (const auto& one : drilled.people)
        table.add({text(one.person), name_of(store, one.person), one.group,
                   areas.area(one.commune).full_name, format::date(one.since, language)});
    auto shown = table.text();
    if (drilled.closed)
        shown += fmt::format("\n{} {}", context.say({"Số đã chốt:", "The close says:"}),
                             format::number(closing::value_of(*drilled.closed), language));
    if (drilled.next)
        shown += fmt::format("\n{} --after {}", context.say({"Trang sau:", "Next page:"}),
                             *drilled.next);
    return shown;
}

std::string as_json(const registry::Areas& areas, const closing::Drilled& drilled)
{
    json::array people;
    for (const auto& one : drilled.people)
        people.push_back({{"id", text(one.person)},
                          {"group", one.group},
                          {"commune", areas.area(one.commune).code},
                          {"since", to_string(one.since)}});
    json::object object{{"people", std::move(people)}};
    if (drilled.closed) object["value"] = to_string(closing::value_of(*drilled.closed));
    if (drilled.next) object["next"] = *drilled.next;
    return json::serialize(object);
}

Checked<void> run(Context& context, const Asked& asked)
{
    const auto on = TRY(all(Date::parse(asked.on)));
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const closing::DrillQuestion question{
        .key = {.area = TRY(all(areas.resolve(asked.area, on))),
                .indicator = asked.indicator,
                .breakdown = closing::breakdown_of(asked.breakdown).value(),
                .slice = asked.slice},
        .on = on,
        .after = asked.after,
        .limit = asked.limit};
    const auto drilled =
        TRY(closing::people_of(store, areas, context.operating(), question, moment()));
    print(context.options.json ? as_json(areas, drilled)
                               : as_table(context, store, areas, drilled));
    return {};
}

}  // namespace

void add_drill_command(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* command =
        app.add_subcommand("drill", context.say({"Từ một số liệu đến những người được đếm",
                                                 "From a number to the people who were counted"}));
    const auto option = [&](const char* name, auto& value, const Bilingual& help) {
        return command->add_option(name, value, context.say(help))->type_name("");
    };
    option("--indicator", asked->indicator, {"Mã chỉ tiêu", "Indicator code"})->required();
    option("--area", asked->area, {"Địa bàn: mã hoặc tên", "Area: code or name"})->required();
    option("--on", asked->on, {"Ngày", "Day"})->required();
    option("--breakdown", asked->breakdown, {"Phân tổ", "Breakdown"})
        ->one_of({"all", "sex", "age", "group", "industry", "size", "fund"});
    option("--slice", asked->slice, {"Giá trị của phân tổ", "Slice of the breakdown"});
    option("--after", asked->after, {"Trang sau số này", "The page after this number"});
    option("--limit", asked->limit, {"Nhiều nhất", "At most"})->between(1, 200);
    context.on(*command, [&context, asked] { return run(context, *asked); });
}

}  // namespace ansinh::cli
