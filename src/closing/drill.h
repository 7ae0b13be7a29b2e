#pragma once

/// From a number to its people: who was counted in a fact, one page after the other.

#include "access/actor.h"
#include "base/result.h"
#include "closing/fact.h"
#include "coverage/listing.h"
#include "db/database.h"
#include "registry/areas.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::closing {

struct DrillQuestion {
    FactKey key;  ///< of an area, perhaps a slice
    Date on;
    std::int64_t after = 0;  ///< the page after this number
    std::size_t limit = 50;
};

struct Drilled {
    std::optional<Amount> closed{};  ///< what the last close of the day says; absent: none did
    std::vector<coverage::Participant> people{};
    std::optional<std::int64_t> next{};  ///< `after` of the next page
};

/// As the records are now: after a change and before the next close they may differ from the fact.
/// Of the area only what lies in the actor's areas. Puts the look on the audit record. Needs
/// person_find. Refuses access/forbidden, access/out-of-scope, closing/no-people (an indicator or a
/// breakdown that counts none), closing/unknown-slice.
Checked<Drilled> people_of(db::Database& database, const registry::Areas& areas,
                           const access::Actor& actor, const DrillQuestion& question,
                           const std::string& at);

}  // namespace ansinh::closing
