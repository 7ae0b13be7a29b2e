#pragma once

/// Money: whole đồng, and the exact fractions of a đồng between two roundings.

#include "base/check.h"
#include "base/decimal.h"
#include "base/rate.h"
#include "base/wide.h"

#include <compare>
#include <concepts>
#include <cstdint>
#include <string>

namespace ansinh {

/// Whole đồng. There is no smaller unit, so every division must say how it rounds. What does not
/// fit 64 bits throws Broken.
class Vnd {
public:
    constexpr Vnd() = default;
    constexpr explicit Vnd(std::int64_t dong) : dong_{dong} {}
    template <std::floating_point Float>
    explicit Vnd(Float) = delete;

    constexpr std::int64_t dong() const { return dong_; }
    constexpr auto operator<=>(const Vnd&) const = default;

    friend constexpr Vnd operator+(Vnd a, Vnd b)
    {
        std::int64_t sum = 0;
        check(!__builtin_add_overflow(a.dong_, b.dong_, &sum), "a sum of money fits 64 bits");
        return Vnd{sum};
    }
    friend constexpr Vnd operator-(Vnd a, Vnd b)
    {
        std::int64_t rest = 0;
        check(!__builtin_sub_overflow(a.dong_, b.dong_, &rest), "a sum of money fits 64 bits");
        return Vnd{rest};
    }
    constexpr Vnd& operator+=(Vnd other) { return *this = *this + other; }
    constexpr Vnd& operator-=(Vnd other) { return *this = *this - other; }
    template <std::integral Count>  // a count; with a float this does not compile
    friend constexpr Vnd operator*(Vnd amount, Count count)
    {
        std::int64_t product = 0;
        check(!__builtin_mul_overflow(amount.dong_, static_cast<std::int64_t>(count), &product),
              "an amount of money fits 64 bits");
        return Vnd{product};
    }

    /// The share of the amount, to a whole đồng.
    constexpr Vnd share(Rate rate, Rounding rounding) const
    {
        return Vnd{
            narrowed(divided(Wide{dong_} * rate.numerator(), Wide{rate.denominator()}, rounding))};
    }

private:
    std::int64_t dong_ = 0;
};

/// An amount before it is rounded: a fraction of đồng. Only rounding makes it money again.
/// What does not fit 127 bits throws Broken.
class Exact {
public:
    constexpr Exact() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): whole money is exact money.
    constexpr Exact(Vnd amount) : numerator_{amount.dong()} {}
    Exact(Wide numerator, Wide denominator);

    Wide numerator() const { return numerator_; }
    Wide denominator() const { return denominator_; }

    friend Exact operator+(const Exact& a, const Exact& b);
    friend Exact operator-(const Exact& a, const Exact& b);
    friend Exact operator*(const Exact& a, Rate rate);
    template <std::integral Count>
    friend Exact operator*(const Exact& a, Count count)
    {
        return a * Rate{static_cast<std::int64_t>(count), 1};
    }
    /// The divisor is not zero.
    friend Exact operator/(const Exact& a, std::int64_t divisor);
    friend std::strong_ordering operator<=>(const Exact& a, const Exact& b);
    friend bool operator==(const Exact& a, const Exact& b) { return (a <=> b) == 0; }

    Vnd rounded(Rounding rounding) const;
    /// With `scale` decimals, as publications print an average.
    Decimal rounded(int scale, Rounding rounding) const;
    bool is_whole() const { return denominator_ == 1; }

private:
    Wide numerator_ = 0;  ///< in lowest terms
    Wide denominator_ = 1;
};

inline Exact operator*(Vnd amount, Rate rate) { return Exact{amount} * rate; }
inline Exact operator/(Vnd amount, std::int64_t divisor) { return Exact{amount} / divisor; }

/// Floors and caps, by value: a loop over a column then has no branch.
template <class Money>
constexpr Money at_least(Money amount, Money floor)
{
    return amount < floor ? floor : amount;
}
template <class Money>
constexpr Money at_most(Money amount, Money cap)
{
    return cap < amount ? cap : amount;
}

inline namespace literals {
consteval Vnd operator""_vnd(unsigned long long dong)
{
    return Vnd{static_cast<std::int64_t>(dong)};
}
}  // namespace literals

}  // namespace ansinh
