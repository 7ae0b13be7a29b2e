#include "declaration/impl/work_lines.h"

#include "declaration/impl/voluntary_lines.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ansinh::declaration {

using coverage::Changes;
using coverage::Deed;
using coverage::Employment;
using coverage::Scheme;

namespace {

constexpr std::array schemes = {Scheme::compulsory, Scheme::unemployment, Scheme::health};

std::string group_of(Scheme scheme) { return scheme == Scheme::health ? "employee" : "worker"; }

/// Of `asked` the days on which none of the spells, by first day, `insures`.
std::vector<Validity> days_without(const std::vector<Employment>& spells, const Validity& asked,
                                   const auto& insures)
{
    std::vector<Validity> gaps;
    auto from = asked.from;
    for (const auto& spell : spells) {
        if (!insures(spell) || (spell.validity.to && *spell.validity.to <= from)) continue;
        if (asked.to && spell.validity.from >= *asked.to) break;
        if (from < spell.validity.from) gaps.push_back({.from = from, .to = spell.validity.from});
        if (!spell.validity.to) return gaps;
        from = *spell.validity.to;
    }
    if (!asked.to || from < *asked.to) gaps.push_back({.from = from, .to = asked.to});
    return gaps;
}

coverage::MembershipChange ended(const Line& line, Scheme scheme, const Validity& days)
{
    return {.person = *line.person,
            .scheme = scheme,
            .deed = Deed::end,
            .from = days.from,
            .to = days.to,
            .group = group_of(scheme)};
}

}  // namespace

void WorkLines::take(const Line& line, Changes& changes)
{
    switch (line.reason) {
    case Reason::tm:
    case Reason::td:
    case Reason::tc: begin(line, changes); break;
    case Reason::on: end_leave(line, changes); break;
    case Reason::gh:
    case Reason::gc: end(line, changes); break;
    case Reason::kl:
    case Reason::of:
    case Reason::ts:
        changes.leaves.push_back({.person = *line.person,
                                  .employer = *subject_.employer,
                                  .from = line.from,
                                  .to = line.to,
                                  .kind = line.leave});
        break;
    case Reason::dc:
    case Reason::cd: alter(line, changes); break;
    }
}

void WorkLines::begin(const Line& line, Changes& changes)
{
    auto change = employment(line, Deed::begin);
    if (!change.region) change.region = known_.region.value_or(0);
    const auto to = up_to_the_next(line);
    const bool may_be = may_be_unemployed(line.from, change.position.value_or("worker"));
    carry_out(change, changes);
    for (const auto scheme : schemes)
        if (scheme != Scheme::unemployment || (may_be && line.unemployment_insured.value_or(true)))
            changes.memberships.push_back(membership(line, scheme, to));
    // 58/2014/QH13 and 41/2024/QH15 art.2.4: nobody is in both.
    changes.memberships.push_back({.person = *line.person,
                                   .scheme = Scheme::voluntary,
                                   .deed = Deed::end,
                                   .from = line.from,
                                   .to = to});
}

void WorkLines::alter(const Line& line, Changes& changes)
{
    carry_out(employment(line, Deed::alter), changes);
    if (!line.unemployment_insured) return;
    const auto altered = altered_days(line);
    if (!altered) return;
    if (*line.unemployment_insured) {
        if (may_be_unemployed(line.from, altered->position))
            changes.memberships.push_back(membership(line, Scheme::unemployment, altered->days.to));
        return;
    }
    const auto elsewhere = [&](const Employment& spell) {
        return !is_here(spell) && insures(spell, Scheme::unemployment);
    };
    for (const auto& gap : days_without(employments(line), altered->days, elsewhere))
        changes.memberships.push_back(ended(line, Scheme::unemployment, gap));
}

/// Insurance ends for the days on which no employment insures: those at others, and those here from
/// the day of coming back.
void WorkLines::end(const Line& line, Changes& changes)
{
    auto change = employment(line, Deed::end);
    change.to = comes_back(line);
    changes.leaves.push_back({.person = *line.person,
                              .employer = *subject_.employer,
                              .deed = Deed::end,
                              .from = line.from,
                              .to = change.to});
    const auto stays = [&](const Employment& spell) {
        return !is_here(spell) || (change.to && spell.validity.from >= *change.to);
    };
    for (const auto scheme : schemes) {
        const auto goes_on = [&](const Employment& spell) {
            return stays(spell) && insures(spell, scheme);
        };
        for (const auto& gap :
             days_without(employments(line), {.from = line.from, .to = {}}, goes_on))
            changes.memberships.push_back(ended(line, scheme, gap));
    }
    carry_out(change, changes);
}

