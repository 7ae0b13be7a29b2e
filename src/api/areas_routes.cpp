#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "figures/store.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;

const Parameter level{.name = "level",
                      .kind = ParameterKind::choice,
                      .choices = {area_levels.begin(), area_levels.end()}};

std::optional<registry::AreaLevel> level_in(const Request& request)
{
    const auto word = request.optional_text("level");
    return word ? registry::level_of(*word) : std::nullopt;
}

Answer list_areas(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto on = request.day("on");
    std::optional<registry::AreaId> parent;
    if (const auto given = request.optional_text("parent"))
        parent = TRY(placed(areas.resolve(*given, on), "/query/parent"));
    const auto list = areas.of_level(*level_in(request), on, parent);
    return json_response(json::object{{"areas", to_json(areas, list)}});
}

json::array links_to_json(const registry::Areas& areas,
                          const std::vector<registry::AreaLink>& links,
                          registry::AreaId registry::AreaLink::* end)
{
    json::array array;
    for (const auto& link : links)
        array.push_back(json::object{{"area", to_json(areas, areas.area(link.*end))},
                                     {"divided", link.divided}});
    return array;
}

Answer show_area(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto on = request.optional_day("on").value_or(today());
    const auto id =
        TRY(placed(areas.resolve(request.text("code"), on, level_in(request)), "/path/code"));

    json::array populations;
    for (const auto& denominator : figures::denominators(worker.database, id))
        populations.push_back(to_json(denominator));
    return json_response(json::object{
        {"area", to_json(areas, areas.area(id))},
        {"path", to_json(areas, areas.path(id))},
        {"successors", links_to_json(areas, areas.successors(id), &registry::AreaLink::to)},
        {"predecessors", links_to_json(areas, areas.predecessors(id), &registry::AreaLink::from)},
        {"children", areas.children(id)},
        {"populations", std::move(populations)}});
}

}  // namespace

std::vector<Route> area_routes()
{
    auto required_level = level;
    required_level.required = true;
    return {
        {.pattern = "/api/v1/areas",
         .access = Access::everyone(),
         .parameters = {required_level,
                        {.name = "on", .kind = ParameterKind::day, .required = true},
                        {.name = "parent"}},
         .handler = list_areas},
        {.pattern = "/api/v1/areas/{code}",
         .access = Access::everyone(),
         .parameters = {{.name = "code", .required = true, .max = 8},
                        level,
                        {.name = "on", .kind = ParameterKind::day}},
         .handler = show_area},
    };
}

}  // namespace ansinh::api
