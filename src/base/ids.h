#pragma once

/// The things that several modules refer to by number. Each number names one kind of thing.

#include "base/id.h"

namespace ansinh {

using AreaId = Id<struct AreaKind>;
using OfficeId = Id<struct OfficeKind>;
using HouseholdId = Id<struct HouseholdKind>;
using EmployerId = Id<struct EmployerKind>;
using FacilityId = Id<struct FacilityKind>;  ///< the 5-digit code of the facility
using UserId = Id<struct UserKind>;
/// A record of the audit chain: who changed or looked, when and why.
using AuditId = Id<struct AuditKind>;

}  // namespace ansinh
