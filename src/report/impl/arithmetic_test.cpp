#include "report/impl/arithmetic.h"
#include "support/cases.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::report {
namespace {

Decimal number(const std::string& text) { return Decimal::parse(text).value(); }

TEST(Arithmetic, bounds_the_whole_of_a_printed_percentage)
{
    for (const auto& [cells, line] : test::cases(R"(
        # part    percent | likeliest  least    greatest
        111276    93.73   | 118720     118714   118726    # Bến Tre, social insurance
        90981     96.92   | 93872      93868    93877
        1193467   97.87   | 1219441    1219379  1219503
        1193467   91.95   | 1297952    1297882  1298022   # its population
        128942    92.17   | 139896     139889   139903    # Bình Định
        15822     71.57   | 22107      22106    22108
        50        50      | 100        100      101       # 49.5 % is printed 50 %, 50.5 % is 51 %
        1         100     | 1          1        1
    )")) {
        SCOPED_TRACE(line);
        const auto whole = whole_of(number(cells[0]), number(cells[1]));
        ASSERT_TRUE(whole.has_value());
        EXPECT_EQ(to_string(whole->value), cells[2]);
        EXPECT_EQ(to_string(whole->low), cells[3]);
        EXPECT_EQ(to_string(whole->high), cells[4]);
    }
}

TEST(Arithmetic, gives_nothing_for_what_bounds_nothing)
{
    EXPECT_FALSE(whole_of(Decimal{5}, Decimal{0}).has_value());
    EXPECT_FALSE(whole_of(Decimal{0}, Decimal{50}).has_value());
    EXPECT_FALSE(previous_of(Decimal{5}, Decimal{-100}).has_value());
    EXPECT_FALSE(percent_of(Decimal{5}, Decimal{0}).has_value());
}

TEST(Arithmetic, rounds_what_a_day_needs_up)
{
    EXPECT_EQ(per_day(Decimal{7444}, 10), Decimal{745});
    EXPECT_EQ(per_day(Decimal{7440}, 10), Decimal{744});
}

RC_GTEST_PROP(Arithmetic, what_is_printed_lies_within_its_bounds, ())
{
    const auto whole = *rc::gen::inRange<std::int64_t>(1, 2'000'000);
    const auto part = *rc::gen::inRange<std::int64_t>(1, 2'000'000);
    const auto printed = percent_of(Decimal{part}, Decimal{whole}).value();
    RC_PRE(printed > Decimal(5, 3));
    const auto implied = whole_of(Decimal{part}, printed);
    RC_ASSERT(implied.has_value());
    RC_ASSERT(implied->contains(Decimal{whole}));
}

}  // namespace
}  // namespace ansinh::report
