#pragma once

/// Who of a commune takes part in what, from when to when, so that each day of the path has its
/// counts to the person.

#include "synth/commune.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace ansinh::synth {

/// What is followed apart.
enum class Track : std::uint8_t { job, post, voluntary, card };  ///< job: insured, post: official

struct Spell {
    std::size_t person = 0;  ///< place in Commune::people
    Track track = Track::card;
    Date from;
    std::optional<Date> to{};

    bool operator==(const Spell&) const = default;
};

/// In the order of people, tracks and days. Workers have no card of their own here: they are
/// insured by their work.
std::vector<Spell> histories(const CommunePlan& plan, const std::vector<Person>& people,
                             std::uint64_t seed, const Turnover& turnover);

}  // namespace ansinh::synth
