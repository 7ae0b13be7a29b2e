#pragma once

/// What beginning and ending parts of the collection network share.

#include "access/actor.h"
#include "base/result.h"
#include "db/database.h"
#include "registry/areas.h"

#include <string>

namespace ansinh::registry {

/// collection/unknown and collection/ended, at `where`.
Problem unknown_in_network(std::string where);
Problem ended_in_network(std::string where);

/// Whether the area of a contract is one of the actor's, or lies in one.
bool owns_area(const Areas& areas, const access::Actor& actor, AreaId area);
bool owns_commune(const Areas& areas, const access::Actor& actor, AreaId commune);

/// The audit record of a change to the network.
struct NetworkAct {
    const char* action;
    std::int64_t object;
    const std::string& reason;
};
AuditId recorded(db::Database& database, const access::Actor& actor, const NetworkAct& act,
                 const std::string& at);

/// Refuses access/forbidden.
Checked<void> may_change_network(const access::Actor& actor);

}  // namespace ansinh::registry
