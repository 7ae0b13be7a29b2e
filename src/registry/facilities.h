#pragma once

/// The health facilities of the register: found, read as they are or were, registered, corrected,
/// changed from a day.

#include "access/actor.h"
#include "db/database.h"
#include "registry/facility_form.h"
#include "registry/version.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

struct FoundFacility {
    FacilityId id;
    Version<Facility> version;
};

/// The state that is meant, by code. Refuses facility/unknown, also for one out of the actor's
/// areas, and facility/not-then.
Result<FoundFacility> facility(db::Database& database, const Areas& areas,
                               const access::Actor& actor, std::string_view code,
                               const AsOf& as_of = {});
/// Every version, the latest first. Refuses facility/unknown.
Result<std::vector<Version<Facility>>> facility_versions(db::Database& database, const Areas& areas,
                                                         const access::Actor& actor,
                                                         std::string_view code);

struct FacilityRegistration {
    std::string code;
    FacilityForm form;
    std::optional<Date> from{};
    std::string reason{};
};

/// Refuses what read_facility() refuses, facility/code-malformed, facility/code-taken,
/// record/reason-missing, record/effective-in-future, access/forbidden, access/out-of-scope.
Checked<FoundFacility> register_facility(db::Database& database, const Areas& areas,
                                         const access::Actor& actor,
                                         const FacilityRegistration& registration,
                                         const std::string& at);

struct FacilityChange {
    std::string code;
    AuditId seen;
    FacilityForm form;
    std::optional<Date> from{};  ///< the day of the change; absent, what is on file was wrong
    std::string reason{};
};

/// What says nothing new writes nothing. Refuses what register_facility() refuses,
/// facility/unknown, record/changed-meanwhile, record/effective-too-early.
Checked<FoundFacility> change_facility(db::Database& database, const Areas& areas,
                                       const access::Actor& actor, const FacilityChange& change,
                                       const std::string& at);

/// How a unit answers a search; a smaller value is better.
enum class UnitMatch : std::uint8_t { number, exact, beginning, in_order, any_order };
const Bilingual& word(UnitMatch match);

struct FacilityHit {
    FacilityId id;
    Facility facility;
    UnitMatch match = UnitMatch::any_order;
};

struct FacilitiesFound {
    std::vector<FacilityHit> hits;
    bool more = false;
};

/// By code, or by the words of the name in any order, the last of which may be unfinished. Best
/// first, active before closed, then by name. Refuses search/too-short and access/forbidden.
Result<FacilitiesFound> find_facilities(db::Database& database, const Areas& areas,
                                        const access::Actor& actor, std::string_view text,
                                        std::size_t limit);

}  // namespace ansinh::registry
