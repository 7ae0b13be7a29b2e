#pragma once

/// What printed figures leave open: a percentage printed with two decimals bounds the whole it is
/// of.

#include "base/decimal.h"

#include <optional>

namespace ansinh::report {

/// The likeliest value, and the least and greatest whole numbers that print the same.
struct Implied {
    Decimal value;
    Decimal low;
    Decimal high;

    bool contains(Decimal candidate) const { return low <= candidate && candidate <= high; }
    bool operator==(const Implied&) const = default;
};

/// The whole of which `part` is `percent`, both as printed: a plan, a population. Rates are rounded
/// half up when printed. Nothing for a percentage that may be zero or less.
std::optional<Implied> whole_of(Decimal part, Decimal percent);

/// What `value` was before it changed by `percent`. Nothing for a fall of 100 % or more.
std::optional<Implied> previous_of(Decimal value, Decimal percent);

/// part ÷ whole in percent with two decimals; nothing when the whole is zero.
std::optional<Decimal> percent_of(Decimal part, Decimal whole);

/// Rounded up to whole units: three days for 1,733 are 578 a day.
Decimal per_day(Decimal amount, int days);

}  // namespace ansinh::report
