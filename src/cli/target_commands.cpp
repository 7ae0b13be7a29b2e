#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/table.h"
#include "planning/cascade.h"

#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    planning::Assignment assignment;
    std::string day;  ///< issued, or the day that is compared
    std::int64_t id = 0;
};

std::string count(const Context& context, std::int64_t number)
{
    return format::number(Decimal{number}, context.options.language);
}

json::object to_json(const registry::Areas& areas, const planning::AssignedTarget& target)
{
    json::object object{{"id", target.id.value()},
                        {"area", areas.area(target.assignee.area).code},
                        {"indicator", target.indicator},
                        {"year", target.year},
                        {"value", target.value},
                        {"document", target.document},
                        {"issued", to_string(target.issued)},
                        {"version", target.version},
                        {"acknowledged", target.acknowledged.has_value()}};
    if (!target.assignee.collector.empty()) object["collector"] = target.assignee.collector;
    return object;
}

void tell(const Context& context, const registry::Areas& areas,
          const planning::AssignedTarget& target)
{
    if (context.options.json) {
        print(json::serialize(to_json(areas, target)));
        return;
    }
    print(
        fmt::format(fmt::runtime(context.say({"Chỉ tiêu {}: {} {}, năm {}: {} (lần giao {}, {}{})",
                                              "Target {}: {} {}, {}: {} (version {}, {}{})"})),
                    target.id.value(), areas.area(target.assignee.area).full_name, target.indicator,
                    target.year, count(context, target.value), target.version, target.document,
                    target.acknowledged ? context.say({", đã tiếp nhận", ", acknowledged"}) : ""));
}

Checked<void> assign(Context& context, Asked asked)
{
    asked.assignment.issued = TRY(all(Date::parse(asked.day)));
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    tell(context, office->areas(),
         TRY(planning::assign(store,
                              {.areas = office->areas(), .catalogue = office->context().catalogue},
                              context.operating(), asked.assignment, moment())));
    return {};
}

Checked<void> acknowledge(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    tell(context, areas,
         TRY(planning::acknowledge(store, context.operating(), AuditId{asked.id}, moment())));
    return {};
}

std::vector<std::string> line_of(const Context& context, const registry::Areas& areas,
                                 const planning::Standing& standing)
{
    const auto language = context.options.language;
    const auto& name = areas.area(standing.assignee.area).full_name;
    return {standing.assignee.collector.empty() ? name : name + " " + standing.assignee.collector,
            standing.target ? count(context, standing.target->value) : "–",
            standing.actual ? count(context, *standing.actual) : "–",
            standing.percent ? format::percent(*standing.percent, language) : "–",
            standing.pace ? format::points(*standing.pace, language) : "–",
            standing.target && standing.target->acknowledged ? "✓" : ""};
}

json::object to_json(const registry::Areas& areas, const planning::Standing& standing)
{
    json::object object{{"area", areas.area(standing.assignee.area).code}};
    if (standing.target) object["target"] = to_json(areas, *standing.target);
    if (standing.actual) object["actual"] = *standing.actual;
    if (standing.percent) object["percent"] = to_string(*standing.percent);
    if (standing.pace) object["pace"] = to_string(*standing.pace);
    return object;
}

void tell(const Context& context, const registry::Areas& areas, const planning::Cascade& found)
{
    Table table({{context.say({"Nơi được giao", "Assigned to"})},
                 {context.say({"Chỉ tiêu", "Target"}), Align::right},
                 {context.say({"Thực hiện", "Actual"}), Align::right},
                 {context.say({"Tỷ lệ", "Percent"}), Align::right},
                 {context.say({"So tiến độ năm", "Against the year"}), Align::right},
                 {context.say({"Tiếp nhận", "Acknowledged"})}});
    table.add(line_of(context, areas, found.own));
    for (const auto& standing : found.below) table.add(line_of(context, areas, standing));
    auto text = table.text();
    if (found.difference)
        text += fmt::format(
            fmt::runtime(context.say({"\nGiao cho cấp dưới {}, lệch {} so với chỉ tiêu; {} nơi "
                                      "chưa được giao.",
                                      "\nAssigned below {}, {} off the target; {} without one."})),
            count(context, found.assigned_below), count(context, *found.difference),
            found.without_target);
    print(text);
}

