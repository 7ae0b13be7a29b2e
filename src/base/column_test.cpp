#include "base/column.h"
#include "base/vnd.h"

#include <numeric>
#include <vector>

#include <gtest/gtest.h>

namespace ansinh {

namespace {

/// Every rate that a law of contributions has had, and two that no multiplication can hold.
const std::vector<Rate>& rates()
{
    static const std::vector<Rate> all = {
        Rate::percent(0),  Rate::percent(1),      Rate{15, 1000},
        Rate::percent(3),  Rate::percent(7),      Rate::percent(8),
        Rate::percent(13), Rate::percent(14),     Rate::percent(17),
        Rate{175, 1000},   Rate::percent(22),     Rate{5, 1000},
        Rate{3, 1000},     Rate{45, 1000},        Rate{1, 3},
        Rate{1, 1},        Rate{9666, 1'000'000}, Rate{123'456'789, 1'000'000'007}};
    return all;
}

}  // namespace

TEST(Shares, equal_the_exact_share_of_every_amount_up_to_a_cap)
{
    constexpr std::uint32_t most = 3'000'017;
    std::vector<ColumnVnd> amounts(most + 1);
    for (std::uint32_t i = 0; i <= most; ++i) amounts[i].dong = i;
    std::vector<ColumnVnd> out(amounts.size());
    for (const auto rate : rates()) {
        ColumnShare(rate, most).of(amounts, out, Reach::far);
        std::vector<ColumnVnd> near(amounts.size());
        ColumnShare(rate, most).of(amounts, near);
        EXPECT_EQ(near, out) << to_string(rate);
        std::uint64_t wrong = 0;
        for (std::uint32_t i = 0; i <= most; ++i)
            wrong += Vnd{out[i].dong} != Vnd{i}.share(rate, Rounding::half_up) ? 1U : 0U;
        EXPECT_EQ(wrong, 0U) << to_string(rate);
    }
}

TEST(Multiplier, is_proven_for_the_rates_in_use_up_to_the_highest_cap)
{
    constexpr std::uint32_t highest_cap = 106'200'000;
    for (const auto rate : {Rate::percent(8), Rate::percent(14), Rate::percent(22), Rate{15, 1000},
                            Rate{5, 1000}, Rate{3, 1000}, Rate{45, 1000}}) {
        const auto by = Multiplier::proven(rate, highest_cap);
        ASSERT_TRUE(by) << to_string(rate);
        // Where a half is near, the last đồng decides.
        for (std::uint32_t amount = highest_cap - 10'000; amount <= highest_cap; ++amount)
            ASSERT_EQ(Vnd{by->of(amount)}, Vnd{amount}.share(rate, Rounding::half_up)) << amount;
    }
}

TEST(Multiplier, is_none_where_no_proof_holds)
{
    EXPECT_FALSE(Multiplier::proven(Rate{123'456'789, 1'000'000'007}, 4'000'000'000));
}

}  // namespace ansinh
