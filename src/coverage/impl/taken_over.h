#pragma once

/// What memberships of health insurance that are told take the place of.

#include "coverage/change.h"
#include "coverage/membership_change.h"

#include <vector>

namespace ansinh::coverage {

/// Those of one person that lose, to one of another group, all the days that they had left.
std::vector<MembershipEnd> taken_over(std::vector<Membership> spells,
                                      std::span<const MembershipChange> changes);

/// Keeps what they said before and puts down what is paid back, inside the open transaction.
/// `spells` is what the people of the changes had before them, by person.
void note_taken_over(db::Database& database, std::span<const Membership> spells,
                     std::span<const MembershipChange> changes);

}  // namespace ansinh::coverage
