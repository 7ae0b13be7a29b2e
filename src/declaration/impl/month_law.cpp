#include "declaration/impl/month_law.h"

#include "law/contributor.h"

#include <algorithm>

namespace ansinh::declaration {

const law::ContributionLaw* MonthLaw::of(std::string_view position, std::int64_t region)
{
    return of(law::contributor_group(position), region);
}

const law::ContributionLaw* MonthLaw::of(law::ContributorGroup group, std::int64_t region)
{
    const auto [found, is_new] = read_.try_emplace({group, region});
    if (is_new) {
        const auto who = law::contributor(group, region);
        if (region != 0 || who.wage_set_by == law::WageSetBy::state)
            if (auto read = law::contribution_law(law_, month_, who))
                found->second = *std::move(read);
    }
    return found->second ? &*found->second : nullptr;
}

std::optional<Vnd> MonthLaw::dues(EmployerId employer,
                                  const std::vector<coverage::Employment>& work,
                                  const std::vector<coverage::Leave>& leaves)
{
    coverage::OwingMonth month(month_, unpaid_days_least_, leaves);
    std::vector<coverage::Owing> owing;
    for (const auto& spell : work) {
        const auto& [from, to] = spell.validity;
        if (from > month_.last_day()) continue;
        month.add({.person = spell.person.value(),
                   .employer = spell.employer,
                   .from = from.number(),
                   .to = to ? to->number() : coverage::open_end,
                   .wage = spell.wage,
                   .position = spell.position,
                   .region = spell.region,
                   .unemployment_insured = spell.unemployment_insured},
                  owing);
    }
    month.finish(owing);
    const auto here = std::ranges::find(owing, employer, &coverage::Owing::employer);
    return here == owing.end() ? Vnd{} : dues(*here);
}

std::optional<Vnd> MonthLaw::dues(const coverage::Owing& owing)
{
    const auto* const figures = of(owing.kind.group, owing.kind.region);
    if (figures == nullptr) return {};
    const bool on_level = figures->basis.value == "level";
    const auto counted = law::bases(on_level ? figures->level : owing.wage, *figures);
    Vnd sum;
    for (const auto& line : figures->lines) {
        if (line.fund == law::Fund::unemployment && !owing.kind.unemployment_insured) continue;
        if (coverage::pays(owing, line.fund)) sum += law::due(counted.of(line.fund), line.rate);
    }
    return sum;
}

}  // namespace ansinh::declaration
