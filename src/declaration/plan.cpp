#include "base/check.h"
#include "declaration/impl/voluntary_lines.h"
#include "law/in_force.h"

#include <algorithm>
#include <iterator>

namespace ansinh::declaration {

namespace {

using coverage::Deed;
using coverage::Scheme;

constexpr std::string_view worker = "worker";

class Plan {
public:
    Plan(const Ground& ground, const Subject& subject, const Known& known)
        : ground_{ground}, subject_{subject}, known_{known}, voluntary_{ground, subject, known}
    {
    }

    void add(const Line& line)
    {
        check(line.person.has_value(), "a line that is carried out has its person");
        switch (subject_.form) {
        case FormKind::d02: add_work(line); break;
        case FormKind::d03: add_card(line); break;
        case FormKind::d05: add_voluntary(line); break;
        }
    }
    coverage::Changes take() { return std::move(changes_); }

private:
    void add_work(const Line& line)
    {
        switch (line.reason) {
        case Reason::tm:
        case Reason::td:
        case Reason::tc: begin(line); break;
        case Reason::on: end_leave(line); break;
        case Reason::gh:
        case Reason::gc: end(line); break;
        case Reason::kl:
        case Reason::of:
        case Reason::ts:
            changes_.leaves.push_back({.person = *line.person,
                                       .employer = *subject_.employer,
                                       .from = line.from,
                                       .to = line.to,
                                       .kind = line.leave});
            break;
        case Reason::dc:
        case Reason::cd: alter(line); break;
        }
    }

    coverage::EmploymentChange employment(const Line& line, Deed deed) const
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

    void begin(const Line& line)
    {
        auto change = employment(line, Deed::begin);
        if (!change.region) change.region = known_.region.value_or(0);
        changes_.employments.push_back(change);
        add_membership(line, Scheme::compulsory, worker, "worker_employer");
        // 58/2014/QH13 and 41/2024/QH15 art.2.4: nobody is in both.
        changes_.memberships.push_back({.person = *line.person,
                                        .scheme = Scheme::voluntary,
                                        .deed = Deed::end,
                                        .from = line.from,
                                        .to = line.to});
        if (line.unemployment_insured.value_or(true))
            add_membership(line, Scheme::unemployment, worker, "worker_employer");
        add_membership(line, Scheme::health, "employee", "worker_employer");
    }

    void alter(const Line& line) { changes_.employments.push_back(employment(line, Deed::alter)); }

    void end(const Line& line)
    {
        auto change = employment(line, Deed::end);
        change.to = comes_back(line);
        changes_.employments.push_back(change);
        changes_.leaves.push_back({.person = *line.person,
                                   .employer = *subject_.employer,
                                   .deed = Deed::end,
                                   .from = line.from,
                                   .to = change.to});
        for (const auto& gap : without_work(line, change.to))
            for (const auto scheme : {Scheme::compulsory, Scheme::unemployment, Scheme::health})
                changes_.memberships.push_back(
                    {.person = *line.person,
                     .scheme = scheme,
                     .deed = Deed::end,
                     .from = gap.from,
                     .to = gap.to,
                     .group = scheme == Scheme::health ? "employee" : std::string(worker)});
    }

    /// The leave that they come back from ends; one that is on file for later stays.
    void end_leave(const Line& line)
    {
        const auto found = known_.leaves.find(*line.person);
        if (found == known_.leaves.end()) return;
        for (const auto& leave : found->second)
            if (leave.employer == *subject_.employer && leave.validity.contains(line.from))
                changes_.leaves.push_back({.person = *line.person,
                                           .employer = *subject_.employer,
                                           .deed = Deed::end,
                                           .from = line.from,
                                           .to = leave.validity.to});
    }

    /// The person's employments on file, by their first day.
    std::vector<coverage::Employment> employments(const Line& line) const
    {
        const auto found = known_.employments.find(*line.person);
        if (found == known_.employments.end()) return {};
        auto spells = found->second;
        std::ranges::sort(spells, {}, [](const auto& spell) { return spell.validity.from; });
        return spells;
    }

    /// When the person comes back to this employer after a break that is on file: whoever left
    /// earlier than was thought still came back.
    std::optional<Date> comes_back(const Line& line) const
    {
        std::optional<Date> end;
        for (const auto& spell : employments(line)) {
            if (spell.employer != *subject_.employer) continue;
            if (spell.validity.contains(line.from) || end == spell.validity.from) {
                end = spell.validity.to;
                if (!end) return {};
                continue;
            }
            if (end && spell.validity.from > *end) return spell.validity.from;
        }
        return {};
    }

    /// From the line's first day on, when no employment insures the person: those at others, and
    /// those here from the day of coming `back`.
    std::vector<Validity> without_work(const Line& line, std::optional<Date> back) const
    {
        std::vector<Validity> gaps;
        auto from = line.from;
        for (const auto& spell : employments(line)) {
            const bool is_here = spell.employer == *subject_.employer;
            if (is_here && (!back || spell.validity.from < *back)) continue;
            if (spell.validity.to && *spell.validity.to <= from) continue;
            if (from < spell.validity.from)
                gaps.push_back({.from = from, .to = spell.validity.from});
            if (!spell.validity.to) return gaps;
            from = *spell.validity.to;
        }
        gaps.push_back({.from = from, .to = {}});
        return gaps;
    }

    void add_membership(const Line& line, Scheme scheme, std::string_view group,
                        std::string_view payer)
    {
        changes_.memberships.push_back(
            {.person = *line.person,
             .scheme = scheme,
             .from = line.from,
             .to = line.to,
             .group = std::string(group),
             .payer = std::string(payer),
             .facility = scheme == Scheme::health ? line.facility : std::nullopt,
             .commune = commune_of(subject_, known_, line)});
    }

    void add_card(const Line& line)
    {
        if (line.change == Change::decrease) {
            changes_.memberships.push_back({.person = *line.person,
                                            .scheme = Scheme::health,
                                            .deed = Deed::end,
                                            .from = line.from,
                                            .group = line.group});
            return;
        }
        auto covered = line;
        covered.to = plus_months(line.from, line.months);
        add_membership(covered, Scheme::health, line.group, payer(line));
    }

    /// With the group of the State's support, and the income that the premium rests on.
    void add_voluntary(const Line& line)
    {
        std::ranges::move(voluntary_.take(line).changes, std::back_inserter(changes_.memberships));
        if (line.change == Change::decrease || !line.income) return;
        changes_.choices.push_back(
            {.person = *line.person,
             .validity = {.from = line.from, .to = plus_months(line.from, line.months)},
             .income = *line.income,
             .mode = static_cast<std::int64_t>(
                 law::voluntary_mode(ground_.law, line.from, line.months).value())});
    }

    /// As the law names who pays for a group.
    std::string_view payer(const Line& line) const
    {
        law::InForce in(ground_.law, line.from);
        const auto row = in.find("health_group", {std::string_view(line.group), line.from});
        return row ? row->text("payer").value : std::string_view("person");
    }

    const Ground& ground_;
    const Subject& subject_;
    const Known& known_;
    VoluntaryLines voluntary_;
    coverage::Changes changes_;
};

}  // namespace

coverage::Changes plan(const Ground& ground, const Subject& subject, const std::vector<Line>& lines,
                       const Known& known)
{
    Plan plan(ground, subject, known);
    for (const auto& line : lines) plan.add(line);
    return plan.take();
}

}  // namespace ansinh::declaration
