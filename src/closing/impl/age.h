#pragma once

#include "base/date.h"
#include "closing/fact.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace ansinh::closing {

/// 20231215, so that the difference of two is an age in its leading digits.
inline std::int32_t packed(Date day)
{
    return (day.year() * 100 + static_cast<std::int32_t>(day.month())) * 100 +
           static_cast<std::int32_t>(day.day());
}

/// The place of the age band; nothing before birth.
inline std::optional<std::size_t> age_band_of(std::int32_t born, std::int32_t on)
{
    if (born > on) return {};
    return std::min(static_cast<std::size_t>((on - born) / 10'000) / 5, age_bands - 1);
}
inline std::optional<std::size_t> age_band_of(Date born, Date on)
{
    return age_band_of(packed(born), packed(on));
}

}  // namespace ansinh::closing
