#pragma once

/// A number of uses or litres as people read it: "2,5", "2.5".

#include "base/format.h"
#include "base/vnd.h"

namespace ansinh::calc {

/// To two decimals, without the noughts at its end.
inline Bilingual decimal_text(Rate number)
{
    constexpr int places = 2;
    // Exact rounds to decimals; here it holds a plain number.
    for (int scale = 0; scale < places; ++scale) {
        const Exact exact{number.numerator(), number.denominator()};
        const auto shorter = exact.rounded(scale, Rounding::half_up);
        if (shorter == exact.rounded(places, Rounding::half_up))
            return {format::number(shorter, Language::vi), format::number(shorter, Language::en)};
    }
    const auto text =
        Exact{number.numerator(), number.denominator()}.rounded(places, Rounding::half_up);
    return {format::number(text, Language::vi), format::number(text, Language::en)};
}

}  // namespace ansinh::calc
