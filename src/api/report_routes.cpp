#include "api/impl/areas_meant.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/impl/session_workbook.h"
#include "api/worker.h"
#include "figures/store.h"
#include "report/json_records.h"
#include "report/overview.h"
#include "report/series.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;

constexpr std::string_view area_at = "/query/area";

/// A problem of the indicator lies at its parameter, any other at the area.
template <class T>
Result<T> placed_by_code(Result<T> result)
{
    if (!result)
        result.error().where =
            result.error().code.starts_with("indicator/") ? "/query/indicator" : area_at;
    return result;
}

Answer show_overview(Worker& worker, const Request& request)
{
    report::OverviewRequest asked{.indicator = request.text("indicator"),
                                  .as_of = request.day("as_of")};
    if (const auto word = request.optional_text("measure"))
        asked.measure = *report::measure_of(*word);
    if (const auto map = request.optional_text("map")) asked.map = *map == "63" ? 63 : 34;
    const auto context = worker.shared->office->context();
    const auto overview = TRY(placed_by_code(report::overview(worker.database, context, asked)));
    return json_response(report::to_json(context, overview));
}

Answer show_series(Worker& worker, const Request& request)
{
    const auto context = worker.shared->office->context();
    const auto on = request.optional_day("on").value_or(today());
    return json_response(report::to_json(TRY(placed_by_code(report::series(
        worker.database, context, request.text("area"), request.text("indicator"), on)))));
}

Result<report::WorkingSession> session(Worker& worker, const Request& request)
{
    return placed(report::working_session(worker.database, worker.shared->office->context(),
                                          request.text("area"), request.day("as_of")),
                  area_at);
}

Answer working_session(Worker& worker, const Request& request)
{
    const auto built = TRY(session(worker, request));
    return json_response(report::to_json(worker.shared->office->context(), built));
}

Answer working_session_xlsx(Worker& worker, const Request& request)
{
    return session_workbook(worker, TRY(session(worker, request)), request, "working-session");
}

Answer list_reports(Worker& worker, const Request& request)
{
    const auto& office = *worker.shared->office;
    const auto areas = TRY(areas_meant(office, request.optional_text("area")));
    json::array reports;
    for (const auto& one : figures::reportables(worker.database, {}))
        if (is_meant(areas, one.area)) reports.push_back(report::to_json(office.context(), one));
    return json_response(json::object{{"reports", std::move(reports)}});
}

}  // namespace

std::vector<Route> report_routes()
{
    const Parameter area{.name = "area", .required = true};
    const Parameter as_of{.name = "as_of", .kind = ParameterKind::day, .required = true};
    const Parameter indicator{.name = "indicator", .required = true};
    return {
        {.pattern = "/api/v1/overview",
         .access = Access::everyone(),
         .parameters = {indicator,
                        as_of,
                        {.name = "measure",
                         .kind = ParameterKind::choice,
                         .choices = {"value", "plan_percent", "share_percent", "change_percent"}},
                        {.name = "map", .kind = ParameterKind::choice, .choices = {"63", "34"}}},
         .handler = show_overview},
        {.pattern = "/api/v1/series",
         .access = Access::everyone(),
         .parameters = {indicator, area, {.name = "on", .kind = ParameterKind::day}},
         .handler = show_series},
        {.pattern = "/api/v1/reports/working-session",
         .access = Access::everyone(),
         .parameters = {area, as_of},
         .handler = working_session},
        {.pattern = "/api/v1/reports/working-session.xlsx",
         .access = Access::everyone(),
         .parameters = {area,
                        as_of,
                        {.name = "lang", .kind = ParameterKind::choice, .choices = {"vi", "en"}}},
         .handler = working_session_xlsx},
        {.pattern = "/api/v1/reports",
         .access = Access::everyone(),
         .parameters = {{.name = "area"}},
         .handler = list_reports},
    };
}

}  // namespace ansinh::api
