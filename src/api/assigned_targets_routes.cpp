#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/people_json.h"
#include "api/worker.h"
#include "planning/cascade.h"
#include "registry/territory.h"

#include <algorithm>
#include <limits>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;

constexpr int created = 201;
constexpr std::string_view area_at = "/query/area";

json::object target_json(const planning::AssignedTarget& target)
{
    json::object object{{"id", target.id.value()},     {"indicator", target.indicator},
                        {"year", target.year},         {"value", target.value},
                        {"document", target.document}, {"issued", to_string(target.issued)},
                        {"version", target.version},   {"current", target.current}};
    if (target.acknowledged)
        object["acknowledged"] =
            json::object{{"by", target.acknowledged->by}, {"at", target.acknowledged->at}};
    return object;
}

json::object told(const registry::Areas& areas, const planning::AssignedTarget& target)
{
    auto object = target_json(target);
    object["area"] = area_name(areas, target.assignee.area);
    if (!target.assignee.collector.empty()) object["collector"] = target.assignee.collector;
    return object;
}

json::object standing_json(const registry::Areas& areas, const planning::Standing& standing)
{
    json::object object{{"area", area_name(areas, standing.assignee.area)}};
    if (!standing.assignee.collector.empty()) object["collector"] = standing.assignee.collector;
    if (standing.target) object["target"] = target_json(*standing.target);
    if (standing.actual) object["actual"] = *standing.actual;
    if (standing.percent) object["percent"] = to_string(*standing.percent);
    if (standing.pace) object["pace"] = to_string(*standing.pace);
    return object;
}

Result<const figures::Indicator*> indicator_in(const Worker& worker, const Request& request)
{
    const auto& code = request.text("indicator");
    const auto* found = worker.shared->office->context().catalogue.find(code);
    if (found != nullptr) return found;
    return fail({.code = "indicator/unknown",
                 .detail = {"Không có chỉ tiêu này.", "There is no such indicator."},
                 .where = "/query/indicator"});
}

Answer show_cascade(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto on = request.day("on");
    const auto* indicator = TRY(indicator_in(worker, request));
    const auto area = TRY(placed(areas.resolve(request.text("area"), on), area_at));
    const auto found = planning::cascade(worker.database, areas,
                                         {.area = area, .indicator = indicator->code, .on = on});
    json::array below;
    for (const auto& standing : found.below) below.push_back(standing_json(areas, standing));
    json::object answer{
        {"indicator", indicator->code},           {"on", to_string(on)},
        {"own", standing_json(areas, found.own)}, {"below", std::move(below)},
        {"assigned_below", found.assigned_below}, {"without_target", found.without_target}};
    if (found.difference) answer["difference"] = *found.difference;
    return json_response(answer);
}

/// Every version of what was assigned to an area or to one of its collectors.
Answer list_versions(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto year = static_cast<int>(request.integer("year"));
    const auto* indicator = TRY(indicator_in(worker, request));
    const auto area = TRY(placed(areas.resolve(request.text("area"), Date(year, 12, 31)), area_at));
    const planning::Assignee assignee{.area = area,
                                      .collector = request.optional_text("collector").value_or("")};
    json::array versions;
    for (const auto& target : planning::targets(
             worker.database, {.year = year, .indicator = indicator->code, .superseded = true}))
        if (target.assignee == assignee) versions.push_back(target_json(target));
    return json_response(json::object{{"versions", std::move(versions)}});
}

/// Areas within the one that is asked for whose parts do not add up.
Answer check_sums(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto year = static_cast<int>(request.integer("year"));
    const auto within =
        TRY(placed(areas.resolve(request.text("area"), Date(year, 12, 31)), area_at));
    const auto lies_within = [&](AreaId area) {
        const auto path = areas.path(area);
        return area == within || std::ranges::any_of(path, [&](const registry::Area* above) {
                   return above->id == within;
               });
    };
    json::array found;
    for (const auto& one : planning::mismatches(worker.database, areas, year)) {
        if (!lies_within(one.area)) continue;
        found.push_back(json::object{{"area", area_name(areas, one.area)},
                                     {"code", areas.area(one.area).code},
                                     {"indicator", one.indicator},
                                     {"target", one.target},
                                     {"below", one.below},
                                     {"without_target", one.without_target}});
    }
    return json_response(json::object{{"mismatches", std::move(found)}});
}

Answer assign(Worker& worker, const Request& request)
{
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 1000;
    auto fields = TRY(Fields::parse(request.body()));
    planning::Assignment assignment{.area = fields.text("area", 200),
                                    .collector = fields.optional_text("collector", 40).value_or(""),
                                    .indicator = fields.text("indicator", 100)};
    // What the module refuses it tells all at once; the form is only read.
    assignment.year = static_cast<int>(fields.optional_integer("year", 0, 9999).value_or(0));
    assignment.value = fields.optional_integer("value", -most, most).value_or(0);
    assignment.document = fields.optional_text("document", 200).value_or("");
    assignment.issued = fields.day("issued");
    TRY_VOID(fields.done());
    const auto& office = *worker.shared->office;
    const auto target = TRY(planning::assign(
        worker.database, {.areas = office.areas(), .catalogue = office.context().catalogue},
        request.actor(), assignment, moment()));
    return json_response(told(office.areas(), target), created);
}

Answer acknowledge(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    return json_response(
        told(areas, TRY(planning::acknowledge(worker.database, request.actor(),
                                              AuditId{request.integer("id")}, moment()))));
}

}  // namespace

std::vector<Route> assigned_targets_routes()
{
    const Parameter area{.name = "area", .required = true};
    const Parameter indicator{.name = "indicator", .required = true};
    const Parameter year{
        .name = "year", .kind = ParameterKind::integer, .required = true, .min = 1990, .max = 2100};
    return {
        {.pattern = "/api/v1/assigned-targets",
         .access = Access::signed_in(),
         .parameters = {area,
                        indicator,
                        {.name = "on", .kind = ParameterKind::day, .required = true}},
         .handler = show_cascade},
        {.pattern = "/api/v1/assigned-targets/versions",
         .access = Access::signed_in(),
         .parameters = {area, indicator, year, {.name = "collector"}},
         .handler = list_versions},
        {.pattern = "/api/v1/assigned-targets/mismatches",
         .access = Access::signed_in(),
         .parameters = {area, year},
         .handler = check_sums},
        {.method = Method::post,
         .pattern = "/api/v1/assigned-targets",
         .access = access::Permission::target_assign,
         .body = Body::json,
         .handler = assign},
        {.method = Method::post,
         .pattern = "/api/v1/assigned-targets/{id}/acknowledgement",
         .access = access::Permission::target_acknowledge,
         .parameters = {{.name = "id",
                         .kind = ParameterKind::integer,
                         .required = true,
                         .max = 1'000'000'000'000}},
         .handler = acknowledge},
    };
}

}  // namespace ansinh::api
