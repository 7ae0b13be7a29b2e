#pragma once

/// A month of the held-back movements, told by the employers: each list is saved, sent, checked and
/// accepted as any other.

#include "access/actor.h"
#include "declaration/declarations.h"
#include "synth/movements.h"

#include <cstdint>
#include <string>

namespace ansinh::synth {

struct Declared {
    std::int64_t lists = 0;
    std::int64_t lines = 0;
    std::int64_t repeated = 0;  ///< lists that were accepted before
    std::int64_t cards = 0;     ///< spells of cards that no employer tells

    bool operator==(const Declared&) const = default;
};

/// One list for each employer that has a change in the month, a second one where somebody changes
/// twice. Told again it does nothing. Refuses what save(), submit() and accept() refuse, with the
/// employer's unit code in `where`, and synth/unknown-employer.
Checked<Declared> declare(db::Database& database, const declaration::Ground& ground,
                          const access::Actor& actor, const Movements& movements, Month month,
                          const std::string& at);

}  // namespace ansinh::synth
