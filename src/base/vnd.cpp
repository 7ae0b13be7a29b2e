#include "base/vnd.h"

#include <utility>

namespace ansinh {

namespace {

Wide times(Wide a, Wide b)
{
    Wide product = 0;
    check(!__builtin_mul_overflow(a, b, &product), "a fraction of money fits 127 bits");
    return product;
}

Wide plus(Wide a, Wide b)
{
    Wide sum = 0;
    check(!__builtin_add_overflow(a, b, &sum), "a fraction of money fits 127 bits");
    return sum;
}

Wide shared_divisor(Wide a, Wide b)
{
    if (a < 0) a = -a;
    while (b != 0) a = std::exchange(b, a % b);
    return a;
}

}  // namespace

Exact::Exact(Wide numerator, Wide denominator)
{
    check(denominator > 0, "a fraction of money has a denominator above zero");
    const Wide shared = denominator == 1 ? 1 : shared_divisor(numerator, denominator);
    numerator_ = numerator / shared;
    denominator_ = denominator / shared;
}

Exact operator+(const Exact& a, const Exact& b)
{
    if (a.denominator_ == b.denominator_) return {plus(a.numerator_, b.numerator_), a.denominator_};
    const Wide shared = shared_divisor(a.denominator_, b.denominator_);
    return {plus(times(a.numerator_, b.denominator_ / shared),
                 times(b.numerator_, a.denominator_ / shared)),
            times(a.denominator_ / shared, b.denominator_)};
}

Exact operator-(const Exact& a, const Exact& b) { return a + b * Rate{-1, 1}; }

Exact operator*(const Exact& a, Rate rate)
{
    const Wide before = shared_divisor(rate.numerator(), a.denominator_);
    const Wide after = shared_divisor(a.numerator_, rate.denominator());
    return {times(a.numerator_ / after, rate.numerator() / before),
            times(a.denominator_ / before, rate.denominator() / after)};
}

Exact operator/(const Exact& a, std::int64_t divisor)
{
    check(divisor != 0, "money is not divided by zero");
    return divisor > 0 ? a * Rate{1, divisor} : a * Rate{-1, -divisor};
}

std::strong_ordering operator<=>(const Exact& a, const Exact& b)
{
    return (a - b).numerator_ <=> Wide{0};
}

Vnd Exact::rounded(Rounding rounding) const
{
    return Vnd{narrowed(divided(numerator_, denominator_, rounding))};
}

Decimal Exact::rounded(int scale, Rounding rounding) const
{
    Wide one = 1;
    for (int i = 0; i < scale; ++i) one *= 10;
    return Decimal{narrowed(divided(times(numerator_, one), denominator_, rounding)), scale};
}

}  // namespace ansinh
