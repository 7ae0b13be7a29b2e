#pragma once

/// What each fund is due from each side: one number for each pair.

#include "base/vnd.h"
#include "law/contribution.h"

#include <array>
#include <cstddef>
#include <numeric>

namespace ansinh::contribution {

inline constexpr std::size_t sides = 2;
inline constexpr std::size_t lines = 5 * sides;

constexpr std::size_t place_of(law::Fund fund, law::Side side)
{
    return static_cast<std::size_t>(fund) * sides + static_cast<std::size_t>(side);
}

struct Amounts {
    std::array<Vnd, lines> parts{};  ///< at place_of()

    constexpr Vnd of(law::Fund fund, law::Side side) const { return parts[place_of(fund, side)]; }
    constexpr Vnd of(law::Fund fund) const
    {
        return of(fund, law::Side::worker) + of(fund, law::Side::employer);
    }
    constexpr Vnd of(law::Side side) const
    {
        Vnd sum;
        for (auto at = static_cast<std::size_t>(side); at < lines; at += sides) sum += parts[at];
        return sum;
    }
    constexpr Vnd total() const { return std::accumulate(parts.begin(), parts.end(), Vnd{}); }

    constexpr Amounts& operator+=(const Amounts& other)
    {
        for (std::size_t at = 0; at < lines; ++at) parts[at] += other.parts[at];
        return *this;
    }
    constexpr Amounts& operator-=(const Amounts& other)
    {
        for (std::size_t at = 0; at < lines; ++at) parts[at] -= other.parts[at];
        return *this;
    }
    bool operator==(const Amounts&) const = default;
};

}  // namespace ansinh::contribution
