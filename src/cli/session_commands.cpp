#include "base/date.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/table.h"
#include "report/json.h"
#include "report/session_store.h"

#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    report::NoteInput note;
    report::TaskInput task{.kind = "conclusion"};
    std::int64_t id = 0;
    report::TaskChange change{.state = "done"};
    std::string outcome;
    std::string area;
    std::string on;
};

std::string line(const Context& context, const report::Task& task)
{
    const auto language = context.options.language;
    return fmt::format(
        "{} {}: {} ({}, {} {}){}\n", task.id.value(),
        task.kind == report::TaskKindOf::request ? context.say({"kiến nghị", "request"})
                                                 : context.say({"kết luận", "conclusion"}),
        task.text, task.owner, context.say({"hạn", "due"}), format::date(task.due, language),
        task.state == report::TaskState::done ? context.say({", đã xong", ", done"})
        : task.late                           ? context.say({", quá hạn", ", late"})
                                              : std::string{});
}

Checked<void> add_note(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto note = TRY(report::add_note(store, office->areas(), asked.note));
    print(context.options.json ? report::serialized(report::to_json(office->context(), note))
                               : fmt::format("{} {}", note.id.value(), note.text));
    return {};
}

Checked<void> add_task(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto task = TRY(report::add_task(store, office->areas(), asked.task));
    print(context.options.json ? report::serialized(report::to_json(office->context(), task))
                               : line(context, task));
    return {};
}

Checked<void> finish_task(Context& context, Asked asked)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    if (!asked.outcome.empty()) asked.change.outcome = asked.outcome;
    const auto task =
        TRY(report::change_task(store, report::TaskId{asked.id}, asked.change, today()));
    print(context.options.json ? report::serialized(report::to_json(office->context(), task))
                               : line(context, task));
    return {};
}

Checked<void> list_tasks(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto office = TRY(context.office());
    const auto on = asked.on.empty() ? today() : TRY(all(Date::parse(asked.on)));
    const auto area = TRY(all(office->areas().resolve(asked.area, on)));
    json::array values;
    std::string text;
    for (const auto& task : report::tasks(store, area, on)) {
        values.push_back(report::to_json(office->context(), task));
        text += line(context, task);
    }
    print(context.options.json ? report::serialized(json::object{{"tasks", std::move(values)}})
                               : text);
    return {};
}

struct Text {
    const char* name;
    std::string& value;
    Bilingual description;
};

void require(Command& command, const Context& context, const Text& text)
{
    command.add_option(text.name, text.value, context.say(text.description))
        ->required()
        ->type_name("");
}

}  // namespace

void add_session_commands(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* note = app.add_subcommand("note", context.say({"Bối cảnh địa phương", "Local context"}));
    note->require_subcommand(1);
    auto* note_add = note->add_subcommand("add", context.say({"Thêm", "Add"}));
    require(*note_add, context, {"--area", asked->note.area, {"Địa bàn", "Area"}});
    require(*note_add, context, {"--as-of", asked->note.as_of, {"Ngày", "Day"}});
    require(*note_add, context, {"--text", asked->note.text, {"Nội dung", "Text"}});
    require(*note_add, context, {"--source", asked->note.source, {"Nguồn", "Source"}});
    context.on(*note_add, [&context, asked] { return add_note(context, *asked); });

    auto* task = app.add_subcommand(
        "task", context.say({"Kiến nghị và kết luận", "Requests and conclusions"}));
    task->require_subcommand(1);
    auto* task_add = task->add_subcommand("add", context.say({"Thêm", "Add"}));
    require(*task_add, context, {"--area", asked->task.area, {"Địa bàn", "Area"}});
    require(*task_add, context,
            {"--session", asked->task.session_on, {"Ngày làm việc", "Day of the session"}});
    require(*task_add, context, {"--text", asked->task.text, {"Nội dung", "Text"}});
    require(*task_add, context, {"--owner", asked->task.owner, {"Người thực hiện", "Owner"}});
    require(*task_add, context, {"--due", asked->task.due, {"Hạn", "Due"}});
    task_add->add_option("--kind", asked->task.kind, context.say({"Loại", "Kind"}))
        ->option_text("request|conclusion");
    context.on(*task_add, [&context, asked] { return add_task(context, *asked); });

    auto* task_done =
        task->add_subcommand("done", context.say({"Đánh dấu đã xong", "Mark as done"}));
    task_done->add_option("id", asked->id, context.say({"Số nhiệm vụ", "Number of the task"}))
        ->required()
        ->type_name("");
    task_done->add_option("--outcome", asked->outcome, context.say({"Kết quả", "What came of it"}))
        ->type_name("");
    context.on(*task_done, [&context, asked] { return finish_task(context, *asked); });

    auto* task_list = task->add_subcommand("list", context.say({"Danh sách", "List"}));
    require(*task_list, context, {"--area", asked->area, {"Địa bàn", "Area"}});
    task_list->add_option("--on", asked->on, context.say({"Ngày", "Day"}))->type_name("");
    context.on(*task_list, [&context, asked] { return list_tasks(context, *asked); });
}

}  // namespace ansinh::cli
