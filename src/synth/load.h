#pragma once

/// A synthetic province put into the store.

#include "access/actor.h"
#include "base/result.h"
#include "db/database.h"
#include "synth/commune.h"
#include "synth/movements.h"

#include <cstdint>
#include <functional>
#include <string>

namespace ansinh::synth {

/// What was made.
struct Made {
    std::int64_t people = 0;  ///< alive on the day
    std::int64_t dead = 0;
    std::int64_t households = 0;
    std::int64_t employers = 0;
    std::int64_t facilities = 0;
    std::int64_t employments = 0;
    std::int64_t memberships = 0;

    bool operator==(const Made&) const = default;
};

struct LoadOptions {
    std::size_t threads = 2;
    std::string at;  ///< moment()
    /// The office that manages a commune; nothing where none is known.
    std::function<std::optional<OfficeId>(AreaId commune)> office;
    /// Called as it goes: communes done, and all of them.
    std::function<void(std::size_t done, std::size_t all)> progress;
    /// What employers tell from this day on is not loaded; `held` is given it, commune by commune.
    std::optional<Date> opening{};
    std::function<void(Movements held)> held{};
    /// Called with each commune in order, for files beside the store.
    std::function<void(std::size_t place, const Commune& commune)> also;
};

/// All or nothing, one audit record. The same plan gives the same rows on any number of threads.
/// Refuses access/forbidden, access/out-of-scope unless the actor is everywhere, and
/// synth/already-made when people of the province are insured in this store.
Checked<Made> load(db::Database& database, const access::Actor& actor, const Setting& setting,
                   const LoadOptions& options);

}  // namespace ansinh::synth
