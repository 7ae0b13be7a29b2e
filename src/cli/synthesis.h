#pragma once

/// Synthetic provinces in a store, as the shipped data and the law have them.

#include "cli/context.h"
#include "synth/make.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace ansinh::cli {

struct Synthesis {
    synth::Request request;
    std::size_t threads = 2;
    std::function<void(const synth::Plan&, std::size_t done, std::size_t all)> progress{};
    /// What employers tell from this day on is not loaded but given to `held`.
    std::optional<Date> opening{};
    std::function<void(synth::Movements)> held{};
    /// With each commune in order, for files beside the store.
    std::function<void(const synth::Plan&, std::size_t place, const synth::Commune&)> also{};
    /// With each province once it is in the store.
    std::function<void(const synth::Plan&, const synth::Made&)> made{};
};

/// Refuses what synth::plans() and synth::load() refuse.
Checked<void> synthesize(Context& context, db::Database& database, const Synthesis& asked);

}  // namespace ansinh::cli
