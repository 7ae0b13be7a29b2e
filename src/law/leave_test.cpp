#include "law/leave.h"
#include "support/cases.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::law {

namespace {

Date day(const std::string& text) { return Date::parse(text).value(); }

}  // namespace

TEST(Leave, is_months_to_the_day_before_and_odd_days)
{
    for (const auto& [cells, line] : test::cases(R"(
        # from        to          | months  days
        2016-03-28  2016-06-05    | 2       9    # 59/2015 art.6, example 9
        2016-01-01  2016-01-31    | 1       0
        2016-01-01  2016-01-30    | 0       30
        2016-01-31  2016-02-28    | 1       0    # a month of 29 days ends a day before its last
        2015-08-31  2015-09-29    | 1       0    # September has no 31st
        2024-02-29  2025-02-27    | 12      0
        2024-05-05  2024-05-05    | 0       1
        2024-05-05  2024-05-04    | 0       0    # ends before it begins
        2024-05-05  2024-04-01    | 0       0
    )")) {
        SCOPED_TRACE(line);
        const auto found = leave({day(cells[0]), day(cells[1])});
        EXPECT_EQ(std::to_string(found.months), cells[2]);
        EXPECT_EQ(std::to_string(found.days), cells[3]);
    }
}

TEST(WorkCalendar, leaves_out_weekly_rest_and_rest_days)
{
    const DaySpan week{{2024, 3, 4}, {2024, 3, 10}};  // Monday to Sunday
    EXPECT_EQ(working_days(week, {WeeklyRest::sunday, {}}), 6);
    EXPECT_EQ(working_days(week, {WeeklyRest::weekend, {}}), 5);
    EXPECT_EQ(working_days(week, {WeeklyRest::none, {}}), 7);
    const std::vector<RestDay> holidays{{{2024, 3, 6}}, {{2024, 3, 10}}, {{2024, 3, 11}}};
    EXPECT_EQ(working_days(week, {WeeklyRest::weekend, holidays}), 4);
}

TEST(Age, counts_whole_years)
{
    EXPECT_EQ(age_on({2024, 3, 3}, {2021, 3, 4}), 2);
    EXPECT_EQ(age_on({2024, 3, 4}, {2021, 3, 4}), 3);
    EXPECT_EQ(age_on({2025, 2, 28}, {2024, 2, 29}), 1);  // 29 February turns on the 28th
}

RC_GTEST_PROP(Leave, adds_up_to_its_last_day, ())
{
    const Date from = Date::from_number(*rc::gen::inRange(0, 40'000));
    const auto found = leave({from, from.plus_days(*rc::gen::inRange(0, 3'000))});
    RC_ASSERT(plus_months(from, found.months).plus_days(found.days) == found.to.plus_days(1));
    RC_ASSERT(found.days < 31);
}

}  // namespace ansinh::law
