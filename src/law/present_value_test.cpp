#include "law/present_value.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::law {

TEST(PresentValue, of_no_rate_is_the_plain_sum)
{
    EXPECT_EQ(discounted(Vnd{330'000}, Rate{}, 0, 59), Exact{Vnd{19'800'000}});
    EXPECT_EQ(compounded(Vnd{330'000}, Rate{}, 1, 12), Exact{Vnd{3'960'000}});
}

TEST(PresentValue, of_a_few_months_is_exact)
{
    const Rate tenth{1, 10};
    EXPECT_EQ(compounded(Vnd{100}, tenth, 1, 3), Exact(1331 + 1210 + 1100, 10));
    EXPECT_EQ(compounded(Vnd{100}, tenth, 2, 2), Exact{Vnd{121}});
    EXPECT_EQ(discounted(Vnd{1210}, tenth, 0, 2).rounded(Rounding::half_up), Vnd{3310});
}

TEST(PresentValue, refuses_what_would_not_fit)
{
    EXPECT_THROW(compounded(Vnd{1'000'000'000}, Rate{}, 1, 1), Broken);
    EXPECT_THROW(compounded(Vnd{1}, Rate{1, 100'000'000}, 1, 1), Broken);
}

RC_GTEST_PROP(PresentValue, months_add_up, ())
{
    const Exact amount = Vnd{*rc::gen::inRange<std::int64_t>(1, 50'000'000)};
    const Rate rate{*rc::gen::inRange<std::int64_t>(0, 200), 10'000};
    const auto middle = *rc::gen::inRange(1, 60);
    RC_ASSERT(discounted(amount, rate, 0, 60) ==
              discounted(amount, rate, 0, middle) + discounted(amount, rate, middle + 1, 60));
    RC_ASSERT(discounted(amount, rate, 0, 60) <= compounded(amount, rate, 0, 60));
}

}  // namespace ansinh::law
