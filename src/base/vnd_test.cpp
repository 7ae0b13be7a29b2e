#include "base/month.h"
#include "base/vnd.h"

#include <gtest/gtest.h>

namespace ansinh {

static_assert(!std::is_convertible_v<std::int64_t, Vnd>);
static_assert(!std::is_constructible_v<Vnd, double>);
static_assert(!std::is_convertible_v<Exact, Vnd>);
static_assert(Vnd{-5}.share(Rate::percent(50), Rounding::half_up) == Vnd{-3});
static_assert(Vnd{-5}.share(Rate::percent(50), Rounding::down) == Vnd{-3});
static_assert(Month{2025, 7} - Month{2024, 12} == 7);
static_assert(Month{2024, 2}.last_day() == Date{2024, 2, 29});

TEST(Rate, reads_what_the_law_writes)
{
    EXPECT_EQ(*Rate::parse("8%"), (Rate{8, 100}));
    EXPECT_EQ(*Rate::parse("0.9666%"), (Rate{9666, 1'000'000}));
    EXPECT_EQ(*Rate::parse("-1/3"), (Rate{-1, 3}));
    EXPECT_EQ(*Rate::parse("4.85"), (Rate{485, 100}));
    for (const auto* text : {"", "%", "8 %", "1/0", "1/-3", "--1", "1.", ".5", "1e3", "8%%", "1/2%",
                             "1234567890123456", "0.1234567890123456"})
        EXPECT_EQ(Rate::parse(text).error().code, "rate/malformed") << text;
}

TEST(Rate, is_written_as_it_reads)
{
    for (const auto* text : {"8%", "0.9666%", "1/3", "485%", "-0.5%", "0%", "22.25%"})
        EXPECT_EQ(to_string(*Rate::parse(text)), text);
}

TEST(Rate, adds_and_multiplies_exactly)
{
    EXPECT_EQ(Rate(1, 3) + Rate(1, 6), Rate(1, 2));
    EXPECT_EQ(Rate(1, 3) - Rate(1, 3), Rate{});
    EXPECT_EQ(Rate(2, 3) * Rate(3, 4), Rate(1, 2));
    EXPECT_EQ(Rate::percent(2) * 14, Rate::percent(28));
    EXPECT_LT(Rate(1, 3), Rate(34, 100));
}

TEST(Vnd, overflows_are_faults)
{
    EXPECT_THROW(Vnd{INT64_MAX} + Vnd{1}, Broken);
    EXPECT_THROW(Vnd{INT64_MIN} - Vnd{1}, Broken);
    EXPECT_THROW(Vnd{INT64_MAX} * 2, Broken);
    EXPECT_THROW(Vnd{INT64_MAX}.share(Rate{2, 1}, Rounding::down), Broken);
}

TEST(Exact, rounds_only_when_told)
{
    const Exact pension = Vnd{511'897'200} / 60 * Rate::percent(69);
    EXPECT_EQ(pension.rounded(Rounding::half_up), Vnd{5'886'818});
    EXPECT_EQ(pension.rounded(Rounding::down), Vnd{5'886'817});
    EXPECT_EQ(to_string(pension.rounded(1, Rounding::half_up)), "5886817.8");
    EXPECT_EQ((Vnd{1} / 3 + Vnd{2} / 3), Exact{Vnd{1}});
    EXPECT_LT(Vnd{1} / 3, Vnd{1} / 2);
    EXPECT_EQ((Vnd{-1} / 2).rounded(Rounding::half_up), Vnd{-1});
}

TEST(Month, reads_both_ways_and_counts)
{
    EXPECT_EQ(*Month::parse("2025-07"), *Month::parse("07/2025"));
    for (const auto* text : {"2025-7", "2025-13", "2025-07-01", "13/2025", ""})
        EXPECT_EQ(Month::parse(text).error().code, "month/malformed") << text;
    EXPECT_EQ(to_string(Month{2025, 7}), "2025-07");
    EXPECT_EQ(plus_months(Date{2024, 1, 31}, 1), (Date{2024, 2, 29}));
    EXPECT_EQ(whole_months(Date{2024, 1, 15}, Date{2024, 2, 14}), 0);
    EXPECT_EQ(whole_months(Date{2024, 1, 15}, Date{2024, 2, 15}), 1);
    EXPECT_EQ(whole_months(Date{2024, 1, 31}, Date{2024, 2, 29}), 1);
}

}  // namespace ansinh
