#pragma once

/// Shares and coefficients as exact fractions: 8%, 1/3, 0.9666%, 4.85.

#include "base/check.h"
#include "base/result.h"

#include <compare>
#include <concepts>
#include <cstdint>
#include <numeric>
#include <string>
#include <string_view>

namespace ansinh {

/// A fraction in lowest terms; its denominator is above zero. Sums and products that do not fit
/// throw Broken.
class Rate {
public:
    constexpr Rate() = default;
    constexpr Rate(std::int64_t numerator, std::int64_t denominator)
    {
        check(denominator > 0, "a rate has a denominator above zero");
        const auto shared = std::gcd(numerator, denominator);
        numerator_ = numerator / shared;
        denominator_ = denominator / shared;
    }
    template <std::floating_point Float>
    Rate(Float, Float) = delete;

    /// "8%", "0.9666%", "-1/3", "4.85": at most fifteen digits on a side. Refuses anything else:
    /// rate/malformed.
    static Result<Rate> parse(std::string_view text);
    static constexpr Rate percent(std::int64_t count) { return {count, 100}; }

    constexpr std::int64_t numerator() const { return numerator_; }
    constexpr std::int64_t denominator() const { return denominator_; }
    constexpr bool is_zero() const { return numerator_ == 0; }

    friend std::strong_ordering operator<=>(Rate a, Rate b);
    friend constexpr bool operator==(Rate a, Rate b) = default;
    friend Rate operator+(Rate a, Rate b);
    friend Rate operator-(Rate a, Rate b);
    friend Rate operator*(Rate a, Rate b);
    template <std::integral Count>
    friend Rate operator*(Rate rate, Count count)
    {
        return rate * Rate{static_cast<std::int64_t>(count), 1};
    }

private:
    std::int64_t numerator_ = 0;
    std::int64_t denominator_ = 1;
};

/// "8%", "0.9666%" where at most six decimals of a percent say it exactly; else "1/3".
std::string to_string(Rate rate);

}  // namespace ansinh
