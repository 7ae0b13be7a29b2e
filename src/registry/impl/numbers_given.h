#pragma once

/// The social-insurance numbers that this store gives: each province's one after the other. What
/// was typed in does not count, or one wrong number would use up a province.

#include "access/actor.h"
#include "base/person_id.h"
#include "base/result.h"
#include "db/database.h"
#include "registry/areas.h"

namespace ansinh::registry {

/// After the last one given, passing over those on file. Refuses person/no-free-number.
Result<PersonId> next_free_number(db::Database& database, const Areas& areas, AreaId commune);

/// That a number was given, here or by whom a load comes from. Inside a transaction that has its
/// audit record; a lower number than the last changes nothing.
void note_given(db::Database& database, PersonId id);

/// Whether a number that is typed in may exist. A province of which this store gave none has its
/// numbers from elsewhere: any may. Of another, only those to the last one given; whoever works
/// in that province, or in the whole nation, knows better.
bool may_exist(db::Database& database, const Areas& areas, const access::Actor& actor, PersonId id);

}  // namespace ansinh::registry
