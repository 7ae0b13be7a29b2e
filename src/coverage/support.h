#pragma once

/// The months of voluntary insurance that the State supports, whoever tells of them: a list or the
/// enrolment desk. No person is supported longer than the law says (134/2015/NĐ-CP art.14,
/// 159/2025/NĐ-CP art.5).

#include "coverage/spells.h"
#include "coverage/voluntary.h"
#include "law/voluntary.h"

#include <span>
#include <vector>

namespace ansinh::coverage {

/// How many months the State supports by the memberships of one person, each once. A month counts
/// where a spell that the person and the budget pay contains its first day, as its premium does;
/// those that are `asked` for anew do not, nor do those of before there was any support. Of a spell
/// without an end only what lies before them is known.
int months_supported(std::span<const Membership> spells, const law::Law& law,
                     const Validity& asked);

/// Whoever counts and then makes memberships of it does so alone, as the desk does while it is
/// paid: a list and the desk would each take the same months that are left.
void lock_support(db::Transaction& transaction);

/// Months that are paid at once.
struct VoluntaryMonths {
    PersonId person;
    AreaId commune;
    Date from;
    int months = 0;
};
/// What they make of the person: first the months that the State supports, by the group of its
/// support, then those that it does not.
std::vector<Membership> voluntary_memberships(const VoluntaryMonths& paid,
                                              const law::VoluntarySupport& support);

}  // namespace ansinh::coverage
