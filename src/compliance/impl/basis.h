#pragma once

#include "compliance/deadlines.h"
#include "law/in_force.h"

namespace ansinh::compliance {

/// Of the row where it has a citation of its own, else of its period.
inline LegalBasis basis_of(const law::Origin& origin)
{
    const auto& own = origin.row->basis.cites.empty() ? origin.period->basis : origin.row->basis;
    return {.cite = own.cites.empty() ? "" : own.cites.front(), .status = own.status};
}

}  // namespace ansinh::compliance
