#pragma once

/// Columns of money for batches: 32 bits an amount, shares of a whole block at memory speed.

#include "base/rate.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>

namespace ansinh {

/// Whole đồng up to 4,294,967,295: an amount of one person and month once a cap holds it. What was
/// larger stands at the most; no cap comes near it.
struct ColumnVnd {
    std::uint32_t dong = 0;

    constexpr auto operator<=>(const ColumnVnd&) const = default;
};
constexpr std::int64_t column_most = UINT32_MAX;

/// A rate as one multiplication and one shift, half up: (amount × factor + half) >> shift. It
/// exists only where it is proven to equal the exact share of every amount up to `most`.
struct Multiplier {
    std::uint32_t factor = 0;
    unsigned shift = 0;

    /// amount × p ÷ q is off by less than amount × r ÷ (q × 2^shift), r = factor × q − p × 2^shift;
    /// a fraction of halves and q-ths stays below the next whole as long as 2 × most × r < 2^shift.
    static std::optional<Multiplier> proven(Rate rate, std::uint32_t most);

    constexpr std::uint32_t of(std::uint32_t amount) const
    {
        const auto half = std::uint64_t{1} << (shift - 1);
        return static_cast<std::uint32_t>((std::uint64_t{amount} * factor + half) >> shift);
    }
};

/// Where a column of results goes: `near` is read again soon; `far` is larger than the caches and
/// written past them, which spares the machine reading what it is about to overwrite.
enum class Reach : std::uint8_t { near, far };

/// The share of a rate for every amount up to `most`, to the nearest đồng: the very number that
/// Vnd::share gives. The rate lies between 0 and 1.
class ColumnShare {
public:
    ColumnShare(Rate rate, std::uint32_t most)
        : rate_{rate}, multiplier_{Multiplier::proven(rate, most)}
    {
    }

    /// out[i] is the share of amounts[i]; `out` is as long as `amounts`.
    void of(std::span<const ColumnVnd> amounts, std::span<ColumnVnd> out,
            Reach reach = Reach::near) const;

private:
    Rate rate_;
    std::optional<Multiplier> multiplier_;
};

}  // namespace ansinh
