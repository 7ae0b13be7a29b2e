#pragma once

/// What commands over several people share with those over one.

#include "base/result.h"
#include "registry/areas.h"
#include "registry/impl/history.h"
#include "registry/person.h"

#include <optional>

namespace ansinh::registry {

/// One person's next version. Inside an open transaction that has its audit record.
struct Replaced {
    PersonId id;
    const Version<Values>* before;
    const Person* after;
    std::optional<Date> from{};  ///< absent: a correction
    AuditId by;
};
/// Refuses what correct_record() and change_record() refuse.
Result<void> replace_person(db::Database& database, const Replaced& replaced);

/// Whether a record other than `own` that stands for itself has the number. Inside a transaction
/// that has its audit record.
bool is_taken(db::Database& database, const std::optional<CitizenId>& citizen_id, PersonId own);
Problem citizen_id_taken();

Problem unknown_person();
Problem merged_away();

}  // namespace ansinh::registry
