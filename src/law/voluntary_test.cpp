#include "law/folder.h"
#include "law/voluntary.h"
#include "support/cases.h"

#include <charconv>
#include <string>

#include <gtest/gtest.h>

namespace ansinh::law {
namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

std::int64_t whole(const std::string& cell)
{
    std::int64_t number = 0;
    std::from_chars(cell.data(), cell.data() + cell.size(), number);
    return number;
}

TEST(Voluntary, incomes_lie_between_the_poverty_line_and_twenty_base_salaries)
{
    for (const auto& [cells, line] : test::cases(R"(
        # paid on  | floor   | cap
        2017-11-01 | 700000  | 26000000   # base salary 1,300,000
        2023-07-01 | 1500000 | 36000000   # 1,800,000
        2025-07-01 | 1500000 | 46800000   # reference level 2,340,000
    )")) {
        SCOPED_TRACE(line);
        const auto allowed = voluntary_incomes(our_law(), Date::parse(cells[0]).value());
        ASSERT_TRUE(allowed);
        EXPECT_EQ(*allowed,
                  (VoluntaryRange{.floor = Vnd{whole(cells[1])}, .cap = Vnd{whole(cells[2])}}));
    }
    EXPECT_FALSE(voluntary_incomes(our_law(), Date(2007, 1, 1))) << "there are no figures";
}

// 41/2024/QH15 art.36.3.
TEST(Voluntary, is_paid_for_by_the_end_of_a_month)
{
    using enum VoluntaryMode;
    const auto last = [](VoluntaryMode mode) {
        return voluntary_deadline(our_law(), Date(2026, 3, 5), mode, Month(2026, 3));
    };
    EXPECT_EQ(last(monthly), Date(2026, 3, 31));
    EXPECT_EQ(last(every_3_months), Date(2026, 5, 31));
    EXPECT_EQ(last(every_6_months), Date(2026, 6, 30));
    EXPECT_EQ(last(every_12_months), Date(2026, 9, 30));
    EXPECT_EQ(last(years_ahead), Date(2026, 3, 5)) << "on registration";
    EXPECT_EQ(last(missing_months), Date(2026, 3, 5));
}

TEST(Voluntary, is_paid_for_the_months_that_the_law_has)
{
    for (const auto& [cells, line] : test::cases(R"(
        # months | mode
        1        | monthly
        2        | -
        3        | every_3_months
        6        | every_6_months
        7        | -
        12       | every_12_months
        18       | -
        24       | years_ahead       # two years at least
        60       | years_ahead       # five at most
        72       | -
    )")) {
        SCOPED_TRACE(line);
        const auto mode =
            voluntary_mode(our_law(), Date(2023, 11, 1), static_cast<int>(whole(cells[0])));
        EXPECT_EQ(mode ? key_of(*mode) : "-", cells[1]);
    }
    EXPECT_EQ(voluntary_mode(our_law(), Date(2014, 1, 1), 12), std::nullopt) << "since 2016";
}

}  // namespace
}  // namespace ansinh::law
