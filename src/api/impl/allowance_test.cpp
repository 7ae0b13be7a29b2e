#include "api/impl/allowance.h"

#include <string>

#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

using namespace std::chrono_literals;

constexpr Allowance::Clock::time_point start{1h};

TEST(Allowance, gives_so_much_at_once_and_then_by_the_minute)
{
    Allowance allowance({.at_once = 3, .per_minute = 30});
    for (int i = 0; i < 3; ++i) EXPECT_FALSE(allowance.take("a", start)) << i;
    EXPECT_EQ(allowance.take("a", start), 2s);
    EXPECT_FALSE(allowance.take("b", start)) << "each client has their own";
    EXPECT_EQ(allowance.take("a", start + 1s), 1s);
    EXPECT_FALSE(allowance.take("a", start + 2s));
    EXPECT_TRUE(allowance.take("a", start + 2s));
}

TEST(Allowance, saves_up_no_more_than_at_once)
{
    Allowance allowance({.at_once = 2, .per_minute = 60});
    EXPECT_FALSE(allowance.take("a", start));
    for (int i = 0; i < 2; ++i) EXPECT_FALSE(allowance.take("a", start + 1h)) << i;
    EXPECT_TRUE(allowance.take("a", start + 1h));
}

TEST(Allowance, takes_back_what_did_not_count)
{
    Allowance allowance({.at_once = 1, .per_minute = 1});
    EXPECT_FALSE(allowance.take("a", start));
    allowance.give_back("a");
    EXPECT_FALSE(allowance.take("a", start));
    allowance.give_back("nobody");
}

TEST(Allowance, remembers_a_bounded_number_of_clients)
{
    Allowance allowance({.at_once = 1, .per_minute = 60});
    for (int i = 0; i < 120'000; ++i)
        allowance.take(std::to_string(i), start + std::chrono::milliseconds(i));
    EXPECT_LE(allowance.clients(), 50'001U);
}

// Whoever floods from everywhere does not get what is theirs back.
TEST(Allowance, forgets_those_who_came_last_the_longest_ago)
{
    Allowance allowance({.at_once = 1, .per_minute = 1});
    EXPECT_FALSE(allowance.take("a", start));
    for (int i = 0; i < 120'000; ++i) {
        const auto now = start + std::chrono::microseconds(100 * i);
        if (i % 1'000 == 0) {
            EXPECT_TRUE(allowance.take("a", now)) << i;
        }
        allowance.take(std::to_string(i), now);
    }
    EXPECT_LE(allowance.clients(), 50'001U);
}

}  // namespace
}  // namespace ansinh::api
