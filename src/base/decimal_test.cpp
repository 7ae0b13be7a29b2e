#include "base/decimal.h"
#include "support/cases.h"

#include <concepts>
#include <limits>
#include <map>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh {

namespace {

using test::cases;

static_assert(!std::is_constructible_v<Decimal, double>);
static_assert(!std::is_constructible_v<Decimal, float, int>);
static_assert(!std::is_convertible_v<std::int64_t, Decimal>);
static_assert(!std::is_convertible_v<Decimal, double>);
static_assert(!std::is_convertible_v<Decimal, std::int64_t>);

constexpr auto int64_max = std::numeric_limits<std::int64_t>::max();
constexpr auto int64_min = std::numeric_limits<std::int64_t>::min();

Decimal number(const std::string& text) { return Decimal::parse(text).value(); }

int whole(const std::string& text) { return static_cast<int>(number(text).units()); }

Rounding rounding(const std::string& name)
{
    static const std::map<std::string, Rounding> all = {
        {"half_up", Rounding::half_up}, {"down", Rounding::down}, {"up", Rounding::up}};
    return all.at(name);
}

/// Small enough that two of them add in any scale.
Decimal any_decimal()
{
    const auto units = *rc::gen::inRange<std::int64_t>(-1'000'000'000, 1'000'000'001);
    return Decimal{units, *rc::gen::inRange(0, Decimal::scale_max + 1)};
}

}  // namespace

TEST(Decimal, reads_what_is_printed)
{
    for (const auto& [cells, line] : cases(R"(
        # text              | units               decimals  written
        0                   | 0                   0         0
        1193467             | 1193467             0         1193467
        93.73               | 9373                2         93.73
        0.40                | 40                  2         0.40    # says how precisely it is known
        -2550               | -2550               0         -2550
        -13.88              | -1388               2         -13.88
        -0.05               | -5                  2         -0.05
        -0                  | 0                   0         0
        007                 | 7                   0         7
        0.000000001         | 1                   9         0.000000001
        999999999999999999  | 999999999999999999  0         999999999999999999
        123456789.987654321 | 123456789987654321  9         123456789.987654321
    )")) {
        SCOPED_TRACE(line);
        const auto decimal = number(cells[0]);
        EXPECT_EQ(std::to_string(decimal.units()), cells[1]);
        EXPECT_EQ(std::to_string(decimal.scale()), cells[2]);
        EXPECT_EQ(to_string(decimal), cells[3]);
    }
}

TEST(Decimal, refuses_what_is_no_plain_number)
{
    for (const std::string text : {"",
                                   "-",
                                   ".",
                                   ".5",
                                   "5.",
                                   "+5",
                                   "--5",
                                   "1,5",
                                   "1.193.467",
                                   "1 000",
                                   " 1",
                                   "1 ",
                                   "1e3",
                                   "0x10",
                                   "５",
                                   "1.0000000000",
                                   "1000000000000000000",
                                   "1000000000.123456789",
                                   "NaN",
                                   "12a"}) {
        SCOPED_TRACE(text);
        const auto read = Decimal::parse(text);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, "number/malformed");
        EXPECT_FALSE(read.error().remedy.vi.empty());
        EXPECT_FALSE(read.error().remedy.en.empty());
    }
}

TEST(Decimal, rounds_by_name)
{
    for (const auto& [cells, line] : cases(R"(
        # number   decimals  rounding | result
        2.5        0         half_up  | 3
        -2.5       0         half_up  | -3      # a half away from zero
        2.49       0         half_up  | 2
        -2.49      0         half_up  | -2
        -0.4       0         half_up  | 0
        2.51       0         down     | 2
        -2.01      0         down     | -3      # towards minus infinity
        2.01       0         up       | 3
        -2.99      0         up       | -2      # towards plus infinity
        2.00       0         up       | 2
        -2.00      0         down     | -2
        1.5819     2         half_up  | 1.58
        7          3         half_up  | 7.000
    )")) {
        SCOPED_TRACE(line);
        const auto rounded = number(cells[0]).rounded(whole(cells[1]), rounding(cells[2]));
        EXPECT_EQ(to_string(rounded), cells[3]);
    }
}

// The published sentences, to the digit.
TEST(Quotient, gives_the_printed_percentages)
{
    for (const auto& [cells, line] : cases(R"(
        # numerator  denominator  shift  decimals | result
        1733         109543       2      2        | 1.58    # Bến Tre: on the same period
        111276       118720       2      2        | 93.73   # of the plan
        4710         1188757      2      1        | 0.4     # health insurance
        -2550        18372        2      2        | -13.88  # Bình Định: voluntary social insurance
        3694         125248       2      2        | 2.95
        18.26        46.52        2      2        | 39.25   # national: of the labour force
        -89          114          2      1        | -78.1   # 114 procedures to 25
        1            8            0      2        | 0.13
        -1           8            0      2        | -0.13
        0            5            2      2        | 0.00
        1            -3           0      3        | -0.333
        0.000000001  1            0      9        | 0.000000001
        1            0.000000001  0      0        | 1000000000
    )")) {
        SCOPED_TRACE(line);
        const Quotient quotient{.numerator = number(cells[0]),
                                .denominator = number(cells[1]),
                                .shift = whole(cells[2])};
        EXPECT_EQ(to_string(quotient.to(whole(cells[3]), Rounding::half_up)), cells[4]);
    }
}

