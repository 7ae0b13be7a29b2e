#include "base/date.h"
#include "base/decimal.h"
#include "support/cases.h"

#include <limits>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh {

namespace {

using test::cases;

static_assert(!std::is_convertible_v<std::int32_t, Date>);
static_assert(!std::is_constructible_v<Date, std::int32_t>);
static_assert(!std::is_convertible_v<Date, std::int32_t>);
static_assert(Date{2023, 12, 15}.plus_days(17) == Date{2024, 1, 1});
static_assert(Date{2024, 2, 29}.plus_years(-1) == Date{2023, 2, 28});
static_assert(Date{} == Date{1970, 1, 1});
static_assert(Date{1970, 1, 2}.number() == 1);

const Date first{Date::year_min, 1, 1};
const Date last{Date::year_max, 12, 31};

}  // namespace

TEST(Date, reads_both_ways_of_writing)
{
    for (const auto& [cells, line] : cases(R"(
        # text      | date
        2023-12-15  | 2023-12-15
        15/12/2023  | 2023-12-15
        05/06/2023  | 2023-06-05   # day first
        2024-02-29  | 2024-02-29   # a leap year
        2000-02-29  | 2000-02-29   # a century that is one
        1800-01-01  | 1800-01-01
        31/12/2999  | 2999-12-31
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(to_string(Date::parse(cells[0]).value()), cells[1]);
    }
}

TEST(Date, refuses_what_is_no_day)
{
    for (const std::string text :
         {"",           "2023-02-29", "1900-02-29", "2023-04-31",       "2023-00-10", "2023-13-01",
          "2023-01-00", "31/04/2023", "2023-1-05",  "2023/01/05",       "05-01-2023", "1/1/2023",
          "15/12/23",   "1799-12-31", "3000-01-01", "2023-12-15 ",      " 2023-12-1", "2023-12-1 ",
          "+023-12-15", "-023-12-15", "2023--1-15", "2023-12-15T00:00", "12/2023",    "Q4 2023"}) {
        SCOPED_TRACE(text);
        const auto read = Date::parse(text);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, "date/malformed");
        EXPECT_FALSE(read.error().remedy.vi.empty());
        EXPECT_FALSE(read.error().remedy.en.empty());
    }
}

TEST(Date, moves_by_whole_years)
{
    for (const auto& [cells, line] : cases(R"(
        # date      years | same day
        2023-12-15  -1    | 2022-12-15
        2024-02-29  -1    | 2023-02-28
        2024-02-29  1     | 2025-02-28
        2024-02-29  4     | 2028-02-29
        2023-02-28  1     | 2024-02-28   # not the last of February
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(to_string(Date::parse(cells[0])->plus_years(
                      static_cast<int>(Decimal::parse(cells[1])->units()))),
                  cells[2]);
    }
}

TEST(Date, throws_where_a_literal_day_does_not_exist)
{
    EXPECT_THROW(Date(2023, 2, 29), Broken);
    EXPECT_THROW(Date(2023, 13, 1), Broken);
    EXPECT_THROW(Date(2023, 0, 1), Broken);
    EXPECT_THROW(Date(2023, 1, 0), Broken);
    EXPECT_THROW(Date(2023, 257, 1), Broken);  // 1 in eight bits
    EXPECT_THROW(Date(2023, 1, 257), Broken);
    EXPECT_THROW(Date(2023 + 65536, 1, 1), Broken);
}

TEST(Date, stays_within_its_years)
{
    EXPECT_THROW(first.plus_years(-Date::years_of_room).plus_days(-1), Broken);
    EXPECT_THROW(last.plus_years(Date::years_of_room).plus_days(1), Broken);
    EXPECT_THROW(last.plus_years(Date::years_of_room + 1), Broken);
    EXPECT_THROW(Date::from_number(std::numeric_limits<std::int32_t>::max()), Broken);
    EXPECT_EQ(Date::from_number(first.number()), first);
    EXPECT_EQ(Date::from_number(last.number()), last);
}

TEST(Validity, is_half_open)
{
    const Validity to_mid_2025{.from = Date{2004, 1, 1}, .to = Date{2025, 7, 1}};
    EXPECT_FALSE(to_mid_2025.contains(Date{2003, 12, 31}));
    EXPECT_TRUE(to_mid_2025.contains(Date{2004, 1, 1}));
    EXPECT_TRUE(to_mid_2025.contains(Date{2025, 6, 30}));
    EXPECT_FALSE(to_mid_2025.contains(Date{2025, 7, 1}));
    EXPECT_TRUE((Validity{.from = Date{2025, 7, 1}, .to = {}}).contains(last));
}

RC_GTEST_PROP(Date, reads_back_what_it_writes, ())
{
    const auto date = Date::from_number(*rc::gen::inRange(first.number(), last.number() + 1));
    RC_ASSERT(Date::parse(to_string(date)).value() == date);
    RC_ASSERT(Date(date.year(), date.month(), date.day()) == date);
}

RC_GTEST_PROP(Date, orders_as_its_text, ())
{
    const auto any = rc::gen::inRange(first.number(), last.number() + 1);
    const auto a = Date::from_number(*any);
    const auto b = Date::from_number(*any);
    RC_ASSERT((a < b) == (to_string(a) < to_string(b)));
    RC_ASSERT((a < b) == (a.number() < b.number()));
}

}  // namespace ansinh
