#include "access/actor.h"
#include "base/date.h"
#include "base/format.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/ethnicities.h"
#include "cli/output.h"
#include "cli/places.h"
#include "declaration/envelope.h"
#include "intake/json.h"
#include "intake/review.h"
#include "intake/templates.h"
#include "intake/work.h"

#include <cstdio>
#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>
#include <unistd.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string file;
    std::string kind = "people";
    std::string encoding;
    std::string by = "operator";
    std::string reason;
    std::int64_t id = 0;
};

std::string counted(std::int64_t number, Language language)
{
    return format::number(Decimal{number}, language);
}

std::string text_of(const Context& context, const intake::File& file)
{
    const auto language = context.options.language;
    const auto& rows = file.rows;
    auto text = fmt::format("{} {} · {} · {} · {}\n", file.id.value(), file.name, code(file.kind),
                            name(file.encoding).in(language), context.say(word(file.state)));
    text += fmt::format(
        fmt::runtime(context.say({"{} / {} dòng: {} thêm, {} đổi, {} như cũ, {} bị trả lại\n",
                                  "{} / {} rows: {} added, {} changed, {} unchanged, {} "
                                  "refused\n"})),
        counted(rows.done, language), counted(rows.total, language), counted(rows.added, language),
        counted(rows.changed, language), counted(rows.unchanged, language),
        counted(rows.refused, language));
    for (const auto& column : file.passed_over)
        text += context.say({"Cột không dùng: ", "Column passed over: "}) + column + "\n";
    return text;
}

void show(const Context& context, const intake::File& file, bool repeated = false)
{
    print(context.options.json ? json::serialize(intake::to_json(file, repeated))
                               : text_of(context, file));
}

/// A line that is written over, where somebody looks on.
bool show_progress(const Context& context, const intake::File& file)
{
    if (context.options.json || isatty(STDERR_FILENO) == 0) return true;
    const auto language = context.options.language;
    fmt::print(stderr,
               fmt::runtime(context.say({"\r{} / {} dòng, {} dòng/giây, còn {} giây   ",
                                         "\r{} / {} rows, {} rows/s, {} s left   "})),
               counted(file.rows.done, language), counted(file.rows.total, language),
               counted(file.rows_per_second().value_or(0), language),
               counted(file.seconds_left().value_or(0), language));
    if (file.rows.done == file.rows.total) fmt::print(stderr, "\n");
    return true;
}

Checked<void> answered(const Context& context, const intake::File& file, bool repeated)
{
    show(context, file, repeated);
    if (file.state == intake::State::failed) return std::unexpected(file.problems);
    if (file.rows.refused == 0) return {};
    return std::unexpected(Problems{
        {.code = "import/rows-refused",
         .detail = {"Có dòng bị từ chối; các dòng tốt đã vào.",
                    "Rows were refused; the good ones went in."},
         .remedy = {fmt::format("Lấy các dòng ấy: ansinh intake rejects {}", file.id.value()),
                    fmt::format("Get them: ansinh intake rejects {}", file.id.value())}}});
}

Checked<void> work_on(Context& context, const Asked& asked, intake::FileId id, bool repeated)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    const auto law = context.law();
    const auto regions = registry::WageRegions::load(store);
    const auto done = TRY(intake::work(
        store, access::local_operator(asked.by), id,
        {.areas = areas,
         .now = [] { return moment(); },
         .go_on = [&](const intake::File& so_far) { return show_progress(context, so_far); },
         .ethnicities = TRY(ethnicities_of(context)),
         .other_forms =
             declaration::form_taker({.law = law, .areas = areas, .regions = regions})}));
    return answered(context, done, repeated);
}

Checked<void> take(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto bytes = TRY(all(file_text(asked.file)));
    const auto received =
        TRY(intake::receive(store, TRY(context.areas()), access::local_operator(asked.by),
                            {.kind = *intake::kind_of(asked.kind),
                             .name = std::filesystem::path(asked.file).filename().string(),
                             .bytes = bytes,
                             .told = intake::encoding_of(asked.encoding)},
                            moment()));
    if (received.file.state == intake::State::failed)
        return answered(context, received.file, received.repeated);
    return work_on(context, asked, received.file.id, received.repeated);
}

constexpr std::size_t files_most = 200;

void print_files(const Context& context, const std::vector<intake::File>& files)
{
    json::array values;
    std::string text;
    for (const auto& file : files) {
        values.push_back(intake::to_json(file, false));
        text += text_of(context, file);
    }
    print(context.options.json ? json::serialize(json::object{{"files", std::move(values)}})
                               : text);
}

Checked<void> list(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    print_files(context, intake::files(store, access::local_operator(asked.by), {}, files_most));
    return {};
}

Checked<void> show_one(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto file = TRY(all(intake::file(
        store, TRY(context.areas()), access::local_operator(asked.by), intake::FileId{asked.id})));
    show(context, file);
    if (!file.problems.empty()) return std::unexpected(file.problems);
    return {};
}

