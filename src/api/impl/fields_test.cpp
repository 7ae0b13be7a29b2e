#include "api/impl/fields.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

/// "malformed /due, missing /text", or what was read.
std::string outcome(std::string_view body)
{
    auto fields = Fields::parse(body);
    if (!fields) return fields.error().code;
    const auto state = fields->choice("state", {"open", "done"});
    const auto text = fields->text("text", 5);
    const auto due = fields->day("due");
    const auto note = fields->optional_text("note", 3);
    const auto on = fields->optional_day("on");
    const auto done = fields->done();
    if (done)
        return fmt::format("{} {} {} {} {}", state, text, to_string(due), note.value_or("-"),
                           on ? to_string(*on) : "-");
    std::string problems;
    for (const auto& problem : done.error()) {
        const auto word = problem.code.substr(4, problem.code.find("-field") - 4);
        problems += fmt::format("{}{} {}", problems.empty() ? "" : ", ", word, problem.where);
        EXPECT_FALSE(problem.remedy.vi.empty() || problem.remedy.en.empty());
    }
    return problems;
}

TEST(Fields, are_read_by_name)
{
    EXPECT_EQ(outcome(R"({"state":"done","text":" Bến ","due":"2023-12-31"})"),
              "done Bến 2023-12-31 - -");
    EXPECT_EQ(outcome(R"({"state":"open","text":"một 2","due":"2024-02-29","note":"","on":null})"),
              "open một 2 2024-02-29 - -");
    EXPECT_EQ(
        outcome(
            R"({"on":"2023-01-01","note":"a\nb","due":"2024-02-29","text":"x","state":"open"})"),
        "open x 2024-02-29 a\nb 2023-01-01");
}

TEST(Fields, are_refused_all_at_once)
{
    EXPECT_EQ(outcome("{}"), "missing /state, missing /text, missing /due");
    EXPECT_EQ(
        outcome(R"({"state":"shut","text":"sáu chữ","due":"2023-02-29","note":"four","on":1})"),
        "malformed /state, malformed /text, malformed /due, malformed /note, malformed /on");
    EXPECT_EQ(outcome(R"({"state":1,"text":["x"],"due":null})"),
              "malformed /state, malformed /text, missing /due");
    EXPECT_EQ(outcome(R"({"state":"open","text":"  ","due":"2023-12-31","colour":1,"0790001":2})"),
              "missing /text, unknown /colour, unknown ");
    EXPECT_EQ(outcome("{\"state\":\"open\",\"text\":\"a\\u0000\",\"due\":\"2023-12-31\"}"),
              "malformed /text");
}

TEST(Fields, need_one_json_object)
{
    for (const auto* body :
         {"", "null", "[]", "\"x\"", "{", "{} {}", "{\"a\":}", "{\"text\":\"\xFF\"}"})
        EXPECT_EQ(outcome(body), "api/malformed-json") << body;
    const std::string deep = std::string(5000, '[') + std::string(5000, ']');
    EXPECT_EQ(outcome(deep), "api/malformed-json");
}

}  // namespace
}  // namespace ansinh::api
