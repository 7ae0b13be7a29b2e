#include "closing/impl/units.h"

#include "base/check.h"
#include "closing/impl/tally.h"
#include "registry/traits.h"

#include <algorithm>

namespace ansinh::closing {

Units units(db::Database& database, Date on)
{
    const auto industries = registry::industries();
    check(industries.size() <= column::industries_max, "the industries fit into a row");
    check(registry::size_bands().size() <= column::sizes_max, "the sizes fit into a row");
    Units found;
    for (const auto& traits : registry::employer_traits(database, on)) {
        const auto at = std::ranges::find(industries, traits.industry, &registry::Coded::code);
        Unit unit{.industry = {}, .commune = traits.commune};
        if (at != industries.end())
            unit.industry = static_cast<std::size_t>(at - industries.begin());
        found.emplace(traits.employer.value(), unit);
    }
    return found;
}

}  // namespace ansinh::closing
