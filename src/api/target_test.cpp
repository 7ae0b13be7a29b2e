#include "api/target.h"
#include "support/cases.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

std::string text_of(const Target& target)
{
    auto text = fmt::format("{}", fmt::join(target.segments, ";"));
    for (const auto& [name, value] : target.query) text += fmt::format(" {}={}", name, value);
    return text.empty() ? "nothing" : text;
}

TEST(Target, is_taken_apart_and_decoded)
{
    for (const auto& [cells, line] : test::cases(R"(
        /                                   | nothing
        /areas                              | areas
        /areas/                             | areas;
        /areas/83?on=2023-12-15             | areas;83 on=2023-12-15
        /s?q=b%E1%BA%BFn+tre&limit=3        | s q=bến tre limit=3
        /s?q=a%2Bb                          | s q=a+b
        /s?q=%26%3D                         | s q=&=
        /s?q                                | s q=
        /s?q=1&q=2                          | s q=1 q=2
        /B%E1%BA%BFn%20Tre                  | Bến Tre
    )")) {
        SCOPED_TRACE(line);
        const auto target = parse_target(cells[0]);
        ASSERT_TRUE(target);
        EXPECT_EQ(text_of(*target), cells[1]);
    }
}

TEST(Target, refuses_what_could_mean_two_things)
{
    for (const auto& [cells, line] : test::cases(R"(
        areas                               | no slash in front
        http://localhost/areas              | an absolute address
        *                                   | of OPTIONS
        //elsewhere.example/areas           | an authority
        /../etc/passwd                      | up
        /assets/../../etc/passwd            | up from a folder
        /%2e%2e/etc/passwd                  | up, encoded
        /.%2E/etc/passwd                    | up, half encoded
        /assets/./x                         | the same folder
        /assets%2F..%2Fx                    | an encoded slash
        /assets%5C..%5Cx                    | an encoded backslash
        /areas/%00                          | a zero byte
        /areas/%0A                          | a line end
        /areas/%FF                          | no UTF-8
        /s?q=%C3%28                         | no UTF-8 in the query
        /s?q=%00                            | a zero byte in the query
        /areas/%4                           | half a percent sign
        /areas/%zz                          | no hexadecimal digits
    )")) {
        SCOPED_TRACE(line);
        const auto target = parse_target(cells[0]);
        ASSERT_FALSE(target);
        EXPECT_EQ(target.error().code, "api/malformed-target");
    }
    EXPECT_FALSE(parse_target(""));
    EXPECT_FALSE(parse_target("/a b"));
    EXPECT_FALSE(parse_target("/bến"));
}

}  // namespace
}  // namespace ansinh::api
