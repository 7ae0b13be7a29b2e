#include "calc/cases.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace ansinh::calc {

namespace {

constexpr std::string_view good = R"([[case]]
id = "a"
topic = "contribution"
says = { vi = "a", en = "a" }
basis = "derived"
source = "a"
on = 2026-01-01
in = { month = "2026-01", wage = 5_000_000, days = [ 2026-01-01, true ] }
expect = { total = 1 }
[[left_out]]
id = "b"
reason = { vi = "a", en = "a" }
)";

/// The good file with one thing put in place of another.
std::vector<std::string> complaints(const std::string& was, const std::string& is)
{
    std::string text{good};
    const auto at = text.find(was);
    EXPECT_NE(at, std::string::npos) << was;
    text.replace(at, was.size(), is);
    const auto read = read_cases({{"cases/a.toml", text}});
    std::vector<std::string> told;
    if (read) return told;
    for (const auto& problem : read.error()) {
        EXPECT_EQ(problem.code, "law/malformed");
        told.push_back(problem.where + ": " + problem.detail.en);
    }
    return told;
}

}  // namespace

TEST(Cases, are_read_as_they_are_written)
{
    const auto read = read_cases({{"cases/a.toml", std::string{good}}});
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->cases.size(), 1U);
    const auto& one = read->cases.front();
    EXPECT_EQ(one.where, "cases/a.toml line 1");
    EXPECT_EQ(one.day, Date(2026, 1, 1));
    EXPECT_EQ(one.input.at("days").as_array().front(), "2026-01-01");
    EXPECT_EQ(one.input.at("wage"), 5'000'000);
    EXPECT_EQ(read->left_out.front().id, "b");
}

TEST(Cases, are_refused_where_something_is_wrong)
{
    struct Row {
        std::string was, is, complaint;
    };
    const std::vector<Row> rows = {
        {"[[case]]", "[[cases]]", "line 1: The case is malformed: Neither [[case]] nor"},
        {"[[case]]", "[[case]", "line 1: The case is malformed: Not TOML"},
        {"[[left_out]]", "[left_out]", "line 10: The case is malformed: It is a list"},
        {"[[case]]", "left_out = [5]\n[[case]]", "line 11: The case is malformed: Not TOML"},
        {"id = \"a\"", "id = \"\"", "line 1: The case is malformed: id is missing"},
        {"id = \"b\"", "id = \"a\"", "line 0: The case is malformed: a comes twice"},
        {"\"contribution\"", "\"tax\"", "line 1: The case is malformed: no topic tax"},
        {"\"derived\"", "\"guessed\"", "line 1: The case is malformed: its basis is"},
        {"says = { vi = \"a\",", "says = {", "line 4: The case is malformed: vi is missing"},
        {"on = 2026-01-01", "on = \"2026-01-01\"", "line 7: The case is malformed: on is of"},
        {"on = 2026-01-01", "on = 0001-01-01", "line 1: The case is malformed: no law is of"},
        {"in = {", "in = 5 # {", "line 8: The case is malformed: in is of another kind"},
        {"expect = { total = 1 }", "expect = { }", "line 1: The case is malformed: it needs"},
        {"expect = {", "problems = [5] # {", "line 9: The case is malformed: a problem is"},
        {"expect = {", "colour = 1\nexpect = {", "line 9: The case is malformed: colour is"},
        {"reason", "colour = 1\nreason", "line 12: The case is malformed: colour is unknown"},
    };
    for (const auto& row : rows) {
        const auto told = complaints(row.was, row.is);
        EXPECT_TRUE(std::ranges::any_of(told,
                                        [&](const std::string& one) {
                                            return one.starts_with("cases/a.toml " + row.complaint);
                                        }))
            << row.is << " gave " << testing::PrintToString(told);
    }
}

}  // namespace ansinh::calc
