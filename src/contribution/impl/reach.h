#pragma once

/// Which areas an actor of the collection reaches.

#include "access/actor.h"
#include "base/result.h"
#include "registry/areas.h"
#include "registry/employers.h"
#include "registry/territory.h"

#include <optional>
#include <string_view>

namespace ansinh::contribution {

/// The communes asked for, or all of the actor's. Refuses access/forbidden, access/out-of-scope.
Checked<registry::Territory> within(const registry::Areas& areas, const access::Actor& actor,
                                    access::Permission permission,
                                    const std::optional<AreaId>& area);

/// Whether every commune of the area is the actor's; the nation's own (none) is for those who are
/// everywhere.
bool reaches(const registry::Areas& areas, const access::Actor& actor,
             const std::optional<AreaId>& area);

/// An employer of the actor's areas, or their own, for who has the permission. Refuses
/// access/forbidden, employer/unknown.
Checked<registry::FoundEmployer> employer_for(db::Database& database, const registry::Areas& areas,
                                              const access::Actor& actor,
                                              access::Permission permission,
                                              std::string_view unit_code);
/// The same for who may read dues.
Checked<registry::FoundEmployer> readable_employer(db::Database& database,
                                                   const registry::Areas& areas,
                                                   const access::Actor& actor,
                                                   std::string_view unit_code);

}  // namespace ansinh::contribution
