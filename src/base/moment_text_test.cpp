#include "base/moment_text.h"

#include <gtest/gtest.h>

namespace ansinh {
namespace {

TEST(MomentText, is_as_officials_write_it)
{
    EXPECT_EQ(moment_text("2023-12-16T07:05:00+07:00"), "16/12/2023 07:05");
    EXPECT_EQ(moment_text("2023-02-30T07:05:00+07:00"), "2023-02-30T07:05:00+07:00") << "no day";
    EXPECT_EQ(moment_text("2023-12-16"), "2023-12-16") << "no time";
    EXPECT_EQ(moment_text(""), "");
}

}  // namespace
}  // namespace ansinh
