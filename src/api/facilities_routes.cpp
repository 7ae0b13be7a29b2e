#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "api/impl/units_meant.h"
#include "api/people_json.h"

#include <array>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

using access::Permission;
using registry::FacilityForm;

constexpr int created = 201;

struct TextField {
    const char* name;
    std::optional<std::string> FacilityForm::* member;
};
constexpr std::array text_fields = {
    TextField{"name", &FacilityForm::name},
    TextField{"care_level", &FacilityForm::care_level},
    TextField{"care_tier", &FacilityForm::care_tier},
    TextField{"hospital_class", &FacilityForm::hospital_class},
    TextField{"commune", &FacilityForm::commune},
    TextField{"address", &FacilityForm::address},
    TextField{"contract_from", &FacilityForm::contract_from},
    TextField{"contract_to", &FacilityForm::contract_to},
    TextField{"status", &FacilityForm::status},
};

/// The fields that are there; null takes away.
FacilityForm form_of(Fields& fields)
{
    FacilityForm form;
    for (const auto& [name, member] : text_fields)
        if (fields.has(name)) form.*member = fields.optional_text(name, unit_text_max).value_or("");
    return form;
}

Response shown(Worker& worker, const registry::FoundFacility& found, int status = 200)
{
    auto response = json_response(to_json(unit_names(worker), found), status);
    response.version = found.version.recorded;
    return response;
}

Answer find_facilities(Worker& worker, const Request& request)
{
    const auto limit = request.optional_integer("limit").value_or(hits_usual);
    return json_response(to_json(
        unit_names(worker), TRY(registry::find_facilities(
                                worker.database, worker.shared->office->areas(), request.actor(),
                                request.text("q"), static_cast<std::size_t>(limit)))));
}

Answer show_facility(Worker& worker, const Request& request)
{
    return shown(worker, TRY(registry::facility(worker.database, worker.shared->office->areas(),
                                                request.actor(), request.text("code"),
                                                state_meant(worker, request))));
}

Answer facility_history(Worker& worker, const Request& request)
{
    const auto versions = TRY(registry::facility_versions(
        worker.database, worker.shared->office->areas(), request.actor(), request.text("code")));
    return json_response(
        boost::json::object{{"versions", to_json(unit_names(worker), versions,
                                                 registry::trails_of(worker.database, versions))}});
}

Answer add_facility(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const registry::FacilityRegistration registration{.code = fields.text("code", 5),
                                                      .form = form_of(fields),
                                                      .from = fields.day("from"),
                                                      .reason =
                                                          fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    return shown(worker,
                 TRY(registry::register_facility(worker.database, worker.shared->office->areas(),
                                                 request.actor(), registration, moment())),
                 created);
}

Answer change_facility(Worker& worker, const Request& request)
{
    const auto seen = TRY(request.seen_version());
    auto fields = TRY(Fields::parse(request.body()));
    const registry::FacilityChange change{.code = request.text("code"),
                                          .seen = seen,
                                          .form = form_of(fields),
                                          .from = fields.optional_day("from"),
                                          .reason = fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    return shown(worker,
                 TRY(registry::change_facility(worker.database, worker.shared->office->areas(),
                                               request.actor(), change, moment())));
}

Result<const registry::Office*> office_meant(const Worker& worker, const std::string& code, Date on,
                                             std::string_view where)
{
    if (const auto* office = worker.shared->units.offices->by_code(code, on)) return office;
    return fail({.code = "office/unknown",
                 .detail = {"Không có cơ quan BHXH mang mã này vào ngày đó.",
                            "No office has this code on that day."},
                 .where = std::string(where),
                 .remedy = {"Tra mã trong danh sách cơ quan BHXH của ngày đó.",
                            "Look the code up in the list of offices of that day."}});
}

Answer list_offices(Worker& worker, const Request& request)
{
    const auto on = request.optional_day("on").value_or(today());
    std::optional<OfficeId> parent;
    if (const auto code = request.optional_text("parent"))
        parent = TRY(office_meant(worker, *code, on, "/query/parent"))->id;
    const auto names = unit_names(worker);
    boost::json::array list;
    for (const auto* office : worker.shared->units.offices->in_force(on, parent))
        list.push_back(to_json(names, *office));
    return json_response(boost::json::object{{"offices", std::move(list)}});
}

Answer show_office(Worker& worker, const Request& request)
{
    const auto on = request.optional_day("on").value_or(today());
    const auto* office = TRY(office_meant(worker, request.text("code"), on, "/path/code"));
    const auto names = unit_names(worker);
    boost::json::array territory;
    for (const auto area : registry::Offices::territory(*office, on))
        territory.push_back(area_name(names.areas, area));
    return json_response(boost::json::object{{"office", to_json(names, *office)},
                                             {"territory", std::move(territory)}});
}

}  // namespace

std::vector<Route> facility_routes()
{
    const Parameter code{.name = "code", .required = true, .min = 5, .max = 5};
    const Parameter on{.name = "on", .kind = ParameterKind::day};
    return {
        {.pattern = "/api/v1/facilities",
         .access = Permission::facility_read,
         .parameters = {{.name = "q", .required = true, .min = 2},
                        {.name = "limit", .kind = ParameterKind::integer, .max = hits_most}},
         .handler = find_facilities},
        {.method = Method::post,
         .pattern = "/api/v1/facilities",
         .access = Permission::facility_change,
         .body = Body::json,
         .handler = add_facility},
        {.pattern = "/api/v1/facilities/{code}",
         .access = Permission::facility_read,
         .parameters = {code, on, {.name = "known", .kind = ParameterKind::day}},
         .handler = show_facility},
        {.method = Method::patch,
         .pattern = "/api/v1/facilities/{code}",
         .access = Permission::facility_change,
         .parameters = {code},
         .body = Body::json,
         .handler = change_facility},
        {.pattern = "/api/v1/facilities/{code}/history",
         .access = Permission::facility_read,
         .parameters = {code},
         .handler = facility_history},
        {.pattern = "/api/v1/offices",
         .access = Access::signed_in(),
         .parameters = {on, {.name = "parent", .max = 20}},
         .handler = list_offices},
        {.pattern = "/api/v1/offices/{code}",
         .access = Access::signed_in(),
         .parameters = {{.name = "code", .required = true, .max = 20}, on},
         .handler = show_office},
    };
}

}  // namespace ansinh::api
