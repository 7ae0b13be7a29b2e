#include "api/impl/json_out.h"
#include "api/impl/people_meant.h"
#include "api/impl/routes_by_tag.h"
#include "api/people_json.h"
#include "registry/household.h"
#include "registry/trails.h"

#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

using access::Permission;

constexpr int created = 201;
constexpr std::int64_t reason_max = 300;

HouseholdId household_meant(const Request& request) { return HouseholdId{request.integer("id")}; }

Response shown(const Worker& worker, const registry::FoundHousehold& found, int status = 200)
{
    auto response = json_response(to_json(names_of(worker), found), status);
    response.version = found.version.recorded;
    return response;
}

registry::HouseholdForm household_form(Fields& fields)
{
    registry::HouseholdForm form;
    const auto read = [&](std::string_view name, std::optional<std::string>& field) {
        if (fields.has(name)) field = fields.optional_text(name, reason_max).value_or("");
    };
    read("commune", form.commune);
    read("hamlet", form.hamlet);
    read("address", form.address);
    read("living_standard", form.living_standard);
    return form;
}

Answer show_household(Worker& worker, const Request& request)
{
    const auto found = TRY(registry::household(worker.database, territory_of(worker, request),
                                               household_meant(request), as_of(worker, request)));
    look(worker, request, "household", found.id.value(), "");
    return shown(worker, found);
}

Answer household_history(Worker& worker, const Request& request)
{
    const auto id = household_meant(request);
    const auto versions =
        TRY(registry::household_versions(worker.database, territory_of(worker, request), id));
    look(worker, request, "household", id.value(), "history");
    const auto trails = registry::trails_of(worker.database, versions);
    return json_response(
        boost::json::object{{"versions", to_json(names_of(worker), versions, trails)}});
}

Answer add_household(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const registry::NewHousehold asked{.form = household_form(fields),
                                       .head = optional_person_in(fields, "head", problems),
                                       .from = fields.day("from"),
                                       .reason = fields.text("reason", reason_max)};
    TRY_VOID(read_all(fields, std::move(problems)));
    return shown(worker,
                 TRY(registry::add_household(worker.database, worker.shared->office->areas(),
                                             request.actor(), asked, moment())),
                 created);
}

Answer change_household(Worker& worker, const Request& request)
{
    const auto seen = TRY(request.seen_version());
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    registry::HouseholdChange change{.id = household_meant(request),
                                     .seen = seen,
                                     .form = household_form(fields),
                                     .head = optional_person_in(fields, "head", problems),
                                     .from = fields.optional_day("from"),
                                     .reason = fields.text("reason", reason_max)};
    for (const auto& sent : fields.texts("order", reason_max)) {
        const auto id = parse_person_id(sent);
        if (id) {
            change.order.push_back(*id);
            continue;
        }
        problems.push_back(id.error());
        problems.back().where = "/order";
    }
    TRY_VOID(read_all(fields, std::move(problems)));
    return shown(worker,
                 TRY(registry::change_household(worker.database, worker.shared->office->areas(),
                                                request.actor(), change, moment())));
}

Answer join_household(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const registry::Joining joining{.household = household_meant(request),
                                    .person = person_in(fields, "person", problems),
                                    .relation = fields.text("relation", reason_max),
                                    .from = fields.day("from"),
                                    .reason = fields.text("reason", reason_max)};
    TRY_VOID(read_all(fields, std::move(problems)));
    return shown(worker,
                 TRY(registry::join_household(worker.database, worker.shared->office->areas(),
                                              request.actor(), joining, moment())));
}

Answer leave_household(Worker& worker, const Request& request)
{
    const auto person = TRY(person_meant(request, "person"));
    auto fields = TRY(Fields::parse(request.body()));
    const registry::Joining leaving{.household = household_meant(request),
                                    .person = person,
                                    .from = fields.day("from"),
                                    .reason = fields.text("reason", reason_max)};
    TRY_VOID(read_all(fields, {}));
    return shown(worker,
                 TRY(registry::leave_household(worker.database, worker.shared->office->areas(),
                                               request.actor(), leaving, moment())));
}

}  // namespace

std::vector<Route> households_routes()
{
    const Parameter id{
        .name = "id", .kind = ParameterKind::integer, .required = true, .max = 1'000'000'000'000};
    return {
        {.method = Method::post,
         .pattern = "/api/v1/households",
         .access = Permission::person_change,
         .body = Body::json,
         .handler = add_household},
        {.pattern = "/api/v1/households/{id}",
         .access = Permission::person_find,
         .parameters = {id,
                        {.name = "on", .kind = ParameterKind::day},
                        {.name = "known", .kind = ParameterKind::day}},
         .handler = show_household},
        {.pattern = "/api/v1/households/{id}/history",
         .access = Permission::person_find,
         .parameters = {id},
         .handler = household_history},
        {.method = Method::patch,
         .pattern = "/api/v1/households/{id}",
         .access = Permission::person_change,
         .parameters = {id},
         .body = Body::json,
         .handler = change_household},
        {.method = Method::post,
         .pattern = "/api/v1/households/{id}/members",
         .access = Permission::person_change,
         .parameters = {id},
         .body = Body::json,
         .handler = join_household},
        {.method = Method::post,
         .pattern = "/api/v1/households/{id}/members/{person}/leave",
         .access = Permission::person_change,
         .parameters = {id, {.name = "person", .required = true, .min = 10, .max = 10}},
         .body = Body::json,
         .handler = leave_household},
    };
}

}  // namespace ansinh::api