TEST(Quotient, rounds_a_half_where_the_denominator_nearly_fills_128_bits)
{
    const Quotient quotient{
        .numerator = Decimal{int64_max}, .denominator = Decimal{int64_max}, .shift = -19};
    EXPECT_EQ(quotient.to(0, Rounding::half_up), Decimal{0});
    EXPECT_EQ(quotient.to(0, Rounding::up), Decimal{1});
}

TEST(Decimal, adds_in_the_finer_scale)
{
    EXPECT_EQ(to_string(number("1.5") + number("0.25")), "1.75");
    EXPECT_EQ(to_string(number("1.50") - number("1.5")), "0.00");
    EXPECT_EQ(to_string(number("1391.256") + number("521.783")), "1913.039");
    EXPECT_EQ(to_string(-number("13.88")), "-13.88");
    EXPECT_EQ(to_string(Decimal{-1} - Decimal{int64_min}), std::to_string(int64_max));
}

TEST(Decimal, multiplies_exactly_before_it_rounds)
{
    EXPECT_EQ(to_string(product(number("118720"), number("0.9373"), 0, Rounding::half_up)),
              "111276");
    EXPECT_EQ(to_string(product(number("0.5"), number("0.5"), 1, Rounding::half_up)), "0.3");
    EXPECT_EQ(to_string(product(number("0.5"), number("0.5"), 1, Rounding::down)), "0.2");
    EXPECT_EQ(to_string(product(number("2"), number("3"), 4, Rounding::down)), "6.0000");
}

TEST(Decimal, compares_numbers_not_their_printing)
{
    EXPECT_EQ(number("0.4"), number("0.40"));
    EXPECT_LT(number("-0.41"), number("-0.4"));
    EXPECT_LT(Decimal{int64_min}, Decimal(int64_min, 9));
    EXPECT_GT(Decimal{int64_max}, Decimal(int64_max, 9));
}

TEST(Decimal, knows_its_kind)
{
    EXPECT_TRUE(number("12.00").is_whole());
    EXPECT_FALSE(number("12.01").is_whole());
    EXPECT_TRUE(number("0.00").is_zero());
    EXPECT_TRUE(number("-0.01").is_negative());
    EXPECT_FALSE(number("-0.00").is_negative());
}

TEST(Decimal, throws_rather_than_wraps)
{
    const Decimal largest{int64_max};
    const Decimal smallest{int64_min};
    EXPECT_THROW(largest + Decimal{1}, Broken);
    EXPECT_THROW(smallest - Decimal{1}, Broken);
    EXPECT_THROW(-smallest, Broken);
    EXPECT_THROW(largest.rounded(1, Rounding::down), Broken);
    EXPECT_THROW(product(largest, Decimal{2}, 0, Rounding::down), Broken);
    EXPECT_THROW(
        Quotient({.numerator = largest, .denominator = Decimal(1, 9)}).to(0, Rounding::down),
        Broken);
    EXPECT_THROW(
        Quotient({.numerator = Decimal{1}, .denominator = Decimal(0, 2)}).to(0, Rounding::down),
        Broken);
    EXPECT_THROW(Decimal(1, 10), Broken);
    EXPECT_THROW(Decimal(1, -1), Broken);
    EXPECT_THROW(Decimal(1, 256), Broken);
}

TEST(Decimal, writes_the_extremes)
{
    EXPECT_EQ(to_string(Decimal(int64_min, 2)), "-92233720368547758.08");
    EXPECT_EQ(to_string(Decimal{int64_min}), "-9223372036854775808");
    EXPECT_EQ(to_string(Decimal(int64_max, 9)), "9223372036.854775807");
}

RC_GTEST_PROP(Decimal, reads_back_what_it_writes, ())
{
    const auto decimal = any_decimal();
    const auto read = Decimal::parse(to_string(decimal));
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->units() == decimal.units());
    RC_ASSERT(read->scale() == decimal.scale());
}

RC_GTEST_PROP(Decimal, takes_away_what_it_added, ())
{
    const auto a = any_decimal();
    const auto b = any_decimal();
    RC_ASSERT(a + b == b + a);
    RC_ASSERT(a + b - b == a);
    RC_ASSERT((a < b) == ((a - b).is_negative()));
}

RC_GTEST_PROP(Decimal, rounds_within_its_bounds, ())
{
    const auto a = any_decimal();
    const auto scale = *rc::gen::inRange(0, 4);
    const auto down = a.rounded(scale, Rounding::down);
    const auto up = a.rounded(scale, Rounding::up);
    const auto nearest = a.rounded(scale, Rounding::half_up);
    RC_ASSERT(down <= a);
    RC_ASSERT(a <= up);
    RC_ASSERT(nearest == down || nearest == up);
    RC_ASSERT((-a).rounded(scale, Rounding::half_up) == -nearest);
    RC_ASSERT((-a).rounded(scale, Rounding::down) == -up);
}

RC_GTEST_PROP(Quotient, undoes_a_product, ())
{
    const Decimal a{*rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000),
                    *rc::gen::inRange(0, 4)};
    const Decimal b{*rc::gen::inRange<std::int64_t>(1, 1'000'000), *rc::gen::inRange(0, 4)};
    const auto both = product(a, b, a.scale() + b.scale(), Rounding::down);
    RC_ASSERT((Quotient{.numerator = both, .denominator = b}.to(a.scale(), Rounding::down)) == a);
}

}  // namespace ansinh
