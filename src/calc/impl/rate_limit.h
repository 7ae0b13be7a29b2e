#pragma once

/// Rates that are multiplied or summed up: no finer than the formulas have room for.

#include "calc/form.h"

namespace ansinh::calc {

inline void refuse_finer(Form& form, std::string_view key, bool fits)
{
    if (fits || !form.given({key})) return;
    form.refuse(key, {.code = "calc/malformed",
                      .detail = {"Số có quá nhiều chữ số lẻ.", "The number has too many decimals."},
                      .remedy = {"Nhập tối đa bốn chữ số lẻ.", "Give four decimals at most."}});
}

/// "2.5", "33.33%", "1/3": a denominator of at most 10,000.
inline void refuse_fine_fraction(Form& form, std::string_view key, Rate rate)
{
    constexpr std::int64_t denominator_most = 10'000;
    refuse_finer(form, key, rate.denominator() <= denominator_most);
}

/// "33.33%", of which many are summed up: so many ten-thousandths.
inline void refuse_fine_percent(Form& form, std::string_view key, Rate rate)
{
    constexpr std::int64_t parts = 10'000;
    refuse_finer(form, key, parts % rate.denominator() == 0);
}

}  // namespace ansinh::calc
