#pragma once

/// A household as the row of a table, and its members.

#include "registry/household.h"
#include "registry/impl/history.h"

#include <vector>

namespace ansinh::registry {

const RecordTable& household_table();
Values values_of(const Household& household);
Household household_of(const Values& values);
Version<Household> household_version(const Version<Values>& version);

/// A member's row as it stands, to be followed by its next version.
struct MemberRow {
    PersonId id;
    Version<Values> row;
};
/// Of now, in their order; merged records are none.
std::vector<MemberRow> member_rows(db::Database& database, HouseholdId id);
/// Whether they are known to live within the territory now.
bool lives_within(db::Database& database, const Territory& territory, PersonId id);
/// The household with its members of that day and moment.
FoundHousehold with_members(db::Database& database, const Territory& territory,
                            FoundHousehold found, const AsOf& as_of);

}  // namespace ansinh::registry
