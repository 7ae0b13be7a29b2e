#pragma once

/// What employers.cpp and employer_merge.cpp share.

#include "registry/employers.h"
#include "registry/impl/unit_rows.h"

namespace ansinh::registry {

/// Whether the actor's areas reach the employer's commune; an employer's own user sees that one.
bool within_reach(const Areas& areas, const access::Actor& actor, EmployerId id,
                  const Employer& employer);

/// The record as it is believed now, within the actor's reach. Refuses employer/unknown.
Result<FoundEmployer> employer_now(db::Database& database, const Areas& areas,
                                   const access::Actor& actor, std::string_view unit_code);

}  // namespace ansinh::registry
