#pragma once

/// Where the tables of this module lie on several servers: with their person, or their employer.

#include "db/placement.h"

#include <array>

namespace ansinh::contribution {

inline constexpr std::array placements = {
    db::Placement{.table = "contribution_run"},
    db::Placement{.table = "contribution_due",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "contribution_unresolved",
                  .spread = db::Spread::by_column,
                  .column = "person_id",
                  .with = "registry_person"},
    db::Placement{.table = "contribution_employer_due",
                  .spread = db::Spread::by_column,
                  .column = "employer_id"},
    db::Placement{.table = "contribution_premium"},
    db::Placement{.table = "contribution_statement"},
    db::Placement{.table = "contribution_receipt"},
};

}  // namespace ansinh::contribution
