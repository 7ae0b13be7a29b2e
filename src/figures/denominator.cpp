#include "figures/denominator.h"

namespace ansinh::figures {

const Denominator* denominator_on(const std::vector<Denominator>& denominators,
                                  registry::AreaId area, std::string_view indicator, Date on)
{
    constexpr int days_max = 731;
    const Denominator* found = nullptr;
    for (const auto& candidate : denominators) {
        if (candidate.area != area || candidate.indicator != indicator) continue;
        if (candidate.as_of > on || candidate.as_of < on.plus_days(-days_max)) continue;
        if (found == nullptr || candidate.as_of > found->as_of) found = &candidate;
    }
    return found;
}

}  // namespace ansinh::figures
