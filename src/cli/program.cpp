#include "cli/program.h"

#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/health_commands.h"
#include "cli/places.h"
#include "cli/year_commands.h"
#include "db/database.h"
#include "law/folder.h"

#include <array>
#include <exception>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <soci/error.h>

namespace ansinh::cli {

namespace {

/// Needed before the line is read, since help and usage errors speak it too.
Language language_of(int count, const char* const* arguments)
{
    std::string asked = environment("LANG").value_or("vi");
    for (int at = 1; at < count; ++at) {
        const std::string_view argument = arguments[at];
        if (argument.starts_with("--lang="))
            asked = argument.substr(7);
        else if (argument == "--lang" && at + 1 < count)
            asked = arguments[at + 1];
    }
    return asked.starts_with("en") ? Language::en : Language::vi;
}

bool asks_for_json(int count, const char* const* arguments)
{
    for (int at = 1; at < count; ++at)
        if (std::string_view(arguments[at]) == "--json") return true;
    return false;
}

void add_options(CLI::App& app, Context& context)
{
    auto& options = context.options;
    app.add_option("--db", options.store,
                   context.say({"Kho dữ liệu: sqlite:TỆP hoặc postgresql://… (mặc định: kho của "
                                "người dùng)",
                                "The store: sqlite:FILE or postgresql://… (default: the user's "
                                "own)"}))
        ->type_name("")
        ->check([](const std::string& address) -> std::string {
            // Says nothing of the value: it may hold a password.
            for (const std::string_view scheme : {"sqlite:", "postgresql://", "postgres://"})
                if (address.starts_with(scheme) && address.size() > scheme.size()) return {};
            return "sqlite:FILE | postgresql://…";
        });
    app.add_option("--data", options.data,
                   context.say({"Thư mục dữ liệu đi kèm", "Folder of the shipped data"}))
        ->type_name("");
    app.add_option("--law", options.law,
                   context.say({"Thư mục tệp luật", "Folder of the law files"}))
        ->type_name("");
    app.add_flag("--json", options.json,
                 context.say({"Kết quả và lỗi dạng JSON", "Results and problems as JSON"}));
    app.add_option(
           "--lang", [](const auto& /*read before*/) { return true; },
           context.say(
               {"Ngôn ngữ: vi, en (mặc định theo LANG)", "Language: vi, en (default from LANG)"}))
        ->check(CLI::IsMember({"vi", "en"}))
        ->option_text("vi|en");
}

/// The library's own words in help.
void translate_help(CLI::App& app, const Context& context)
{
    app.set_help_flag("-h,--help", context.say({"Trợ giúp", "This help"}));
    if (context.options.language == Language::en) return;
    const auto formatter = app.get_formatter();
    for (const auto& [english, vietnamese] :
         {std::pair{"Usage", "Cách dùng"}, std::pair{"OPTIONS", "TÙY CHỌN"},
          std::pair{"Positionals", "Tham số"}, std::pair{"SUBCOMMANDS", "LỆNH"},
          std::pair{"SUBCOMMAND", "LỆNH"}, std::pair{"REQUIRED", "(bắt buộc)"}})
        formatter->label(english, vietnamese);
}

/// The library's own sentence serves in English. A command that does not exist is among the words
/// `left`.
Problem usage_problem(const CLI::ParseError& error, const std::vector<std::string>& left)
{
    struct Kind {
        CLI::ExitCodes exit;
        std::string_view code;
        std::string_view vi;
    };
    constexpr std::array kinds = {
        Kind{CLI::ExitCodes::RequiredError, "usage/missing", "Thiếu lệnh hoặc tham số bắt buộc."},
        Kind{CLI::ExitCodes::ExtrasError, "usage/unexpected",
             "Có tham số hoặc lệnh không hiểu được."},
        Kind{CLI::ExitCodes::ArgumentMismatch, "usage/missing-value",
             "Số giá trị của một tùy chọn không đúng."},
        Kind{CLI::ExitCodes::ValidationError, "usage/bad-value",
             "Giá trị của một tùy chọn không hợp lệ."},
        Kind{CLI::ExitCodes::ConversionError, "usage/bad-value",
             "Giá trị của một tùy chọn không hợp lệ."},
    };
    Problem problem{.code = "usage/malformed",
                    .detail = {"Dòng lệnh không đúng.", error.what()},
                    .remedy = {"Xem: ansinh --help, hoặc --help sau tên lệnh.",
                               "See: ansinh --help, or --help after the name of a command."}};
    for (const auto& [exit, code, vi] : kinds)
        if (error.get_exit_code() == static_cast<int>(exit)) {
            problem.code = code;
            problem.detail.vi = std::string(vi) + " (" + error.what() + ")";
        }
    if (!left.empty()) {
        problem.code = "usage/unexpected";
        problem.detail = {fmt::format("Không hiểu: {}", fmt::join(left, " ")),
                          fmt::format("Not understood: {}", fmt::join(left, " "))};
    }
    return problem;
}

/// The headings over the options and the commands of each command.
void name_groups(CLI::App& app, const Context& context)
{
    for (auto* option : app.get_options()) option->group(context.say({"Tùy chọn", "Options"}));
    for (auto* command : app.get_subcommands({})) {
        command->group(context.say({"Lệnh", "Commands"}));
        name_groups(*command, context);
    }
}

Exit carry_out(int count, const char* const* arguments, Context& context)
{
    CLI::App app(context.say({"An Sinh: điều hành một cơ quan bảo hiểm xã hội",
                              "An Sinh: runs a social-security agency"}),
                 "ansinh");
    app.require_subcommand(1);
    app.fallthrough();  // global options are understood after the command too
    translate_help(app, context);
    add_options(app, context);
    Command line(app);
    add_init_commands(line, context);
    add_db_commands(line, context);
    add_user_commands(line, context);
    add_key_commands(line, context);
    add_audit_commands(line, context);
    add_area_commands(line, context);
    add_figures_commands(line, context);
    add_close_command(line, context);
    add_drill_command(line, context);
    add_target_commands(line, context);
    add_report_commands(line, context);
    add_intake_commands(line, context);
    add_person_commands(line, context);
    add_unit_commands(line, context);
    add_employer_merge(line, context);
    add_declaration_commands(line, context);
    add_dues_commands(line, context);
    add_receipt_commands(line, context);
    add_premium_commands(line, context);
    add_case_commands(line, context);
    add_ledger_commands(line, context);
    add_collection_commands(line, context);
    add_session_commands(line, context);
    add_health_commands(line, context);
    add_card_commands(line, context);
    add_enrol_commands(line, context);
    add_sponsor_commands(line, context);
    add_synth_command(line, context);
    add_declarations_command(line, context);
    add_payments_command(line, context);
    add_collectors_command(line, context);
    add_law_commands(line, context);
    add_calc_command(line, context);
    add_serve_command(line, context);
    add_bench_commands(line, context);
    add_person_find(line, context);
    name_groups(app, context);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            app.exit(error);  // help
            return Exit::ok;
        }
        const std::array problems = {usage_problem(error, app.remaining(true))};
        print_problems(problems, context.options.language, context.options.json);
        return Exit::usage;
    }
    if (const auto done = context.run_chosen(); !done) {
        print_problems(done.error(), context.options.language, context.options.json);
        return Exit::problems;
    }
    return Exit::ok;
}

