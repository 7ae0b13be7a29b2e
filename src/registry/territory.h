#pragma once

/// Which communes an actor's areas reach, on the map to 30/06/2025 and on the one after it: the
/// scope of whoever may see the people who live there.

#include "access/actor.h"
#include "registry/areas.h"

#include <span>
#include <vector>

namespace ansinh::registry {

/// A plain value; asking costs one look into a table of bits.
class Territory {
public:
    /// Nobody's.
    Territory() = default;
    static Territory whole_nation();
    /// The communes within these areas, those they became, and those they came from. An old commune
    /// that was divided belongs to every new one that took a part of it.
    static Territory of(const Areas& areas, std::span<const AreaId> within);
    static Territory of(const Areas& areas, const access::Actor& actor);

    bool contains(AreaId commune) const;
    /// Whether all of the other lies within this one: of the whole nation only the whole nation
    /// does, and of no communes nothing.
    bool holds(const Territory& other) const;
    bool is_whole_nation() const { return whole_nation_; }
    /// Rising; empty for the whole nation, which needs no list.
    std::vector<AreaId> communes() const;

private:
    void add(AreaId commune);
    void add_below(const Areas& areas, const Area& area);

    bool whole_nation_ = false;
    std::vector<bool> communes_;
};

}  // namespace ansinh::registry
