#pragma once

/// Numbers drawn by key, not in order: the same seed, thing and purpose give the same number on any
/// thread and in any order.

#include "base/check.h"

#include <cstdint>

namespace ansinh::synth {

/// One step of SplitMix64 (Steele, Lea, Flood 2014): every bit of the input moves every bit of the
/// result.
constexpr std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E37'79B9'7F4A'7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D0'49BB'1331'11EBU;
    return value ^ (value >> 31U);
}

/// What a number is drawn for: draws for different ends do not hang together.
enum class Purpose : std::uint8_t {
    birth,
    couple,
    family,
    household,
    name,
    contact,
    status,
    death,
    history,
    day,
    wage,
    employer,
    workplace,
    noise,
    payment,
    term,
    leave,
};

/// A row of numbers for one thing and one purpose.
class Draws {
public:
    constexpr Draws(std::uint64_t seed, std::uint64_t thing, Purpose purpose)
        : key_{mixed(mixed(seed ^ (static_cast<std::uint64_t>(purpose) << 56U)) ^ thing)}
    {
    }

    constexpr std::uint64_t next() { return mixed(key_ + count_++ * 0xD134'2543'DE82'EF95U); }
    /// 0 to below `limit`, which is less than 2^32.
    constexpr std::int64_t below(std::int64_t limit)
    {
        check(limit > 0 && limit < (std::int64_t{1} << 32), "a draw has a limit");
        return static_cast<std::int64_t>(((next() >> 32U) * static_cast<std::uint64_t>(limit)) >>
                                         32U);
    }
    constexpr std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + below(most - least + 1);
    }
    /// True that many times in a thousand.
    constexpr bool chance(std::int64_t permille) { return below(1000) < permille; }

private:
    std::uint64_t key_;
    std::uint64_t count_ = 0;
};

}  // namespace ansinh::synth