Checked<void> list(Context& context, const Asked& asked)
{
    const auto on = TRY(all(Date::parse(asked.day)));
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto found =
        planning::cascade(store, areas,
                          {.area = TRY(all(areas.resolve(asked.assignment.area, on))),
                           .indicator = asked.assignment.indicator,
                           .on = on});
    if (!context.options.json) {
        tell(context, areas, found);
        return {};
    }
    json::array below;
    for (const auto& standing : found.below) below.push_back(to_json(areas, standing));
    json::object object{{"own", to_json(areas, found.own)}, {"below", std::move(below)}};
    if (found.difference) object["difference"] = *found.difference;
    print(json::serialize(object));
    return {};
}

Checked<void> check_sums(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    Problems problems;
    for (const auto& one : planning::mismatches(store, areas, asked.assignment.year)) {
        const auto& name = areas.area(one.area).full_name;
        problems.push_back(
            {.code = "target/parts-do-not-add-up",
             .detail = {fmt::format("{}, {}: giao {}, cấp dưới cộng {}, {} nơi chưa được giao.",
                                    name, one.indicator, one.target, one.below, one.without_target),
                        fmt::format("{}, {}: target {}, below it {}, {} without one.", name,
                                    one.indicator, one.target, one.below, one.without_target)},
             .remedy = {"Giao lại để tổng khớp.", "Assign anew so that the sum is right."}});
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    print(context.say({"Chỉ tiêu các cấp khớp nhau.", "Targets of all levels add up."}));
    return {};
}

Option* option(Command* command, const Context& context, const char* name, auto& value,
               const Bilingual& help)
{
    return command->add_option(name, value, context.say(help))->required()->type_name("");
}

void add_assign(Command* target, Context& context, const std::shared_ptr<Asked>& asked)
{
    auto* command = target->add_subcommand(
        "assign", context.say({"Giao chỉ tiêu cho địa bàn hoặc nhân viên thu",
                               "Assign a target to an area or a collector"}));
    auto& wanted = asked->assignment;
    option(command, context, "--area", wanted.area, {"Địa bàn: mã hoặc tên", "Area"});
    option(command, context, "--indicator", wanted.indicator, {"Mã chỉ tiêu", "Indicator code"});
    option(command, context, "--year", wanted.year, {"Năm", "Year"});
    option(command, context, "--value", wanted.value, {"Số giao", "Value"});
    option(command, context, "--document", wanted.document, {"Văn bản giao", "Document"});
    option(command, context, "--issued", asked->day, {"Ngày ban hành", "Day of issue"});
    command
        ->add_option("--collector", wanted.collector,
                     context.say({"Mã nhân viên thu", "Code of a collector"}))
        ->type_name("");
    context.on(*command, [&context, asked] { return assign(context, *asked); });
}

}  // namespace

void add_target_commands(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* target = app.add_subcommand("target", context.say({"Giao chỉ tiêu", "Targets"}));
    target->require_subcommand(1);
    add_assign(target, context, asked);

    auto* listed = target->add_subcommand(
        "list", context.say({"Một địa bàn và cấp dưới: chỉ tiêu, thực hiện, tiến độ",
                             "An area and the level below: target, actual, pace"}));
    option(listed, context, "--area", asked->assignment.area, {"Địa bàn", "Area"});
    option(listed, context, "--indicator", asked->assignment.indicator, {"Chỉ tiêu", "Indicator"});
    option(listed, context, "--on", asked->day, {"Ngày đã chốt", "A closed day"});
    context.on(*listed, [&context, asked] { return list(context, *asked); });

    auto* taken =
        target->add_subcommand("ack", context.say({"Tiếp nhận chỉ tiêu", "Acknowledge a target"}));
    option(taken, context, "--id", asked->id, {"Số của chỉ tiêu", "Number of the target"});
    context.on(*taken, [&context, asked] { return acknowledge(context, *asked); });

    auto* checked = target->add_subcommand(
        "check", context.say({"Kiểm tra tổng các cấp", "Check that the levels add up"}));
    option(checked, context, "--year", asked->assignment.year, {"Năm", "Year"});
    context.on(*checked, [&context, asked] { return check_sums(context, *asked); });
}

}  // namespace ansinh::cli
