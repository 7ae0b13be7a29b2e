#pragma once

/// Twice the width of an amount: products of money and shares before they are rounded.

#include "base/check.h"
#include "base/decimal.h"

#include <cstdint>
#include <limits>

namespace ansinh {

__extension__ using Wide = __int128;

/// numerator ÷ denominator to a whole number; the denominator is above zero.
constexpr Wide divided(Wide numerator, Wide denominator, Rounding rounding)
{
    const Wide whole = numerator / denominator;
    const Wide rest = numerator % denominator;
    if (rest == 0) return whole;
    switch (rounding) {
    case Rounding::down: return rest < 0 ? whole - 1 : whole;
    case Rounding::up: return rest > 0 ? whole + 1 : whole;
    case Rounding::half_up: break;
    }
    const Wide magnitude = rest < 0 ? -rest : rest;
    if (magnitude < denominator - magnitude) return whole;
    return rest < 0 ? whole - 1 : whole + 1;
}

constexpr std::int64_t narrowed(Wide number)
{
    check(number >= std::numeric_limits<std::int64_t>::min() &&
              number <= std::numeric_limits<std::int64_t>::max(),
          "a number fits 64 bits");
    return static_cast<std::int64_t>(number);
}

}  // namespace ansinh
