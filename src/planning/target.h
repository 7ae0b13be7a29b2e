#pragma once

/// Targets that one level assigns to the level below. A target is never changed: to assign anew
/// makes its next version.

#include "access/actor.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "db/database.h"
#include "figures/catalogue.h"
#include "registry/areas.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::planning {

void migrate(db::Database& database);
bool is_current(db::Database& database);

/// Who has to reach a target: an area, or a collector of a commune.
struct Assignee {
    AreaId area;              ///< of a collector: the commune of the collection point
    std::string collector{};  ///< code; empty for the area itself

    auto operator<=>(const Assignee&) const = default;
};

struct Acknowledged {
    std::string by;
    std::string at;

    bool operator==(const Acknowledged&) const = default;
};

struct AssignedTarget {
    AuditId id;  ///< the record of its assignment
    Assignee assignee;
    std::string indicator;
    int year = 0;
    std::int64_t value = 0;  ///< in the indicator's unit
    std::string document;
    Date issued;
    int version = 0;
    bool current = true;
    std::optional<Acknowledged> acknowledged{};
};

/// In words, as it was typed.
struct Assignment {
    std::string area;         ///< code or name on the map at the end of the year
    std::string collector{};  ///< code, where it is one of the commune
    std::string indicator;
    int year = 0;
    std::int64_t value = 0;
    std::string document;
    Date issued;
};

struct Rules {
    const registry::Areas& areas;
    const figures::Catalogue& catalogue;
};

/// The same assignment again changes nothing. Needs target_assign and an area below the actor's:
/// nobody sets their own target.
/// Refuses, all at once: area/unknown…, indicator/unknown, target/not-countable,
/// target/year-out-of-range, target/value-not-positive, target/document-missing,
/// target/unknown-collector; access/forbidden, access/out-of-scope.
Checked<AssignedTarget> assign(db::Database& database, const Rules& rules,
                               const access::Actor& actor, const Assignment& assignment,
                               const std::string& at);

/// That it was taken note of by one of the area itself; once said it stays. Needs
/// target_acknowledge. Refuses access/forbidden, target/unknown, also for whom it is none of, and
/// target/superseded.
Checked<AssignedTarget> acknowledge(db::Database& database, const access::Actor& actor,
                                    AuditId target, const std::string& at);

struct TargetFilter {
    int year = 0;
    std::optional<std::string> indicator{};
    bool superseded = false;  ///< also versions that were replaced
    /// The version in force on that day: the last one that was issued by then.
    std::optional<Date> on{};
};
/// By area, collector, indicator, version.
std::vector<AssignedTarget> targets(db::Database& database, const TargetFilter& filter);

}  // namespace ansinh::planning
