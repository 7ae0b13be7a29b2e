#pragma once

/// What employers have yet to tell: the changes of their workers from a day on, taken out of a
/// commune that was made with its whole year, as lines of D02-LT. And the cards that people hold
/// between two jobs, which no employer tells.

#include "base/month.h"
#include "coverage/spells.h"
#include "declaration/form.h"
#include "synth/commune.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::synth {

/// One line of an employer's list of a month.
struct Told {
    Month month;
    EmployerId employer;
    declaration::LineForm line;

    bool operator==(const Told&) const = default;
};

struct Movements {
    std::vector<Told> told;                   ///< by person and day
    std::vector<coverage::Membership> cards;  ///< by person and day

    void add(Movements&& more);
    bool operator==(const Movements&) const = default;
};

/// Leaves in `commune` what is known before `opening`: whoever works then works without end, and
/// nobody has a card that takes the place of that work's. What was taken out is returned.
Movements hold_back(Commune& commune, Date opening);

/// As a file, CSV, and back. Refuses what csv::read() refuses, and synth/malformed-movement with
/// its line.
std::string text_of(const Movements& movements);
Result<Movements> read_movements(std::string_view text);

}  // namespace ansinh::synth
