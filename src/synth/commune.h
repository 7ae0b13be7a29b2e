#pragma once

/// The people, households and spells of one commune, made from its plan.

#include "base/citizen_id.h"
#include "base/person_id.h"
#include "coverage/leave.h"
#include "coverage/spells.h"
#include "synth/employers.h"
#include "synth/names.h"
#include "synth/plan.h"
#include "synth/terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::synth {

enum class Relation : std::uint8_t {
    head,
    spouse,
    child,
    child_in_law,
    parent,
    grandchild,
    other,
};

enum class Living : std::uint8_t { none, poor, near_poor, average_farmer };

struct Person {
    PersonId id;
    std::optional<CitizenId> citizen_id;
    std::string name;
    Date birth;
    Sex sex = Sex::male;
    bool year_only = false;  ///< the register knows the year of birth alone
    std::string ethnicity;
    std::string phone;
    std::optional<Date> died;
    std::int64_t household = -1;  ///< place in Commune::households
    std::int64_t member_no = 0;   ///< 1 is the head
    Relation relation = Relation::other;
    std::int64_t hamlet = 1;
    std::uint8_t residence = 0;       ///< 0 permanent, 1 temporary, 2 absent
    std::uint8_t authentication = 0;  ///< 0 not checked, 1 matched, 2 mismatched
    bool student = false;
    bool payee = false;                                    ///< of a pension or monthly allowance
    law::HealthGroup group = law::HealthGroup::household;  ///< on the day, of a card but a worker's
};

struct Household {
    HouseholdId id;
    std::size_t head = 0;  ///< place in Commune::people
    std::int64_t hamlet = 1;
    Living living = Living::none;
    std::string ethnicity;
};

struct Commune {
    std::vector<Person> people;  ///< by household and order in it; the dead are last
    std::vector<Household> households;
    std::vector<coverage::Employment> employments;  ///< by person and first day
    std::vector<coverage::Membership> memberships;  ///< by person, scheme and first day
    std::vector<coverage::Leave> leaves;            ///< by person
};

/// What all communes of a province share.
struct Setting {
    const Plan& plan;
    const Names& names;
    const Terms& terms;
    const Employers& employers;
};

Commune commune_of(const Setting& shared, std::size_t place);

}  // namespace ansinh::synth
