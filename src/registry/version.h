#pragma once

/// Records that are never overwritten: each version says when it held, and which audit records
/// began and ended our belief in it.

#include "base/date.h"
#include "base/ids.h"

#include <optional>

namespace ansinh::registry {

/// Which version is meant: what held on a day, as it was known once a record of the audit chain was
/// written. Without `on` the latest; without `known` as it is known now.
struct AsOf {
    std::optional<Date> on{};
    std::optional<AuditId> known{};
};

template <class Record>
struct Version {
    Record record;
    Date valid_from;
    std::optional<Date> valid_to{};  ///< from that day another version holds
    AuditId recorded;                ///< who said so; names the version (its ETag)
    /// Who replaced it. Without `valid_to` it was found wrong, and another took its place.
    std::optional<AuditId> ended{};

    bool operator==(const Version&) const = default;
};

}  // namespace ansinh::registry
