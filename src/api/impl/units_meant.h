#pragma once

/// What the routes of employers, facilities, offices and the collection network read alike.

#include "access/trail.h"
#include "api/impl/fields.h"
#include "api/route.h"
#include "api/units_json.h"
#include "api/worker.h"
#include "registry/trails.h"

namespace ansinh::api {

inline UnitNames unit_names(const Worker& worker)
{
    const auto& units = worker.shared->units;
    return {.areas = worker.shared->office->areas(),
            .offices = *units.offices,
            .regions = *units.regions};
}

inline registry::Ground ground(const Worker& worker)
{
    return {.areas = worker.shared->office->areas(), .offices = *worker.shared->units.offices};
}

/// `on` and `known` of the query.
inline registry::AsOf state_meant(Worker& worker, const Request& request)
{
    registry::AsOf meant{.on = request.optional_day("on")};
    if (const auto day = request.optional_day("known"); day && *day < today())
        meant.known = access::last_until(worker.database, to_string(*day));
    return meant;
}

constexpr std::int64_t unit_text_max = 300;
constexpr std::int64_t hits_usual = 20;
constexpr std::int64_t hits_most = 50;

}  // namespace ansinh::api
