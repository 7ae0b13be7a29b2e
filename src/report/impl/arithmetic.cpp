#include "report/impl/arithmetic.h"

namespace ansinh::report {

namespace {

/// Half of the last printed digit.
Decimal half_digit(Decimal printed) { return Decimal{5, printed.scale() + 1}; }

/// part × 100 ÷ percent as a whole number.
Decimal hundredfold(Decimal part, Decimal percent, Rounding rounding)
{
    return Quotient{.numerator = part, .denominator = percent, .shift = 2}.bounded_to(0, rounding);
}

/// The whole numbers that `part` divided by a percentage in [percent - half, percent + half) gives.
std::optional<Implied> bounded(Decimal part, Decimal percent, Decimal half)
{
    const Decimal least = percent - half;
    if (least <= Decimal{}) return {};
    const Decimal above = hundredfold(part, percent + half, Rounding::down);
    return Implied{.value = hundredfold(part, percent, Rounding::half_up),
                   .low = above + Decimal{1},
                   .high = hundredfold(part, least, Rounding::down)};
}

}  // namespace

std::optional<Implied> whole_of(Decimal part, Decimal percent)
{
    if (part <= Decimal{} || percent.scale() >= Decimal::scale_max) return {};
    return bounded(part, percent, half_digit(percent));
}

std::optional<Implied> previous_of(Decimal value, Decimal percent)
{
    if (value <= Decimal{} || percent.scale() >= Decimal::scale_max) return {};
    return bounded(value, Decimal{100} + percent, half_digit(percent));
}

std::optional<Decimal> percent_of(Decimal part, Decimal whole)
{
    if (whole.is_zero()) return {};
    return Quotient{.numerator = part, .denominator = whole, .shift = 2}.bounded_to(
        2, Rounding::half_up);
}

Decimal per_day(Decimal amount, int days)
{
    return Quotient{.numerator = amount, .denominator = Decimal{days}}.bounded_to(0, Rounding::up);
}

}  // namespace ansinh::report