/// All parts as one file: those after the first without their header.
Checked<void> rejects(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto areas = TRY(context.areas());
    std::string text;
    for (std::int64_t after = 0;;) {
        const auto part = TRY(all(intake::rejects(
            store, areas, access::local_operator(asked.by),
            {.id = intake::FileId{asked.id}, .reason = asked.reason, .at = moment()},
            context.options.language, after)));
        text += text.empty() ? part.csv : part.csv.substr(part.csv.find('\n') + 1);
        if (!part.next) break;
        after = *part.next;
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    print(text);
    return {};
}

Checked<void> list_waiting(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    print_files(context, intake::waiting_files(store, TRY(context.areas()),
                                               access::local_operator(asked.by), {}, files_most));
    return {};
}

Checked<void> accept(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto file =
        TRY(intake::accept(store, TRY(context.areas()), access::local_operator(asked.by),
                           intake::FileId{asked.id}, moment()));
    return work_on(context, asked, file.id, false);
}

Checked<void> send_back(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    show(context, TRY(intake::send_back(
                      store, TRY(context.areas()), access::local_operator(asked.by),
                      {.id = intake::FileId{asked.id}, .reason = asked.reason}, moment())));
    return {};
}

Checked<void> write_template(const Context& context, const Asked& asked)
{
    auto text = intake::template_of(*intake::kind_of(asked.kind), context.options.language);
    while (text.ends_with('\n') || text.ends_with('\r')) text.pop_back();
    print(text);
    return {};
}

using Carried = Checked<void> (*)(Context&, const Asked&);

/// A command on one file, by its number.
Command* on_file(Command& intake, Context& context, const std::shared_ptr<Asked>& asked,
                 const char* name, const Bilingual& description)
{
    auto* command = intake.add_subcommand(name, context.say(description));
    command->add_option("id", asked->id, context.say({"Số của tệp", "Number of the file"}))
        ->required()
        ->type_name("");
    return command;
}

Option* add_reason(Command& command, const Context& context, Asked& asked)
{
    return command.add_option("--reason", asked.reason, context.say({"Lý do", "Why"}))
        ->type_name("");
}

void add_take(Command& intake, Context& context, const std::shared_ptr<Asked>& asked)
{
    auto* take_command = intake.add_subcommand(
        "take", context.say({"Nhận một tệp; dòng tốt vào sổ, dòng sai được trả lại",
                             "Take a file in; good rows are registered, bad ones come back"}));
    take_command->add_option("file", asked->file, context.say({"Tệp", "File"}))
        ->required()
        ->type_name("");
    take_command->add_option("--kind", asked->kind, context.say({"Loại tệp", "What its rows are"}))
        ->one_of({"people", "households", "employers", "facilities", "envelope"})
        ->option_text("people|households|employers|facilities|envelope");
    take_command
        ->add_option("--encoding", asked->encoding,
                     context.say({"Bảng mã, khi máy hỏi lại", "Encoding, when it is asked for"}))
        ->one_of({"utf-8", "utf-16", "tcvn3", "vni", "cp1258", "viscii"})
        ->option_text("utf-8|utf-16|tcvn3|vni|cp1258|viscii");
    context.on(*take_command, [&context, asked] { return take(context, *asked); });
    auto* template_command = intake.add_subcommand(
        "template", context.say({"Tệp mẫu CSV để điền", "A CSV file to fill in"}));
    template_command
        ->add_option("kind", asked->kind, context.say({"Loại tệp", "What its rows are"}))
        ->one_of({"people", "households", "employers", "facilities"})
        ->option_text("people|households|employers|facilities");
    context.on(*template_command, [&context, asked] { return write_template(context, *asked); });
}

}  // namespace

void add_intake_commands(Command& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* intake = app.add_subcommand("intake", context.say({"Tệp gửi đến", "Files that come in"}));
    intake->require_subcommand(1);
    intake->add_option("--by", asked->by, context.say({"Người làm", "Who does it"}))->type_name("");
    const auto does = [&](Command& command, Carried action) {
        context.on(command, [&context, asked, action] { return action(context, *asked); });
    };
    const auto of_file = [&](const char* name, const Bilingual& description, Carried action) {
        auto* command = on_file(*intake, context, asked, name, description);
        does(*command, action);
        return command;
    };
    add_take(*intake, context, asked);
    does(*intake->add_subcommand("list", context.say({"Các tệp đã gửi", "Files that came in"})),
         list);
    does(*intake->add_subcommand(
             "waiting", context.say({"Các tệp chờ duyệt", "Files that wait for an officer"})),
         list_waiting);
    of_file("show", {"Một tệp", "One file"}, show_one);
    auto* back = of_file(
        "rejects", {"Các dòng bị trả lại, kèm lý do", "The refused rows, with reasons"}, rejects);
    add_reason(*back, context, *asked);
    of_file("resume", {"Làm tiếp một tệp bị dừng giữa chừng", "Go on with a file cut short"},
            [](Context& same, const Asked& which) {
                return work_on(same, which, intake::FileId{which.id}, false);
            });
    of_file("accept", {"Duyệt một tệp đang chờ", "Accept a file that waits"}, accept);
    add_reason(
        *of_file("return", {"Trả lại một tệp đang chờ", "Return a file that waits"}, send_back),
        context, *asked)
        ->required();
}

}  // namespace ansinh::cli
