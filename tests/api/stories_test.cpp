#include "access/second_factor.h"
#include "base/date.h"
#include "base/month.h"
#include "office.h"
#include "story.h"
#include "support/cases.h"
#include "support/http.h"

#include <algorithm>
#include <filesystem>

#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::test {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> story_files()
{
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(STORY_FOLDER))
        if (entry.path().extension() == ".story")
            files.push_back(entry.path().lexically_relative(STORY_FOLDER).string());
    std::ranges::sort(files);
    return files;
}

class Story : public testing::TestWithParam<std::string> {
protected:
    void tell(const Step& step)
    {
        std::string headers;
        if (!step.as.empty() && step.as != "nobody")
            headers += office_.sign_in(step.as).header_lines();
        for (const auto& header : step.headers)
            headers += with_captures(header, captures_) + "\r\n";
        const auto body = with_captures(step.body, captures_);
        if (!body.empty() && headers.find("Content-Type:") == std::string::npos)
            headers += "Content-Type: application/json\r\n";
        const auto target = encoded(with_captures(step.target, captures_));
        // A refused body ends its connection, so each step has its own.
        const auto got = HttpClient(office_.port()).ask(step.method + " " + target, headers, body);
        EXPECT_EQ(got.status, step.status) << got.body;
        for (const auto& line : step.expected_headers) expect_header(got, line);
        if (!step.expected.empty()) expect_body(got, step.expected);
        show_code();
    }

private:
    /// What the telephone of a story shows once it was told "$totp_secret".
    void show_code()
    {
        constexpr std::int64_t step_seconds = 30;
        const auto secret = captures_.find("$totp_secret");
        if (secret == captures_.end() || captures_.contains("$totp_code")) return;
        const auto step = now().time_since_epoch().count() / step_seconds;
        captures_["$totp_code"] = access::code_of(secret->second, step);
    }

    static void expect_header(const HttpResponse& got, const std::string& line)
    {
        auto name = line.substr(0, line.find(": "));
        for (char& c : name)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
        const auto wanted = line.substr(line.find(": ") + 2);
        if (wanted == "*")
            EXPECT_NE(got.header(name), "") << name;
        else
            EXPECT_EQ(got.header(name), wanted) << name;
    }

    /// A text as a story writes it: lines that end in CRLF, and the end of the last, do not count.
    static std::string plain_text(std::string text)
    {
        std::erase(text, '\r');
        if (text.ends_with('\n')) text.pop_back();
        return text;
    }

    void expect_body(const HttpResponse& got, const std::string& expected)
    {
        if (expected.front() != '{' && expected.front() != '[') {
            EXPECT_EQ(plain_text(got.body), expected);
            return;
        }
        boost::system::error_code error;
        const auto answer = boost::json::parse(got.body, error);
        ASSERT_FALSE(error) << "no JSON: " << got.body;
        const auto lacking = difference(boost::json::parse(expected), answer, captures_);
        EXPECT_EQ(lacking, "") << got.body;
    }

    Office office_;
    Captures captures_{{"$in_a_year", to_string(today().plus_years(1))},
                       {"$next_month", to_string(Month{today()}.plus(1))}};
};

TEST_P(Story, holds)
{
    const auto file = fs::path(STORY_FOLDER) / GetParam();
    for (const auto& step : parse_story(file_text(file.string()), file.parent_path().string())) {
        SCOPED_TRACE(fmt::format("{}:{}: {} {}", GetParam(), step.line, step.method, step.target));
        ASSERT_NO_FATAL_FAILURE(tell(step));
    }
}

INSTANTIATE_TEST_SUITE_P(, Story, testing::ValuesIn(story_files()), [](const auto& tested) {
    auto name = tested.param.substr(0, tested.param.rfind('.'));
    std::ranges::replace_if(name, [](char c) { return c == '/' || c == '-' || c == '.'; }, '_');
    return name;
});

TEST(StoryRunner, sees_what_an_answer_lacks)
{
    const auto lacking = [](std::string_view expected, std::string_view got) {
        Captures captures{{"$known", "7"}};
        return difference(boost::json::parse(expected), boost::json::parse(got), captures);
    };
    EXPECT_EQ(lacking(R"({"a":1})", R"({"a":1,"b":2})"), "");
    EXPECT_EQ(lacking(R"({"a":1})", R"({"a":2})"), "/a: 2, expected 1\n");
    EXPECT_EQ(lacking(R"({"a":"1"})", R"({"a":1})"), "/a: 1, expected \"1\"\n");
    EXPECT_EQ(lacking(R"({"a":"*"})", R"({})"), "/a: is missing\n");
    EXPECT_EQ(lacking(R"({"a":"$absent"})", R"({"a":null})"), "/a: is there\n");
    EXPECT_EQ(lacking(R"({"a":"$known"})", R"({"a":8})"), "/a: 8, expected 7\n");
    EXPECT_EQ(lacking(R"({"a":"$new","b":"$new"})", R"({"a":8,"b":8})"), "");
    EXPECT_EQ(lacking("[1]", "[1,2]"), ": 2 elements, expected 1\n");
    EXPECT_EQ(lacking(R"([1,"..."])", "[1,2]"), "");
    EXPECT_EQ(lacking(R"([1,2,"..."])", "[1]"), ": 1 elements, expected 2\n");
    EXPECT_EQ(lacking(R"([{"a":1}])", R"([{"a":2}])"), "/0/a: 2, expected 1\n");
}

TEST(StoryRunner, reads_requests_and_expectations)
{
    const auto steps = parse_story(
        "# remark\nAs: director\nPOST /x?q=bến tre\nAccept-Language: en\n"
        "{ \"a\":\n  1 }\n201\nETag: *\n{ \"id\": \"$id\" }\n\nGET /x/$id\nAs: nobody\n404\n",
        ".");
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(encoded(steps[0].target), "/x?q=b%E1%BA%BFn%20tre");
    EXPECT_EQ(steps[0].headers, std::vector<std::string>{"Accept-Language: en"});
    EXPECT_EQ(steps[0].body, "{ \"a\":\n  1 }\n");
    EXPECT_EQ(steps[0].as, "director");
    EXPECT_EQ(steps[1].as, "nobody");
    EXPECT_EQ(steps[0].status, 201);
    EXPECT_EQ(steps[0].expected_headers, std::vector<std::string>{"ETag: *"});
    EXPECT_EQ(steps[0].expected, "{ \"id\": \"$id\" }");
    EXPECT_EQ(with_captures(steps[1].target, {{"$id", "7"}}), "/x/7");
    EXPECT_THROW(parse_story("GET /x\n", "."), std::runtime_error);
    EXPECT_THROW(parse_story("200\n", "."), std::runtime_error);
    EXPECT_THROW(parse_story("# nothing\n", "."), std::runtime_error);
}

}  // namespace
}  // namespace ansinh::test
