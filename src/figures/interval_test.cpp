#include "figures/interval.h"
#include "support/cases.h"

#include <gtest/gtest.h>

namespace ansinh::figures {
namespace {

Decimal number(const std::string& text) { return Decimal::parse(text).value(); }

TEST(Interval, is_as_wide_as_what_was_printed)
{
    for (const auto& [cells, line] : test::cases(test::file_text(TEST_FOLDER "/printed.cases"))) {
        SCOPED_TRACE(line);
        const Statement statement{
            .value = number(cells[0]), .unit = unit_of(cells[1]).value(), .printed_as = cells[2]};
        EXPECT_EQ(printed_value(statement), (Interval{number(cells[3]), number(cells[4])}));
    }
}

TEST(Interval, of_a_plan_implied_by_a_percentage)
{
    for (const auto& [cells, line] : test::cases(R"(
        # value      percent | low        high
        111276       93.73   | 118714     118726
        90981        96.92   | 93868      93877
        1193467      91.95   | 1297882    1298022
        100          100     | 100        100
    )")) {
        SCOPED_TRACE(line);
        const auto value = number(cells[0]);
        EXPECT_EQ(implied_whole({value, value}, number(cells[1])),
                  (Interval{number(cells[2]), number(cells[3])}));
    }
}

TEST(Interval, of_a_quotient_holds_every_quotient)
{
    const auto whole = quotient({Decimal{99}, Decimal{101}}, {Decimal{199}, Decimal{201}}, 2, 2);
    EXPECT_TRUE(whole.contains(number("50.00")));
    EXPECT_EQ(to_string(whole.low), "49.25");
    EXPECT_EQ(to_string(whole.high), "50.76");
}

}  // namespace
}  // namespace ansinh::figures
