#include "base/base64.h"
#include "support/cases.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace ansinh {
namespace {

TEST(Base64, writes_the_examples_of_the_standard)
{
    for (const auto& [cells, line] : test::cases(R"(
        f       | Zg==      # RFC 4648, section 10
        fo      | Zm8=
        foo     | Zm9v
        foob    | Zm9vYg==
        fooba   | Zm9vYmE=
        foobar  | Zm9vYmFy
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(base64(cells[0]), cells[1]);
        EXPECT_EQ(from_base64(cells[1]), cells[0]);
    }
    EXPECT_EQ(base64(""), "");
    EXPECT_EQ(from_base64(""), "");
    EXPECT_EQ(from_base64("Zm9v\r\n  YmFy\n"), "foobar");
}

TEST(Base64, refuses_what_no_bytes_are_written_as)
{
    for (const auto* text : {"Z", "Zg", "Zg=", "Z===", "====", "Zg==Zg==", "Zm9!", "Zm\xC3\xA1v"})
        EXPECT_FALSE(from_base64(text)) << text;
}

TEST(Base64, reads_back_what_it_wrote)
{
    rc::check("any bytes",
              [](const std::string& bytes) { RC_ASSERT(from_base64(base64(bytes)) == bytes); });
}

}  // namespace
}  // namespace ansinh
