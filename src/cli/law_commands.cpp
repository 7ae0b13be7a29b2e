#include "base/format.h"
#include "calc/library.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/table.h"
#include "law/folder.h"

#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string chapter;
    std::string parameter;
    std::string on;
};

Checked<Date> day_asked(const std::string& text)
{
    if (text.empty()) return today();
    auto date = Date::parse(text);
    if (date) return *date;
    auto problem = std::move(date).error();
    problem.where = "--on";
    return std::unexpected(Problems{std::move(problem)});
}

/// Reads and checks the whole folder; its problems are the answer, not a fault.
Checked<void> check_law(Context& context)
{
    const auto law = TRY(law::Law::read(law::law_files(context.law_folder())));
    const auto cases = TRY(calc::read_cases(law::case_files(context.law_folder())));
    Problems wrong;
    for (const auto& one : cases.cases)
        if (const auto told = calc::disagreement(one, law))
            wrong.push_back({.code = "law/case-fails",
                             .detail = {one.id + ": " + *told, one.id + ": " + *told},
                             .where = one.where,
                             .remedy = {"Sửa giá trị của luật hoặc ví dụ.",
                                        "Correct the law or the example."}});
    if (!wrong.empty()) return std::unexpected(std::move(wrong));
    std::size_t periods = 0;
    for (const auto& [id, parameter] : law.parameters()) periods += parameter.periods.size();
    const auto counted = [&](std::size_t number) {
        return format::number(Decimal{static_cast<std::int64_t>(number)}, context.options.language);
    };
    if (context.options.json)
        print(json::serialize(json::object{{"hash", law.hash()},
                                           {"parameters", law.parameters().size()},
                                           {"values", periods},
                                           {"acts", law.acts().size()},
                                           {"cases", cases.cases.size()},
                                           {"left_out", cases.left_out.size()}}));
    else
        print(fmt::format(
            fmt::runtime(context.say({"Luật đúng: {} tham số, {} thời kỳ, {} văn bản; {} ví dụ "
                                      "khớp đến từng đồng, {} ví dụ không tái hiện được.",
                                      "The law holds: {} parameters, {} periods, {} acts; {} "
                                      "examples agree to the đồng, {} are left out."})),
            counted(law.parameters().size()), counted(periods), counted(law.acts().size()),
            counted(cases.cases.size()), counted(cases.left_out.size())));
    return {};
}

std::string value_on(const json::object& parameter, Language language)
{
    const auto* found = parameter.if_contains("on_day");
    if (found == nullptr) return "";
    const auto* key = language == Language::vi ? "vi" : "en";
    return std::string{found->at("shown").at(key).as_string()};
}

Checked<void> list(Context& context, const Asked& asked)
{
    const auto day = TRY(day_asked(asked.on));
    const auto& library = *context.library();
    const auto all = parameters_json(
        library, day,
        asked.chapter.empty() ? std::nullopt : std::optional<std::string_view>{asked.chapter});
    if (all.at("chapters").as_array().empty())
        return std::unexpected(
            Problems{{.code = "law/unknown-chapter",
                      .detail = {"Không có chương này.", "There is no such chapter."},
                      .where = "--chapter",
                      .remedy = {"Xem các chương: ansinh law list.",
                                 "See the chapters: ansinh law list."}}});
    if (context.options.json) {
        print(json::serialize(all));
        return {};
    }
    const auto language = context.options.language;
    const auto* key = language == Language::vi ? "vi" : "en";
    Table table({{context.say({"Chương", "Chapter"})},
                 {context.say({"Tham số", "Parameter"})},
                 {context.say({"Tên", "Name"})},
                 {context.say({"Giá trị", "Value"}), Align::right},
                 {context.say({"Tình trạng", "Status"})}});
    for (const auto& chapter : all.at("chapters").as_array())
        for (const auto& item : chapter.at("parameters").as_array()) {
            const auto& parameter = item.as_object();
            table.add({std::string{chapter.at("id").as_string()},
                       std::string{parameter.at("id").as_string()},
                       std::string{parameter.at("label").at(key).as_string()},
                       value_on(parameter, language),
                       std::string{parameter.at("status").as_string()}});
        }
    print(table.text());
    return {};
}

