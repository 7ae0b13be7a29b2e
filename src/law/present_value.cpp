#include "law/present_value.h"

namespace ansinh::law {

namespace {

constexpr std::int64_t scale = 1'000'000'000'000'000;

/// Σ amount × (numerator ÷ denominator)^i; every product fits while the two stay below 10^7, and
/// an amount below 10^9.
Exact sum_of_powers(const Exact& amount, Rate factor, int first, int last)
{
    constexpr std::int64_t widest = 10'000'000;
    check(factor.numerator() < widest && factor.denominator() < widest,
          "a monthly rate has few digits");
    check(amount < Exact{Vnd{1'000'000'000}}, "a month's contribution is below a billion");
    Wide term = divided(amount.numerator() * scale, amount.denominator(), Rounding::half_up);
    Wide sum = 0;
    for (int i = 0; i <= last; ++i) {
        if (i >= first) sum += term;
        term = divided(term * factor.numerator(), factor.denominator(), Rounding::half_up);
    }
    return {sum, scale};
}

}  // namespace

Exact discounted(const Exact& amount, Rate rate, int first, int last)
{
    const Rate grown = rate + Rate{1, 1};
    return sum_of_powers(amount, Rate{grown.denominator(), grown.numerator()}, first, last);
}

Exact compounded(const Exact& amount, Rate rate, int first, int last)
{
    return sum_of_powers(amount, rate + Rate{1, 1}, first, last);
}

}  // namespace ansinh::law
