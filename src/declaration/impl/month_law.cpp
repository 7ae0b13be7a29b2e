#include "declaration/impl/month_law.h"

#include "law/contributor.h"

namespace ansinh::declaration {

const law::ContributionLaw* MonthLaw::of(std::string_view position, std::int64_t region)
{
    const auto group = law::contributor_group(position);
    const auto [found, is_new] = read_.try_emplace({group, region});
    if (is_new) {
        const auto who = law::contributor(group, region);
        if (region != 0 || who.wage_set_by == law::WageSetBy::state)
            if (auto read = law::contribution_law(law_, month_, who))
                found->second = *std::move(read);
    }
    return found->second ? &*found->second : nullptr;
}

std::optional<Vnd> MonthLaw::dues(const coverage::Employment& spell)
{
    const auto* const figures = of(spell.position, spell.region);
    if (figures == nullptr) return {};
    const bool on_level = figures->basis.value == "level";
    const auto counted = law::bases(on_level ? figures->level : spell.wage, *figures);
    Vnd sum;
    for (const auto& line : figures->lines) {
        if (line.fund == law::Fund::unemployment && !spell.unemployment_insured) continue;
        sum += law::due(counted.of(line.fund), line.rate);
    }
    return sum;
}

}  // namespace ansinh::declaration
