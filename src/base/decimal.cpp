#include "base/decimal.h"

#include "base/check.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <fmt/format.h>

namespace ansinh {

namespace {

__extension__ using Wide = __int128;

Wide power_of_ten(int exponent)
{
    check(exponent >= 0 && exponent <= 36, "a power of ten fits 128 bits");
    Wide power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

std::int64_t narrow(Wide value)
{
    const auto narrowed = static_cast<std::int64_t>(value);
    check(narrowed == value, "a decimal fits 64 bits");
    return narrowed;
}

/// value × 10^exponent.
Wide scaled_up(Wide value, int exponent)
{
    Wide result = 0;
    check(!__builtin_mul_overflow(value, power_of_ten(exponent), &result),
          "a decimal fits 128 bits");
    return result;
}

Wide divided(Wide numerator, Wide denominator, Rounding rounding)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide towards_zero = numerator / denominator;
    const Wide rest = numerator % denominator;
    if (rest == 0) return towards_zero;
    const int sign = rest < 0 ? -1 : 1;
    switch (rounding) {
    case Rounding::half_up:  // twice the rest might not fit
        return rest * sign >= denominator - rest * sign ? towards_zero + sign : towards_zero;
    case Rounding::down: return sign < 0 ? towards_zero - 1 : towards_zero;
    case Rounding::up: return sign > 0 ? towards_zero + 1 : towards_zero;
    }
    std::unreachable();
}

Problem malformed()
{
    return {.code = "number/malformed",
            .detail = {"Số không hợp lệ.", "This is not a number."},
            .remedy = {"Ghi chữ số liền nhau, dấu chấm trước phần thập phân: 1193467 hoặc 93.73.",
                       "Write plain digits with a point before decimals: 1193467 or 93.73."}};
}

/// The nearest number that fits.
std::int64_t saturated(Wide value)
{
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::clamp(value, -most, most));
}

}  // namespace

Result<Decimal> Decimal::parse(std::string_view text)
{
    constexpr std::size_t digits_max = 18;
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const auto point = text.find('.');
    const auto decimals = point == std::string_view::npos ? 0 : text.size() - point - 1;
    std::string digits{text.substr(0, point)};
    if (digits.empty() || decimals > scale_max ||
        (point != std::string_view::npos && decimals == 0))
        return fail(malformed());
    if (decimals > 0) digits += text.substr(point + 1);
    const bool only_digits =
        std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!only_digits || digits.size() > digits_max) return fail(malformed());
    std::int64_t units = 0;
    for (const char digit : digits) units = units * 10 + (digit - '0');
    return Decimal{negative ? -units : units, static_cast<int>(decimals)};
}

Decimal Decimal::rounded(int scale, Rounding rounding) const
{
    if (scale >= scale_) return Decimal{narrow(scaled_up(units_, scale - scale_)), scale};
    return Decimal{narrow(divided(units_, power_of_ten(scale_ - scale), rounding)), scale};
}

Decimal Decimal::operator-() const { return Decimal{narrow(-Wide{units_}), scale_}; }

Decimal operator+(Decimal a, Decimal b)
{
    const int scale = std::max(a.scale(), b.scale());
    return Decimal{
        narrow(scaled_up(a.units_, scale - a.scale_) + scaled_up(b.units_, scale - b.scale_)),
        scale};
}

Decimal operator-(Decimal a, Decimal b)
{
    const int scale = std::max(a.scale(), b.scale());
    return Decimal{
        narrow(scaled_up(a.units_, scale - a.scale_) - scaled_up(b.units_, scale - b.scale_)),
        scale};
}

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    const int scale = std::max(a.scale(), b.scale());
    const Wide left = scaled_up(a.units_, scale - a.scale_);
    const Wide right = scaled_up(b.units_, scale - b.scale_);
    if (left < right) return std::strong_ordering::less;
    return left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

Decimal Quotient::to(int scale, Rounding rounding) const
{
    check(!denominator.is_zero(), "a quotient's denominator is not zero");
    const int exponent = scale + shift + denominator.scale() - numerator.scale();
    const Wide above = scaled_up(numerator.units(), std::max(exponent, 0));
    const Wide below = scaled_up(denominator.units(), std::max(-exponent, 0));
    return Decimal{narrow(divided(above, below, rounding)), scale};
}

Decimal Quotient::bounded_to(int scale, Rounding rounding) const
{
    check(!denominator.is_zero(), "a quotient's denominator is not zero");
    const int exponent = scale + shift + denominator.scale() - numerator.scale();
    const Wide above = scaled_up(numerator.units(), std::max(exponent, 0));
    const Wide below = scaled_up(denominator.units(), std::max(-exponent, 0));
    return Decimal{saturated(divided(above, below, rounding)), scale};
}

Decimal product(Decimal a, Decimal b, int scale, Rounding rounding)
{
    const Wide exact = Wide{a.units()} * b.units();
    const int decimals = a.scale() + b.scale();
    if (scale >= decimals) return Decimal{narrow(scaled_up(exact, scale - decimals)), scale};
    return Decimal{narrow(divided(exact, power_of_ten(decimals - scale), rounding)), scale};
}

Decimal bounded_product(Decimal a, Decimal b, int scale, Rounding rounding)
{
    const Wide exact = Wide{a.units()} * b.units();
    const int decimals = a.scale() + b.scale();
    if (scale >= decimals) return Decimal{saturated(scaled_up(exact, scale - decimals)), scale};
    return Decimal{saturated(divided(exact, power_of_ten(decimals - scale), rounding)), scale};
}

std::string to_string(Decimal number)
{
    if (number.scale() == 0) return fmt::format("{}", number.units());
    const bool negative = number.is_negative();
    const Wide magnitude = negative ? -Wide{number.units()} : Wide{number.units()};
    auto digits = fmt::format("{:0{}}", static_cast<std::uint64_t>(magnitude), number.scale() + 1);
    digits.insert(digits.size() - static_cast<std::size_t>(number.scale()), 1, '.');
    return negative ? "-" + digits : digits;
}

}  // namespace ansinh
