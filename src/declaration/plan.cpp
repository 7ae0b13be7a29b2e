#include "base/check.h"
#include "declaration/impl/voluntary_lines.h"
#include "declaration/impl/work_lines.h"
#include "law/in_force.h"

#include <algorithm>
#include <iterator>

namespace ansinh::declaration {

namespace {

using coverage::Deed;
using coverage::Scheme;

class Plan {
public:
    Plan(const Ground& ground, const Subject& subject, const Known& known)
        : ground_{ground}, subject_{subject}, known_{known}, work_{ground, subject, known},
          voluntary_{ground, subject, known}
    {
    }

    void add(const Line& line)
    {
        check(line.person.has_value(), "a line that is carried out has its person");
        switch (subject_.form) {
        case FormKind::d02: work_.take(line, changes_); break;
        case FormKind::d03: add_card(line); break;
        case FormKind::d05: add_voluntary(line); break;
        }
    }
    coverage::Changes take() { return std::move(changes_); }

private:
    void add_card(const Line& line)
    {
        coverage::MembershipChange change{.person = *line.person,
                                          .scheme = Scheme::health,
                                          .deed = Deed::end,
                                          .from = line.from,
                                          .group = line.group};
        if (line.change != Change::decrease) {
            change.deed = Deed::begin;
            change.to = plus_months(line.from, line.months);
            change.payer = payer(line);
            change.facility = line.facility;
            change.commune = commune_of(subject_, known_, line);
        }
        changes_.memberships.push_back(std::move(change));
    }

    /// With the group of the State's support, and the income that the premium rests on.
    void add_voluntary(const Line& line)
    {
        auto taken = voluntary_.take(line);
        for (const auto& change : taken.changes)
            if (change.deed == Deed::end)
                changes_.choices.push_back({.person = change.person,
                                            .deed = Deed::end,
                                            .from = change.from,
                                            .to = change.to});
        std::ranges::move(taken.changes, std::back_inserter(changes_.memberships));
        if (line.change == Change::decrease || !line.income) return;
        changes_.choices.push_back(
            {.person = *line.person,
             .from = line.from,
             .to = plus_months(line.from, line.months),
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
    WorkLines work_;
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
