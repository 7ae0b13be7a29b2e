#include "report/calendar.h"
#include "support/cases.h"

#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

Calendar shipped()
{
    return Calendar::parse(test::file_text(TEST_FOLDER "/../../data/holidays.csv")).value();
}

TEST(Calendar, counts_the_working_days_left_in_the_year)
{
    const auto calendar = shipped();
    for (const auto& [cells, line] : test::cases(R"(
        # after      | working days  % of the year gone by
        2023-12-15   |  10   95.62   # Bến Tre's working session
        2023-12-29   |   0   99.45   # a Friday; the weekend is left
        2023-12-31   |   0  100.00
        2023-08-31   |  84   66.58   # 1 and 4 September are off
        2024-04-26   | 173   31.97   # 29 April is off, 4 May is worked in its place
        2018-12-27   |   1   98.90   # 31 December is off, worked on 5 January 2019
    )")) {
        SCOPED_TRACE(line);
        const auto left = calendar.left_after(Date::parse(cells[0]).value());
        EXPECT_EQ(std::to_string(left.working_days), cells[1]);
        EXPECT_EQ(to_string(left.elapsed_percent), cells[2]);
    }
}

TEST(Calendar, tells_a_worked_saturday_from_a_free_one)
{
    const auto calendar = shipped();
    EXPECT_TRUE(calendar.is_working_day(Date{2024, 5, 4}));
    EXPECT_FALSE(calendar.is_working_day(Date{2024, 5, 11}));
    EXPECT_FALSE(calendar.is_working_day(Date{2024, 4, 29}));
    EXPECT_FALSE(calendar.is_working_day(Date{2023, 9, 4}));
}

TEST(Calendar, names_the_days_off_to_come)
{
    const auto left = shipped().left_after(Date{2023, 9, 1});
    ASSERT_EQ(left.holidays.size(), 2U);
    EXPECT_EQ(left.holidays[0].day, (Date{2023, 9, 2}));
    EXPECT_EQ(left.holidays[0].name.en, "National Day");
}

TEST(Calendar, refuses_every_bad_line_at_once)
{
    const auto refused = Calendar::parse("date,name_vi,name_en,kind\n"
                                         "2023-02-30,a,a,holiday\n"
                                         "2023-01-01,a,a,feast\n");
    ASSERT_FALSE(refused.has_value());
    ASSERT_EQ(refused.error().size(), 2U);
    EXPECT_EQ(refused.error()[0].code, "date/malformed");
    EXPECT_EQ(refused.error()[0].where, "line 2, column date");
    EXPECT_EQ(refused.error()[1].code, "calendar/unknown-kind");
}

}  // namespace
}  // namespace ansinh::report
