#include "synth/apportion.h"
#include "synth/random.h"

#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace ansinh::synth {
namespace {

std::int64_t sum(const std::vector<std::int64_t>& parts)
{
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0});
}

TEST(Apportioned, gives_the_largest_remainders_one_more)
{
    EXPECT_EQ(apportioned(10, std::vector<std::int64_t>{1, 1, 1}),
              (std::vector<std::int64_t>{4, 3, 3}));
    EXPECT_EQ(apportioned(100, std::vector<std::int64_t>{47, 16, 16, 12, 6, 3}),
              (std::vector<std::int64_t>{47, 16, 16, 12, 6, 3}));
    EXPECT_EQ(apportioned(0, std::vector<std::int64_t>{0, 0}), (std::vector<std::int64_t>{0, 0}));
}

TEST(Apportioned, respects_caps)
{
    EXPECT_EQ(apportioned_within(10, std::vector<std::int64_t>{9, 1, 0},
                                 std::vector<std::int64_t>{3, 3, 4}),
              (std::vector<std::int64_t>{3, 3, 4}));
}

RC_GTEST_PROP(Apportioned, adds_up_and_stays_within_one, ())
{
    const auto weights = *rc::gen::suchThat(
        rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 100'000)),
        [](const auto& all) { return sum(all) > 0; });
    const auto total = *rc::gen::inRange<std::int64_t>(0, 10'000'000);
    const auto parts = apportioned(total, weights);
    RC_ASSERT(sum(parts) == total);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto floor = total * weights[i] / sum(weights);
        RC_ASSERT(parts[i] == floor || parts[i] == floor + 1);
    }
}

RC_GTEST_PROP(Apportioned, never_passes_a_cap, ())
{
    const auto caps = *rc::gen::nonEmpty(
        rc::gen::container<std::vector<std::int64_t>>(rc::gen::inRange<std::int64_t>(0, 5'000)));
    std::vector<std::int64_t> weights;
    for (std::size_t i = 0; i < caps.size(); ++i)
        weights.push_back(*rc::gen::inRange<std::int64_t>(0, 100));
    const auto total = *rc::gen::inRange<std::int64_t>(0, sum(caps) + 1);
    const auto parts = apportioned_within(total, weights, caps);
    RC_ASSERT(sum(parts) == total);
    for (std::size_t i = 0; i < parts.size(); ++i) RC_ASSERT(parts[i] <= caps[i]);
}

RC_GTEST_PROP(Draws, stay_below_their_limit_and_repeat, (std::uint64_t seed, std::uint64_t thing))
{
    const auto limit = *rc::gen::inRange<std::int64_t>(1, 1'000'000);
    Draws draws(seed, thing, Purpose::name);
    Draws again(seed, thing, Purpose::name);
    for (int i = 0; i < 20; ++i) {
        const auto drawn = draws.below(limit);
        RC_ASSERT(drawn >= 0 && drawn < limit);
        RC_ASSERT(drawn == again.below(limit));
    }
}

TEST(Scaled, goes_to_the_nearest)
{
    EXPECT_EQ(scaled(99'597, 1, 10), 9'960);
    EXPECT_EQ(scaled(5, 1, 10), 1);
    EXPECT_EQ(scaled(4, 1, 10), 0);
    EXPECT_EQ(scaled(7, 1, 1), 7);
}

}  // namespace
}  // namespace ansinh::synth