void report_fault(std::string_view code, const Bilingual& frame, const char* what,
                  const Context& context)
{
    const std::array problems = {Problem{
        .code = std::string(code), .detail = {frame.vi + ": " + what, frame.en + ": " + what}}};
    print_problems(problems, context.options.language, context.options.json);
}

}  // namespace

Exit run(int count, const char* const* arguments)
{
    Context context(language_of(count, arguments));
    context.options.json = asks_for_json(count, arguments);
    try {
        const auto exit = carry_out(count, arguments, context);
        if (printed_all()) return exit;
        report_fault("output/lost", {"Không ghi được kết quả", "The result could not be written"},
                     "stdout", context);
    } catch (const db::StoreError& error) {
        report_fault("store/failed", {"Kho dữ liệu gặp lỗi", "The store failed"}, error.what(),
                     context);
    } catch (const soci::soci_error& error) {
        report_fault("store/failed", {"Kho dữ liệu gặp lỗi", "The store failed"}, error.what(),
                     context);
    } catch (const law::LawError& error) {
        report_fault("law/unusable",
                     {"Thư mục luật không dùng được", "The law folder cannot be used"},
                     error.what(), context);
        return Exit::problems;
    } catch (const std::exception& error) {
        report_fault("program/fault", {"Lỗi của chương trình", "A fault of the program"},
                     error.what(), context);
    }
    return Exit::fault;
}

}  // namespace ansinh::cli
