#pragma once

/// What the commands over households share.

#include "base/result.h"
#include "registry/household.h"
#include "registry/impl/household_rows.h"
#include "registry/impl/person_changes.h"

#include <optional>
#include <string>

namespace ansinh::registry {

Problem unknown_household();
Problem not_a_member(std::string where);
Problem head_leaves();
Problem member_elsewhere();

/// The form over what is on file, every problem at once. A new household needs a commune.
Checked<Household> read_household(const Areas& areas, const Household& before,
                                  const HouseholdForm& form, Date from);

/// The present row of a household within the territory. Refuses household/unknown.
Result<Version<Values>> own_household(db::Database& database, const Territory& territory,
                                      HouseholdId id);
/// The present row of a person within the territory who can be placed. Refuses person/unknown and
/// person/merged, at `where`.
Result<MemberRow> own_person(db::Database& database, const Territory& territory, PersonId id,
                             const std::string& where);

/// The day from which, and the audit record by which, something holds; without a day what was on
/// file is corrected.
struct Effect {
    std::optional<Date> from{};
    AuditId by;
};
Result<void> replace_household(db::Database& database, HouseholdId id, const Version<Values>& row,
                               const Household& next, const Effect& effect);
/// Writes nothing when the person stands there already.
Result<void> place_member(db::Database& database, const MemberRow& member,
                          const std::optional<Membership>& place, const Effect& effect);
/// Empties the person's place in the household they are in: a head who leaves alone leaves it
/// without a head. Refuses household/head-leaves.
Result<void> vacate(db::Database& database, const MemberRow& member, const Effect& effect);

}  // namespace ansinh::registry
