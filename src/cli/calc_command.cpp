#include "calc/calculate.h"
#include "calc/library.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/context.h"
#include "cli/output.h"
#include "cli/places.h"
#include "law/reform.h"

#include <iostream>
#include <iterator>
#include <memory>
#include <string>

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

struct Asked {
    std::string topic;
    std::string in;
    std::string trace;
    std::string on;
    std::string reform;
    bool topics = false;
    bool schema = false;
};

Problem problem_of(const char* code, Bilingual detail, std::string where, Bilingual remedy)
{
    return {.code = code,
            .detail = std::move(detail),
            .where = std::move(where),
            .remedy = std::move(remedy)};
}

Checked<const calc::Topic*> topic_of(const std::string& id)
{
    if (const auto* topic = calc::find_topic(id)) return topic;
    return std::unexpected(Problems{problem_of(
        "calc/unknown-topic", {"Không có chuyên đề này.", "There is no such topic."}, id,
        {"Xem các chuyên đề: ansinh calc --topics.", "See the topics: ansinh calc --topics."})});
}

Checked<json::value> input_of(const std::string& in)
{
    if (in.empty())
        return std::unexpected(Problems{
            problem_of("calc/no-input", {"Chưa có dữ liệu vào.", "There is no input."}, "--in",
                       {"Ghi --in TỆP.json, hoặc --in - để đọc từ bàn phím.",
                        "Write --in FILE.json, or --in - to read what comes in."})});
    std::string text;
    if (in == "-")
        text.assign(std::istreambuf_iterator<char>(std::cin), {});
    else
        text = TRY(all(file_text(in)));
    json::error_code error;
    auto value = json::parse(text, error);
    if (!error) return value;
    return std::unexpected(Problems{problem_of(
        "calc/malformed", {"Dữ liệu vào không phải JSON.", "The input is not JSON."}, "--in",
        {"Xem lược đồ: ansinh calc CHUYÊN_ĐỀ --schema.",
         "See the schema: ansinh calc TOPIC --schema."})});
}

void print_lines(const json::object& answer, const char* key)
{
    for (const auto& line : answer.at("lines").as_array()) {
        const auto depth = static_cast<std::size_t>(line.at("depth").as_int64());
        const auto* value = line.as_object().if_contains("value");
        print(fmt::format("{:{}}{}{}", "", depth * 2,
                          std::string_view{line.at("label").at(key).as_string()},
                          value != nullptr ? ": " + std::string{value->at(key).as_string()} : ":"));
    }
    for (const auto& warning : answer.at("warnings").as_array())
        print(fmt::format("! {}", std::string_view{warning.at("detail").at(key).as_string()}));
}

/// An array of inputs is answered by an array: an answer, or the problems of that input.
json::array answers(const calc::Topic& topic, const json::array& inputs, const law::Law& law,
                    Date day)
{
    json::array all;
    for (const auto& input : inputs) {
        auto answered = calc::calculate(topic, input, law, day);
        if (answered) {
            all.push_back(*std::move(answered));
            continue;
        }
        json::array problems;
        for (const auto& problem : answered.error())
            problems.push_back({{"code", problem.code}, {"where", problem.where}});
        all.emplace_back(json::object{{"problems", std::move(problems)}});
    }
    return all;
}

/// The law on file, or what a reform would make of it.
Checked<law::Law> law_asked(const Context& context, const std::string& reform)
{
    auto on_file = context.law();
    if (reform.empty()) return on_file;
    return law::reformed(on_file, TRY(all(file_text(reform))));
}

Checked<void> answer(const Context& context, const Asked& asked)
{
    const auto& topic = *TRY(topic_of(asked.topic));
    auto day = today();
    if (!asked.on.empty()) day = TRY(all(Date::parse(asked.on)));
    if (asked.schema) {
        print(json::serialize(calc::schema(topic, day)));
        return {};
    }
    const auto input = TRY(input_of(asked.in));
    const auto law = TRY(law_asked(context, asked.reform));
    if (const auto* inputs = input.if_array()) {
        print(json::serialize(answers(topic, *inputs, law, day)));
        return {};
    }
    const auto explained = TRY(calc::explain(topic, input, law, day));
    if (context.options.json) {
        print(json::serialize(explained.answer));
        return {};
    }
    print_lines(explained.answer, context.options.language == Language::vi ? "vi" : "en");
    if (!asked.trace.empty()) print("\n" + (asked.trace == "en" ? explained.en : explained.vi));
    return {};
}

Checked<void> list_topics(const Context& context)
{
    if (context.options.json) {
        print(json::serialize(calc::topics_json()));
        return {};
    }
    for (const auto& topic : calc::topics())
        print(fmt::format("{:20}{}", topic.id, topic.question.in(context.options.language)));
    return {};
}

}  // namespace

void add_calc_command(Command& app, Context& context)
{
    auto& calc = *app.add_subcommand(
        "calc", context.say({"Tính theo pháp luật, có giải thích", "Ask the law, with reasons"}));
    const auto asked = std::make_shared<Asked>();
    calc.add_option("topic", asked->topic, context.say({"Chuyên đề", "The topic"}));
    calc.add_option("--in", asked->in,
                    context.say({"Dữ liệu vào: tệp JSON, hoặc -", "The input: a JSON file, or -"}));
    calc.add_option("--trace", asked->trace,
                    context.say({"Giải thích từng bước", "Explain every step"}))
        ->one_of({"vi", "en"});
    calc.add_option("--on", asked->on, context.say({"Ngày hỏi", "The day asked"}));
    calc.add_option("--reform", asked->reform,
                    context.say({"Thử một thay đổi của luật: tệp TOML",
                                 "Try a change of the law: a TOML file"}));
    calc.add_flag("--topics", asked->topics, context.say({"Các chuyên đề", "The topics"}));
    calc.add_flag("--schema", asked->schema,
                  context.say({"Lược đồ của chuyên đề", "The schema of the topic"}));
    context.on(calc, [&context, asked] {
        return asked->topics ? list_topics(context) : answer(context, *asked);
    });
}

}  // namespace ansinh::cli
