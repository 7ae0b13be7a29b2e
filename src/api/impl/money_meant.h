#pragma once

/// What the routes of dues, receipts and the books read alike.

#include "api/impl/placed.h"
#include "api/route.h"
#include "api/worker.h"
#include "base/month.h"

#include <optional>
#include <string>
#include <string_view>

namespace ansinh::api {

constexpr std::int64_t money_max = 1'000'000'000'000'000;
constexpr std::int64_t number_most = 1'000'000'000'000'000;

inline Result<Month> month_meant(const Request& request, std::string_view name = "month")
{
    return placed(Month::parse(request.text(name)), "/query/" + std::string(name));
}

/// `area` of the query, on the map of the day.
inline Result<std::optional<AreaId>> optional_area(const Worker& worker, const Request& request,
                                                   Date on)
{
    const auto asked = request.optional_text("area");
    if (!asked) return std::optional<AreaId>{};
    return std::optional(
        TRY(placed(worker.shared->office->areas().resolve(*asked, on), "/query/area")));
}

/// The one area of the actor, where a change names none; nothing for those who are everywhere.
inline std::optional<AreaId> own_area(const access::Actor& actor)
{
    if (actor.everywhere || actor.areas.size() != 1) return {};
    return actor.areas.front();
}

/// Problems of a query, said to lie at its parameter.
inline Problems at_query(Problems problems)
{
    for (auto& problem : problems)
        if (problem.where == "/area") problem.where = "/query/area";
    return problems;
}

inline Parameter month_parameter()
{
    return {.name = "month", .required = true, .min = 7, .max = 7};
}
inline Parameter unit_code_parameter()
{
    return {.name = "unit_code", .required = true, .max = 20};
}

}  // namespace ansinh::api
