#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "api/impl/units_meant.h"
#include "registry/collection.h"
#include "registry/employer_search.h"

#include <array>
#include <span>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

using access::Permission;
using registry::EmployerForm;

constexpr int created = 201;
constexpr std::int64_t workers_max = 1'000'000;

struct TextField {
    const char* name;
    std::optional<std::string> EmployerForm::* member;
};
constexpr std::array text_fields = {
    TextField{"tax_code", &EmployerForm::tax_code}, TextField{"name", &EmployerForm::name},
    TextField{"kind", &EmployerForm::kind},         TextField{"industry", &EmployerForm::industry},
    TextField{"commune", &EmployerForm::commune},   TextField{"address", &EmployerForm::address},
    TextField{"status", &EmployerForm::status},     TextField{"phone", &EmployerForm::phone},
};

/// The fields that are there; null takes away.
EmployerForm form_of(Fields& fields)
{
    EmployerForm form;
    for (const auto& [name, member] : text_fields)
        if (fields.has(name)) form.*member = fields.optional_text(name, unit_text_max).value_or("");
    const auto number = [&](const char* name, std::int64_t max) -> std::optional<std::string> {
        if (!fields.has(name)) return {};
        const auto sent = fields.optional_integer(name, 0, max);
        return sent ? std::to_string(*sent) : std::string();
    };
    form.payment_cycle = number("payment_cycle", 6);
    form.workers = number("workers", workers_max);
    return form;
}

Response shown(Worker& worker, const registry::FoundEmployer& found, Date on, int status = 200)
{
    const auto& into = found.version.record.merged_into;
    auto response =
        json_response(to_json(unit_names(worker), found, on,
                              into ? registry::unit_code(worker.database, *into) : std::string()),
                      status);
    response.version = found.version.recorded;
    return response;
}

boost::json::array list_of(std::span<const registry::Coded> words)
{
    boost::json::array list;
    for (const auto& word : words)
        list.push_back(boost::json::object{{"code", word.code}, {"name", to_json(word.name)}});
    return list;
}

Answer lists(Worker&, const Request&)
{
    return json_response(
        boost::json::object{{"employer_kinds", list_of(registry::employer_kinds())},
                            {"industries", list_of(registry::industries())},
                            {"organisation_kinds", list_of(registry::organisation_kinds())}});
}

Answer find_employers(Worker& worker, const Request& request)
{
    const auto limit = request.optional_integer("limit").value_or(hits_usual);
    const auto found = TRY(worker.shared->units.employers->find(
        worker.database, worker.shared->office->areas(), request.actor(), request.text("q"),
        static_cast<std::size_t>(limit)));
    return json_response(to_json(unit_names(worker), found));
}

Answer show_employer(Worker& worker, const Request& request)
{
    const auto meant = state_meant(worker, request);
    return shown(worker,
                 TRY(registry::employer(worker.database, worker.shared->office->areas(),
                                        request.actor(), request.text("unit_code"), meant)),
                 meant.on.value_or(today()));
}

Answer employer_history(Worker& worker, const Request& request)
{
    const auto versions =
        TRY(registry::employer_versions(worker.database, worker.shared->office->areas(),
                                        request.actor(), request.text("unit_code")));
    return json_response(
        boost::json::object{{"versions", to_json(unit_names(worker), versions,
                                                 registry::trails_of(worker.database, versions))}});
}

Answer add_employer(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    registry::EmployerRegistration registration{.form = form_of(fields),
                                                .from = fields.day("from"),
                                                .reason = fields.text("reason", unit_text_max)};
    registration.form.unit_code = fields.text("unit_code", 20);
    TRY_VOID(fields.done());
    return shown(worker,
                 TRY(registry::register_employer(worker.database, ground(worker), request.actor(),
                                                 registration, moment())),
                 today(), created);
}

Answer change_employer(Worker& worker, const Request& request)
{
    const auto seen = TRY(request.seen_version());
    auto fields = TRY(Fields::parse(request.body()));
    const registry::EmployerChange change{.unit_code = request.text("unit_code"),
                                          .seen = seen,
                                          .form = form_of(fields),
                                          .from = fields.optional_day("from"),
                                          .reason = fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    return shown(worker,
                 TRY(registry::change_employer(worker.database, ground(worker), request.actor(),
                                               change, moment())),
                 today());
}

}  // namespace

std::vector<Route> employer_routes()
{
    const Parameter unit_code{.name = "unit_code", .required = true, .max = 20};
    return {
        {.pattern = "/api/v1/lists", .access = Access::signed_in(), .handler = lists},
        {.pattern = "/api/v1/employers",
         .access = Permission::employer_read,
         .parameters = {{.name = "q", .required = true, .min = 2},
                        {.name = "limit", .kind = ParameterKind::integer, .max = hits_most}},
         .handler = find_employers},
        {.method = Method::post,
         .pattern = "/api/v1/employers",
         .access = Permission::employer_change,
         .body = Body::json,
         .handler = add_employer},
        {.pattern = "/api/v1/employers/{unit_code}",
         .access = Permission::employer_read,
         .parameters = {unit_code,
                        {.name = "on", .kind = ParameterKind::day},
                        {.name = "known", .kind = ParameterKind::day}},
         .handler = show_employer},
        {.method = Method::patch,
         .pattern = "/api/v1/employers/{unit_code}",
         .access = Permission::employer_change,
         .parameters = {unit_code},
         .body = Body::json,
         .handler = change_employer},
        {.pattern = "/api/v1/employers/{unit_code}/history",
         .access = Permission::employer_read,
         .parameters = {unit_code},
         .handler = employer_history},
    };
}

}  // namespace ansinh::api
