#pragma once

/// A schedule that an employer committed to, and whether it is kept: told by what came in.

#include "base/date.h"
#include "base/language.h"
#include "base/vnd.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace ansinh::compliance {

struct Instalment {
    Date due;
    Vnd amount;

    bool operator==(const Instalment&) const = default;
};

struct Payment {
    Date on;
    Vnd amount;

    bool operator==(const Payment&) const = default;
};

enum class InstalmentState : std::uint8_t { ahead, kept, kept_late, broken };
std::string_view code(InstalmentState state);
const Bilingual& word(InstalmentState state);

struct InstalmentStanding {
    Instalment instalment;
    InstalmentState state = InstalmentState::ahead;
    Vnd paid;  ///< of this instalment, up to the day

    bool operator==(const InstalmentStanding&) const = default;
};

/// Payments settle the instalments in their order. `ahead` while the day is not past the due day.
std::vector<InstalmentStanding> standings(std::span<const Instalment> schedule,
                                          std::span<const Payment> payments, Date on);

}  // namespace ansinh::compliance
