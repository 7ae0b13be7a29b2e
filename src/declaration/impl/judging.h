#pragma once

/// The parts of the judge: what the store is asked, and the checks of one line.

#include "base/citizen_id.h"
#include "declaration/impl/month_law.h"
#include "declaration/impl/voluntary_lines.h"
#include "declaration/judge.h"
#include "registry/territory.h"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace ansinh::declaration {

/// Each kind of fact in one question; merged numbers in `lines` become those that are kept.
Known read_known(db::Database& database, const Ground& ground, const Subject& subject,
                 std::vector<Line>& lines);

/// What the State's support of voluntary insurance rests on, of the lines of which it is not known:
/// of a newcomer it is once they are registered.
void read_support(db::Database& database, const Ground& ground, const std::vector<Line>& lines,
                  Known& known);

/// Who on the register may be meant by lines without a number.
struct Matches {
    std::map<CitizenId, registry::PersonBrief> by_citizen_id;
    std::multimap<std::string, registry::PersonBrief> by_name;  ///< by the folded name
};
Matches read_matches(db::Database& database, const std::vector<Line>& lines);

/// What the checks of a line look at.
struct Looked {
    const Ground& ground;
    const Subject& subject;
    const Known& known;
    const Matches& matches;
    std::map<Month, MonthLaw>& laws;
    VoluntaryLines& voluntary;
    const registry::Territory& within;  ///< where the people of the list live
    Findings& findings;

    MonthLaw& law_of(Month month) const
    {
        return laws.try_emplace(month, ground.law, month).first->second;
    }
};

/// Whether some day lies in both.
constexpr bool meet(const Validity& a, const Validity& b)
{
    return (!a.to || b.from < *a.to) && (!b.to || a.from < *b.to);
}

/// Whether a line begins something, for whoever it is about.
constexpr bool begins(const Line& line)
{
    return line.change == Change::increase && line.reason != Reason::on;
}

/// Of spells by person those of the one whom a line is about.
template <class Spell>
std::span<const Spell> of_person(const std::map<PersonId, std::vector<Spell>>& spells,
                                 const Line& line)
{
    const auto found = line.person ? spells.find(*line.person) : spells.end();
    return found == spells.end() ? std::span<const Spell>{} : found->second;
}

/// As a finding says an amount.
std::string money(Vnd amount, Language language);

void check_subject(const Looked& looked);
/// Whether the number is of whom the line means.
bool check_person(const Looked& looked, const Line& line);
void check_newcomer(const Looked& looked, const Line& line, const LineForm& form);
void check_days(const Looked& looked, const Line& line);
void check_work(const Looked& looked, const Line& line);
void check_wage(const Looked& looked, const Line& line);
/// Of months that are paid for at once.
Problem no_such_cycle();

/// Of the lists of cards and of volunteers.
void check_card(const Looked& looked, const Line& line);
void check_voluntary(const Looked& looked, const Line& line);

}  // namespace ansinh::declaration
