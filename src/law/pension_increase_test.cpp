#include "law/folder.h"
#include "law/pension_increase.h"

#include <gtest/gtest.h>

namespace ansinh::law {

namespace {

const Law& our_law()
{
    static const Law law = load(LAW_FOLDER);
    return law;
}

Vnd increased(Month started, std::int64_t amount, Month in, Month until)
{
    Trace trace;
    return pension_increase(
               {.started = started, .amount = Vnd{amount}, .amount_in = in, .until = until},
               our_law(), trace)
        .value()
        .amount;
}

}  // namespace

TEST(PensionIncrease, of_a_larger_pension_is_no_smaller)
{
    for (const auto started : {Month{1990, 1}, Month{2010, 1}, Month{2022, 6}}) {
        Vnd before{};
        for (std::int64_t amount = 1'900'000; amount < 4'000'000; amount += 997) {
            const auto now = increased(started, amount, {2022, 6}, {2026, 7});
            EXPECT_GE(now, before) << to_string(started) << ", " << amount;
            EXPECT_GE(now, Vnd{amount});
            before = now;
        }
    }
}

TEST(PensionIncrease, in_two_parts_is_that_of_the_whole)
{
    for (std::int64_t amount = 2'000'000; amount < 9'000'000; amount += 123'457) {
        const auto half = increased({1990, 1}, amount, {2021, 12}, {2023, 12});
        EXPECT_EQ(increased({1990, 1}, half.dong(), {2023, 12}, {2026, 11}),
                  increased({1990, 1}, amount, {2021, 12}, {2026, 11}));
    }
}

// The brackets of the decrees as they are written: under 2.7 million 300,000 more, up to under
// 3 million to 3 million; in 2026 the 300,000 go to 3.5 million and below.
TEST(PensionIncrease, gives_the_brackets_of_the_decrees)
{
    struct Bracket {
        Month in;
        Rate rate;
        std::int64_t to;
        std::int64_t below;
    };
    for (const auto& [in, rate, to, below] :
         {Bracket{{2023, 7}, {1125, 1000}, 2'700'000, 3'000'000},
          Bracket{{2024, 7}, {115, 100}, 3'200'000, 3'500'000},
          Bracket{{2026, 7}, {108, 100}, 3'500'000, 3'800'000}})
        for (std::int64_t amount = 2'000'000; amount < 4'000'000; amount += 1009) {
            const auto raised = Exact{Vnd{amount}} * rate;
            const auto expected = raised < Exact{Vnd{to}}      ? raised + Exact{Vnd{300'000}}
                                  : raised < Exact{Vnd{below}} ? Exact{Vnd{below}}
                                                               : raised;
            EXPECT_EQ(increased({1994, 12}, amount, in.plus(-1), in),
                      expected.rounded(Rounding::half_up))
                << to_string(in) << ", " << amount;
        }
}

}  // namespace ansinh::law
