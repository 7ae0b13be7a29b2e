#pragma once

/// What the routes of cases read alike.

#include "api/impl/placed.h"
#include "api/route.h"
#include "api/worker.h"
#include "compliance/file.h"

#include <algorithm>

namespace ansinh::api {

inline compliance::Ground case_ground(const Worker& worker)
{
    return {.law = worker.shared->library->law(),
            .areas = worker.shared->office->areas(),
            .is_working_day = [office = worker.shared->office](Date day) {
                return office->context().calendar.is_working_day(day);
            }};
}

/// An office is called by the area it was made for, also after that one ended.
inline Result<AreaId> area_named(const registry::Areas& areas, const std::string& text, Date on,
                                 std::string_view where)
{
    auto found = areas.resolve(text, on);
    if (!found)
        if (const auto ended = areas.resolve_ended(text)) found = *ended;
    return placed(std::move(found), where);
}

inline Result<std::optional<AreaId>> case_area(const Worker& worker, const Request& request,
                                               Date on)
{
    const auto text = request.optional_text("area");
    if (!text) return std::optional<AreaId>{};
    return std::optional{TRY(area_named(worker.shared->office->areas(), *text, on, "/query/area"))};
}

inline Language language_meant(const Request& request)
{
    return request.optional_text("lang") == "en" ? Language::en : Language::vi;
}

/// Of the case itself the problem lies in the path.
inline Problems at_number(Problems problems)
{
    for (auto& problem : problems)
        if (problem.code == "case/unknown") problem.where = "/path/number";
    return problems;
}

}  // namespace ansinh::api
