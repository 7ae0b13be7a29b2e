#pragma once

/// Who stands behind the versions of a record, and why.

#include "access/trail.h"
#include "db/database.h"
#include "registry/version.h"

#include <map>
#include <vector>

namespace ansinh::registry {

template <class Record>
std::map<AuditId, access::Trail> trails_of(db::Database& database,
                                           const std::vector<Version<Record>>& versions)
{
    std::vector<AuditId> numbers;
    for (const auto& version : versions) {
        numbers.push_back(version.recorded);
        if (version.ended) numbers.push_back(*version.ended);
    }
    return access::trails(database, numbers);
}

}  // namespace ansinh::registry
