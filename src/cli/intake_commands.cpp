#include "access/actor.h"
#include "base/date.h"
#include "base/format.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "intake/json.h"
#include "intake/work.h"

#include <cstdio>
#include <memory>
#include <string>

#include <CLI/CLI.hpp>
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
    const auto done = TRY(intake::work(
        store, access::local_operator(asked.by), id,
        {.areas = areas,
         .now = [] { return moment(); },
         .go_on = [&](const intake::File& so_far) { return show_progress(context, so_far); }}));
    return answered(context, done, repeated);
}

Checked<void> take(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto bytes = TRY(all(file_text(asked.file)));
    const auto received =
        TRY(intake::receive(store, access::local_operator(asked.by),
                            {.kind = *intake::kind_of(asked.kind),
                             .name = std::filesystem::path(asked.file).filename().string(),
                             .bytes = bytes,
                             .told = intake::encoding_of(asked.encoding)},
                            moment()));
    if (received.file.state == intake::State::failed)
        return answered(context, received.file, received.repeated);
    return work_on(context, asked, received.file.id, received.repeated);
}

Checked<void> list(Context& context, const Asked& asked)
{
    constexpr std::size_t most = 200;
    auto& store = TRY(context.store()).get();
    const auto found = intake::files(store, access::local_operator(asked.by), {}, most);
    json::array values;
    std::string text;
    for (const auto& file : found) {
        values.push_back(intake::to_json(file, false));
        text += text_of(context, file);
    }
    print(context.options.json ? json::serialize(json::object{{"files", std::move(values)}})
                               : text);
    return {};
}

Checked<void> show_one(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    const auto file =
        TRY(all(intake::file(store, access::local_operator(asked.by), intake::FileId{asked.id})));
    show(context, file);
    if (!file.problems.empty()) return std::unexpected(file.problems);
    return {};
}

Checked<void> rejects(Context& context, const Asked& asked)
{
    auto& store = TRY(context.store()).get();
    auto back =
        TRY(all(intake::rejects(store, access::local_operator(asked.by), intake::FileId{asked.id},
                                context.options.language, moment())));
    while (!back.empty() && (back.back() == '\n' || back.back() == '\r')) back.pop_back();
    print(back);
    return {};
}

CLI::App* add(CLI::App& app, const Context& context, const char* name, const Bilingual& description)
{
    return app.add_subcommand(name, context.say(description));
}

void add_id(CLI::App& command, const Context& context, Asked& asked)
{
    command.add_option("id", asked.id, context.say({"Số của tệp", "Number of the file"}))
        ->required()
        ->type_name("");
}

}  // namespace

void add_intake_commands(CLI::App& app, Context& context)
{
    const auto asked = std::make_shared<Asked>();
    auto* intake = add(app, context, "intake", {"Tệp gửi đến", "Files that come in"});
    intake->require_subcommand(1);
    intake->add_option("--by", asked->by, context.say({"Người làm", "Who does it"}))->type_name("");

    auto* take_command = add(*intake, context, "take",
                             {"Nhận một tệp; dòng tốt vào sổ, dòng sai được trả lại",
                              "Take a file in; good rows are registered, bad ones come back"});
    take_command->add_option("file", asked->file, context.say({"Tệp", "File"}))
        ->required()
        ->type_name("");
    take_command->add_option("--kind", asked->kind, context.say({"Loại tệp", "What its rows are"}))
        ->check(CLI::IsMember({"people", "households", "employers", "facilities", "envelope"}))
        ->option_text("people|households|employers|facilities|envelope");
    take_command
        ->add_option("--encoding", asked->encoding,
                     context.say({"Bảng mã, khi máy hỏi lại", "Encoding, when it is asked for"}))
        ->check(CLI::IsMember({"utf-8", "utf-16", "tcvn3", "vni", "cp1258", "viscii"}))
        ->option_text("utf-8|utf-16|tcvn3|vni|cp1258|viscii");
    context.on(*take_command, [&context, asked] { return take(context, *asked); });

    context.on(*add(*intake, context, "list", {"Các tệp đã gửi", "Files that came in"}),
               [&context, asked] { return list(context, *asked); });
    auto* show_command = add(*intake, context, "show", {"Một tệp", "One file"});
    add_id(*show_command, context, *asked);
    context.on(*show_command, [&context, asked] { return show_one(context, *asked); });
    auto* rejects_command =
        add(*intake, context, "rejects",
            {"Các dòng bị trả lại, kèm lý do", "The refused rows, with reasons"});
    add_id(*rejects_command, context, *asked);
    context.on(*rejects_command, [&context, asked] { return rejects(context, *asked); });
    auto* resume_command =
        add(*intake, context, "resume",
            {"Làm tiếp một tệp bị dừng giữa chừng", "Go on with a file cut short"});
    add_id(*resume_command, context, *asked);
    context.on(*resume_command, [&context, asked] {
        return work_on(context, *asked, intake::FileId{asked->id}, false);
    });
}

}  // namespace ansinh::cli