/// The leave that they come back from ends; one that is on file for later stays.
void WorkLines::end_leave(const Line& line, Changes& changes) const
{
    const auto found = known_.leaves.find(*line.person);
    if (found == known_.leaves.end()) return;
    for (const auto& leave : found->second)
        if (leave.employer == *subject_.employer && leave.validity.contains(line.from))
            changes.leaves.push_back({.person = *line.person,
                                      .employer = *subject_.employer,
                                      .deed = Deed::end,
                                      .from = line.from,
                                      .to = leave.validity.to});
}

/// The lines after it are planned on what it makes of the work on file.
void WorkLines::carry_out(const coverage::EmploymentChange& change, Changes& changes)
{
    auto& all = work_[change.person];
    std::vector<Employment> here;
    std::ranges::copy_if(all, std::back_inserter(here),
                         [&](const Employment& spell) { return is_here(spell); });
    std::erase_if(all, [&](const Employment& spell) { return is_here(spell); });
    here = coverage::changed(std::move(here), std::span(&change, 1));
    std::ranges::move(here, std::back_inserter(all));
    changes.employments.push_back(change);
}

coverage::EmploymentChange WorkLines::employment(const Line& line, Deed deed) const
{
    coverage::EmploymentChange change{.person = *line.person,
                                      .employer = *subject_.employer,
                                      .deed = deed,
                                      .from = line.from,
                                      .to = line.to,
                                      .wage = line.wage,
                                      .region = line.region,
                                      .unemployment_insured = line.unemployment_insured};
    if (!line.position.empty()) change.position = line.position;
    return change;
}

coverage::MembershipChange WorkLines::membership(const Line& line, Scheme scheme,
                                                 std::optional<Date> to) const
{
    return {.person = *line.person,
            .scheme = scheme,
            .from = line.from,
            .to = to,
            .group = group_of(scheme),
            .payer = "worker_employer",
            .facility = scheme == Scheme::health ? line.facility : std::nullopt,
            .commune = commune_of(subject_, known_, line)};
}

bool WorkLines::is_here(const Employment& spell) const
{
    return spell.employer == *subject_.employer;
}

/// At every employer, by first day.
std::vector<Employment> WorkLines::employments(const Line& line) const
{
    const auto found = work_.find(*line.person);
    if (found == work_.end()) return {};
    auto spells = found->second;
    std::ranges::sort(spells, {}, [](const Employment& spell) { return spell.validity.from; });
    return spells;
}

/// What is begun earlier than was known insures up to what is on file, as it is worked.
std::optional<Date> WorkLines::up_to_the_next(const Line& line) const
{
    for (const auto& spell : employments(line))
        if (is_here(spell) && spell.validity.from > line.from)
            return line.to ? std::min(*line.to, spell.validity.from) : spell.validity.from;
    return line.to;
}

/// When the person comes back to this employer after a break that is on file: whoever left earlier
/// than was thought still came back.
std::optional<Date> WorkLines::comes_back(const Line& line) const
{
    std::optional<Date> end;
    for (const auto& spell : employments(line)) {
        if (!is_here(spell)) continue;
        if (spell.validity.contains(line.from) || end == spell.validity.from) {
            end = spell.validity.to;
            if (!end) return {};
            continue;
        }
        if (end && spell.validity.from > *end) return spell.validity.from;
    }
    return {};
}

/// From the line's first day on, as long as what it says of unemployment insurance holds here.
std::optional<WorkLines::Altered> WorkLines::altered_days(const Line& line) const
{
    std::optional<Altered> found;
    for (const auto& spell : employments(line)) {
        if (!is_here(spell)) continue;
        if (!found && spell.validity.contains(line.from))
            found = {.days = {.from = line.from, .to = spell.validity.to},
                     .position = spell.position};
        else if (found && found->days.to == spell.validity.from &&
                 spell.unemployment_insured == *line.unemployment_insured)
            found->days.to = spell.validity.to;
    }
    if (found && line.to && (!found->days.to || *line.to < *found->days.to))
        found->days.to = line.to;
    return found;
}

bool WorkLines::insures(const Employment& spell, Scheme scheme)
{
    return scheme != Scheme::unemployment ||
           (spell.unemployment_insured && may_be_unemployed(spell.validity.from, spell.position));
}

/// Whether the law of the month has premiums of the unemployment fund for such work, in whatever
/// region.
bool WorkLines::may_be_unemployed(Date from, std::string_view position)
{
    constexpr std::int64_t any_region = 1;
    const Month month(from);
    auto& law = laws_.try_emplace(month, ground_.law, month).first->second;
    const auto* const figures = law.of(position, any_region);
    return figures == nullptr ||
           std::ranges::any_of(figures->lines, [](const law::ContributionLine& one) {
               return one.fund == law::Fund::unemployment;
           });
}

}  // namespace ansinh::declaration
