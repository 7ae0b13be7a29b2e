#pragma once

/// Who stands behind the numbers of audit records that other tables keep.

#include "base/ids.h"
#include "db/database.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::access {

/// What a record of the audit chain tells of a change.
struct Trail {
    std::string at;      ///< the moment, as it was written
    std::string actor;   ///< user name
    std::string action;  ///< "person.correct"
    std::string reason;  ///< in the actor's own words; may be empty
};

/// Those of the numbers that exist.
std::map<AuditId, Trail> trails(db::Database& database, std::span<const AuditId> numbers);

/// The last record written up to that moment, told as moment() does or cut short ("2023-12-15" is
/// the whole of that day). 0 when none was.
AuditId last_until(db::Database& database, std::string_view moment);

}  // namespace ansinh::access