std::string cells_text(const json::object& row, const char* key)
{
    std::string text;
    for (const auto& [name, cell] : row.at("cells").as_object()) {
        if (!text.empty()) text += ", ";
        if (name != "is") text += fmt::format("{} ", std::string_view{name});
        text += cell.at("shown").at(key).as_string();
    }
    return text;
}

std::string cites_text(const json::object& basis, const char* key)
{
    std::string text;
    for (const auto& cite : basis.at("cites").as_array())
        text += (text.empty() ? "" : "; ") + std::string{cite.at(key).as_string()};
    return fmt::format("{} [{}]", text, std::string_view{basis.at("status").as_string()});
}

void print_parameter(const json::object& parameter, const char* key)
{
    print(fmt::format("{}: {}", std::string_view{parameter.at("id").as_string()},
                      std::string_view{parameter.at("label").at(key).as_string()}));
    for (const auto& item : parameter.at("periods").as_array()) {
        const auto& period = item.as_object();
        const auto* until = period.if_contains("until");
        print(fmt::format("{} – {}  {}", std::string_view{period.at("from").as_string()},
                          until != nullptr ? std::string_view{until->as_string()} : "…",
                          cites_text(period.at("basis").as_object(), key)));
        if (const auto* missing = period.if_contains("missing"))
            print(fmt::format("    {}", std::string_view{missing->at(key).as_string()}));
        for (const auto& row : period.at("rows").as_array())
            print(fmt::format("    {}", cells_text(row.as_object(), key)));
    }
}

Checked<void> show(Context& context, const Asked& asked)
{
    const auto day = TRY(day_asked(asked.on));
    const auto& library = *context.library();
    const auto* parameter = library.law().find(asked.parameter);
    if (parameter == nullptr)
        return std::unexpected(
            Problems{{.code = "law/unknown-parameter",
                      .detail = {"Không có tham số này.", "There is no such parameter."},
                      .where = asked.parameter,
                      .remedy = {"Xem các tham số: ansinh law list.",
                                 "See the parameters: ansinh law list."}}});
    auto found = parameter_json(library, *parameter, day);
    if (!asked.on.empty()) {
        // Only what is in force on the day asked.
        json::array in_force;
        if (const auto* period = parameter->on(day))
            in_force.push_back(found.at("periods").as_array().at(
                static_cast<std::size_t>(period - parameter->periods.data())));
        found["periods"] = std::move(in_force);
    }
    if (context.options.json)
        print(json::serialize(found));
    else
        print_parameter(found, context.options.language == Language::vi ? "vi" : "en");
    return {};
}

}  // namespace

void add_law_commands(Command& app, Context& context)
{
    auto& law =
        *app.add_subcommand("law", context.say({"Pháp luật dưới dạng dữ liệu", "The law as data"}));
    law.require_subcommand(1);
    const auto asked = std::make_shared<Asked>();

    auto& checking =
        *law.add_subcommand("check", context.say({"Kiểm tra toàn bộ tệp luật và ví dụ",
                                                  "Check every law file and worked example"}));
    context.on(checking, [&context] { return check_law(context); });

    auto& listing =
        *law.add_subcommand("list", context.say({"Liệt kê tham số", "List the parameters"}));
    listing.add_option("--chapter", asked->chapter, context.say({"Một chương", "One chapter"}));
    listing.add_option("--on", asked->on, context.say({"Giá trị vào ngày", "Values on the day"}));
    context.on(listing, [&context, asked] { return list(context, *asked); });

    auto& showing = *law.add_subcommand(
        "show", context.say({"Một tham số qua các thời kỳ", "A parameter over time"}));
    showing.add_option("parameter", asked->parameter, context.say({"Mã tham số", "Its id"}))
        ->required();
    showing.add_option("--on", asked->on,
                       context.say({"Chỉ giá trị vào ngày", "Only what holds on the day"}));
    context.on(showing, [&context, asked] { return show(context, *asked); });
}

}  // namespace ansinh::cli
