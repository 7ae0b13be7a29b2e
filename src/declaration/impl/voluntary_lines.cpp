#include "declaration/impl/voluntary_lines.h"

#include "base/check.h"
#include "coverage/support.h"

#include <algorithm>
#include <utility>

namespace ansinh::declaration {

using coverage::Deed;
using coverage::Scheme;

namespace {

/// Where the term ends that holds up to `day` or over it: what the State does not support of it is
/// a spell of its own, of the same record.
std::optional<Date> end_of_term(std::vector<coverage::Membership> spells, Date day)
{
    std::ranges::sort(spells, {}, [](const auto& spell) { return spell.validity.from; });
    const coverage::Membership* last = nullptr;
    for (const auto& spell : spells) {
        if (!spell.validity.to) continue;
        const bool holds = spell.validity.from < day && *spell.validity.to >= day;
        const bool is_its_rest = last != nullptr && spell.validity.from == last->validity.to &&
                                 spell.group == coverage::unsupported_group &&
                                 spell.group != last->group && spell.recorded == last->recorded;
        if (holds || is_its_rest) last = &spell;
    }
    return last != nullptr ? last->validity.to : std::nullopt;
}

}  // namespace

AreaId commune_of(const Subject& subject, const Known& known, const Line& line)
{
    const auto found = known.people.find(*line.person);
    return found == known.people.end() ? subject.commune : found->second.commune;
}

VoluntaryLines::Taken VoluntaryLines::begun(const Line& line,
                                            const std::vector<coverage::Membership>& spells) const
{
    const auto known = known_.support.find(line.number);
    auto facts = known == known_.support.end() ? law::VoluntaryFacts{} : known->second;
    facts.from = Month{line.from};
    const auto mode = law::voluntary_mode(ground_.law, line.from, line.months);
    check(mode.has_value(), "a line of months that the law has");
    facts.mode = *mode;
    facts.months_supported = coverage::months_supported(
        spells, ground_.law, {.from = line.from, .to = plus_months(line.from, line.months)});
    Taken taken{.before = facts.months_supported,
                .support = law::voluntary_support(facts, line.months, ground_.law)};
    for (auto& spell :
         coverage::voluntary_memberships({.person = *line.person,
                                          .commune = commune_of(subject_, known_, line),
                                          .from = line.from,
                                          .months = line.months},
                                         taken.support))
        taken.changes.push_back({.person = spell.person,
                                 .scheme = spell.scheme,
                                 .from = spell.validity.from,
                                 .to = spell.validity.to,
                                 .group = std::move(spell.group),
                                 .payer = std::move(spell.payer),
                                 .commune = spell.commune});
    return taken;
}

/// A term that is told anew for fewer months ends with them.
VoluntaryLines::Taken VoluntaryLines::told_anew(const Line& line,
                                                std::vector<coverage::Membership> spells) const
{
    const Date to = plus_months(line.from, line.months);
    const auto before = end_of_term(spells, to);
    std::vector<coverage::MembershipChange> ends;
    if (before && *before > to)
        ends.push_back({.person = *line.person,
                        .scheme = Scheme::voluntary,
                        .deed = Deed::end,
                        .from = to,
                        .to = before});
    auto taken = begun(line, coverage::changed(std::move(spells), ends));
    taken.changes.insert(taken.changes.begin(), ends.begin(), ends.end());
    return taken;
}

VoluntaryLines::Taken VoluntaryLines::take(const Line& line)
{
    auto& spells = spells_[*line.person];
    auto taken = Taken{};
    if (line.change == Change::decrease)
        // Whatever its group of support was: nobody is in voluntary insurance twice.
        taken.changes.push_back({.person = *line.person,
                                 .scheme = Scheme::voluntary,
                                 .deed = Deed::end,
                                 .from = line.from});
    else
        taken = line.change == Change::adjust ? told_anew(line, spells) : begun(line, spells);
    spells = coverage::changed(std::move(spells), taken.changes);
    return taken;
}

}  // namespace ansinh::declaration
