#pragma once

/// Who collects voluntary and household contributions: service organisations, their points, and
/// the collectors at each (Decision 1155/QĐ-BHXH of 2022).

#include "access/actor.h"
#include "db/database.h"
#include "registry/areas.h"
#include "registry/employer.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::registry {

/// post, telecom, bank, cooperative, health_station, mass_organisation, commune_committee, other
std::span<const Coded> organisation_kinds();

struct Collector {
    std::string code;
    std::string name;
    Validity validity;
};

struct CollectionPoint {
    std::int64_t id = 0;
    std::string name;
    AreaId commune;
    Validity validity;
    std::vector<Collector> collectors;
};

struct CollectionOrganisation {
    std::string code;
    std::string name;
    std::string kind;  ///< code of organisation_kinds()
    AreaId area;       ///< that its contract covers
    Validity validity;
    std::vector<CollectionPoint> points;
};

/// What is in force on that day within the area and the actor's own areas, by code and by number:
/// organisations whose contract is for it or for what it lies in, or that have a point in it, with
/// those points alone. Refuses access/forbidden.
Result<std::vector<CollectionOrganisation>> collection(db::Database& database, const Areas& areas,
                                                       const access::Actor& actor, AreaId within,
                                                       Date on);

/// One that is new from a day on. Everything is said in words, as it was typed; places are "/code",
/// "/name" …
struct NewOrganisation {
    std::string code;
    std::string name;
    std::string kind;
    std::string area;
    Date from;
    std::string reason;
};
struct NewPoint {
    std::string organisation;  ///< its code
    std::string name;
    std::string commune;
    Date from;
    std::string reason;
};
struct NewCollector {
    std::int64_t point = 0;
    std::string code;
    std::string name;
    Date from;
    std::string reason;
};
/// What is to end, and the first day that it is there no more.
struct Ending {
    std::string code;  ///< of an organisation or a collector; the number of a point
    Date on;
    std::string reason;
};

/// Each needs employer_change, and an area of the actor's. They refuse record/field-missing,
/// record/text-malformed, record/unknown-code, record/reason-missing, collection/code-taken,
/// collection/unknown and collection/ended, every problem at once.
Checked<void> add_organisation(db::Database& database, const Areas& areas,
                               const access::Actor& actor, const NewOrganisation& added,
                               const std::string& at);
/// The number of the point.
Checked<std::int64_t> add_point(db::Database& database, const Areas& areas,
                                const access::Actor& actor, const NewPoint& added,
                                const std::string& at);
Checked<void> add_collector(db::Database& database, const Areas& areas, const access::Actor& actor,
                            const NewCollector& added, const std::string& at);
/// Ends its points and their collectors too, where they have not ended before.
Checked<void> end_organisation(db::Database& database, const Areas& areas,
                               const access::Actor& actor, const Ending& ending,
                               const std::string& at);
Checked<void> end_point(db::Database& database, const Areas& areas, const access::Actor& actor,
                        const Ending& ending, const std::string& at);
Checked<void> end_collector(db::Database& database, const Areas& areas, const access::Actor& actor,
                            const Ending& ending, const std::string& at);

}  // namespace ansinh::registry
