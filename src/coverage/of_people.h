#pragma once

/// The spells of many people at once, each kind in one question to the store.

#include "coverage/leave.h"
#include "coverage/spells.h"
#include "coverage/voluntary.h"

#include <span>
#include <vector>

namespace ansinh::coverage {

/// By person, employer and first day.
std::vector<Employment> employments(db::Database& database, std::span<const PersonId> people);
/// By person, scheme and first day.
std::vector<Membership> memberships(db::Database& database, std::span<const PersonId> people);
/// By person, employer and first day.
std::vector<Leave> leaves(db::Database& database, std::span<const PersonId> people);
/// By person and first day.
std::vector<VoluntaryChoice> voluntary_choices(db::Database& database,
                                               std::span<const PersonId> people);

/// Whoever is in the employer's service on some day from `from` to before `to`: their spells there
/// that reach into it, by person and first day.
std::vector<Employment> workers_between(db::Database& database, EmployerId employer, Date from,
                                        Date to);

}  // namespace ansinh::coverage
