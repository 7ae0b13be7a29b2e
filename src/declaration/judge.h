#pragma once

/// The judgement of a list: every line against the register, what is on file of its people, and the
/// law. One judge for files, envelopes and pages; nothing is written.

#include "base/month.h"
#include "coverage/change.h"
#include "coverage/spells.h"
#include "db/database.h"
#include "declaration/line.h"
#include "law/law.h"
#include "law/voluntary.h"
#include "registry/areas.h"
#include "registry/employer.h"
#include "registry/person_briefs.h"
#include "registry/person_form.h"
#include "registry/wage_region.h"

#include <map>
#include <optional>
#include <vector>

namespace ansinh::declaration {

/// What a judgement rests on besides the store.
struct Ground {
    const law::Law& law;
    const registry::Areas& areas;
    const registry::WageRegions& regions;
};

/// What is declared, for whom, and on which day it is judged.
struct Subject {
    FormKind form = FormKind::d02;
    std::optional<EmployerId> employer{};
    std::optional<registry::Employer> record{};  ///< of that employer
    AreaId commune;                              ///< of the employer, or of the list
    Month month;
    Date today;
    Date sent;  ///< of a draft today
};

/// What the store knows of the people of a list, by their numbers.
struct Known {
    std::map<PersonId, registry::PersonBrief> people;
    std::map<PersonId, std::vector<coverage::Employment>> employments;  ///< at every employer
    std::map<PersonId, std::vector<coverage::Leave>> leaves;
    std::optional<std::int64_t> region;  ///< of the employer's commune, 1 to 4
    /// Of each scheme those that lists may meet.
    std::map<PersonId, std::vector<coverage::Membership>> compulsory;
    std::map<PersonId, std::vector<coverage::Membership>> voluntary;
    std::map<PersonId, std::vector<coverage::Membership>> health;
    /// What the State's support of voluntary insurance rests on, by the number of the line.
    std::map<std::int64_t, law::VoluntaryFacts> support;
};

struct Judgement {
    std::vector<Line> lines;  ///< one a form; `person` is the number that is kept
    std::vector<Finding> findings;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    Known known;

    bool is_good() const { return errors == 0; }
};

Judgement judge(db::Database& database, const Ground& ground, const Subject& subject,
                const std::vector<LineForm>& forms);

/// What the lines make of the spells, once each has its person.
coverage::Changes plan(const Ground& ground, const Subject& subject, const std::vector<Line>& lines,
                       const Known& known);

/// Region of the minimum wage of a commune on a day, 1 to 4. A commune of the map that has ended
/// stands for those that it became, where they lie in one region.
std::optional<std::int64_t> region_of(const Ground& ground, AreaId commune, Date on);

/// A line of somebody without a number, as the register reads it.
registry::PersonForm newcomer(const LineForm& form);

}  // namespace ansinh::declaration
