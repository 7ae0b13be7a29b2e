#pragma once

/// The audit chain: every change and every look at a person is a record, and each record holds the
/// hash of the one before, so that none can be altered or taken out unseen.

#include "access/actor.h"
#include "base/person_id.h"
#include "db/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::access {

/// What was done to what, and why. Holds no personal data: a person is named by number alone.
struct Act {
    std::string action;         ///< "person.look", "person.correct", "intake.take"
    std::string object_kind{};  ///< "person", "employer", "user"; empty where there is none
    std::int64_t object = 0;    ///< its number
    std::string reason{};       ///< in the actor's own words
    std::string detail{};       ///< names of the fields, counts, hashes; never values
    /// Who was shown, beyond the object: kept at the end of `detail`, and found by looks_at().
    std::vector<PersonId> people{};
};

/// Tables of this module.
void migrate(db::Database& database);
bool is_current(db::Database& database);

/// Appends one record. Inside an open transaction, as the last thing before its commit: from here
/// to the commit nobody else can append. `at` is moment().
AuditId record(db::Database& database, const Actor& actor, const Act& act, const std::string& at);

}  // namespace ansinh::access
