#pragma once

/// Exact decimals: counts, money and percentages as they are printed. "0.40" keeps its two
/// decimals, since what is printed also says how precisely it is known.

#include "base/check.h"
#include "base/result.h"

#include <compare>
#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace ansinh {

enum class Rounding : std::uint8_t {
    half_up,  ///< to the nearest, a half away from zero
    down,     ///< towards minus infinity
    up,       ///< towards plus infinity
};

/// units × 10^-scale. Sums and products that do not fit throw Broken rather than wrap.
class Decimal {
public:
    static constexpr int scale_max = 9;

    constexpr Decimal() = default;
    constexpr explicit Decimal(std::int64_t units, int scale = 0)
        : units_{units}, scale_{static_cast<std::int8_t>(scale)}
    {
        check(scale >= 0 && scale <= scale_max, "a decimal has at most nine decimals");
    }
    template <std::floating_point Float>
    explicit Decimal(Float, int = 0) = delete;

    /// "1193467", "-2550", "93.73": at most eighteen digits, of them at most nine decimals.
    /// Refuses anything else: number/malformed.
    static Result<Decimal> parse(std::string_view text);

    constexpr std::int64_t units() const { return units_; }
    constexpr int scale() const { return scale_; }
    constexpr bool is_whole() const { return whole_part_only(); }
    constexpr bool is_negative() const { return units_ < 0; }
    constexpr bool is_zero() const { return units_ == 0; }

    /// The same number with `scale` decimals, rounded where it has more.
    Decimal rounded(int scale, Rounding rounding) const;
    Decimal operator-() const;

    friend Decimal operator+(Decimal a, Decimal b);
    friend Decimal operator-(Decimal a, Decimal b);
    /// Compares the numbers: 0.4 equals 0.40.
    friend std::strong_ordering operator<=>(Decimal a, Decimal b);
    friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }

private:
    constexpr bool whole_part_only() const
    {
        std::int64_t one = 1;
        for (int i = 0; i < scale_; ++i) one *= 10;
        return units_ % one == 0;
    }

    std::int64_t units_ = 0;
    std::int8_t scale_ = 0;
};

/// numerator × 10^`shift` ÷ denominator with `scale` decimals. `shift` 2 makes a percentage.
/// The denominator is not zero.
struct Quotient {
    Decimal numerator;
    Decimal denominator;
    int shift = 0;

    Decimal to(int scale, Rounding rounding) const;
    /// The same, for comparing and showing only: what does not fit 64 bits is the nearest that
    /// does.
    Decimal bounded_to(int scale, Rounding rounding) const;
};

/// a × b, exact in as many decimals as both have together, rounded to `scale`.
Decimal product(Decimal a, Decimal b, int scale, Rounding rounding);
/// The same, for comparing and showing only: what does not fit 64 bits is the nearest that does.
Decimal bounded_product(Decimal a, Decimal b, int scale, Rounding rounding);

/// "93.73": the form Decimal::parse reads. People are shown format.h instead.
std::string to_string(Decimal number);

}  // namespace ansinh
