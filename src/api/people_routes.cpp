#include "access/audit.h"
#include "access/audit_search.h"
#include "api/impl/json_out.h"
#include "api/impl/people_meant.h"
#include "api/impl/routes_by_tag.h"
#include "api/people_json.h"
#include "registry/merge.h"
#include "registry/people.h"
#include "registry/trails.h"

#include <array>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

using access::Permission;

constexpr int created = 201;
constexpr std::int64_t reason_max = 300;

Response shown(Worker& worker, const registry::FoundPerson& found, Masking masking,
               int status = 200)
{
    auto object = to_json(names_of(worker), found, masking);
    object["memberships"] = memberships_json(coverage::memberships(worker.database, found.id));
    auto response = json_response(object, status);
    response.version = found.version.recorded;
    return response;
}

/// Who may see the person is asked before the look goes on the record.
Answer show_person(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    const auto found = TRY(registry::person(worker.database, territory_of(worker, request), id,
                                            as_of(worker, request)));
    look(worker, request, "person", found.id.value(), "");
    return shown(worker, found, Masking::masked);
}

Answer add_person(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    registry::Registration registration{.form = person_form(fields),
                                        .id = optional_person_in(fields, "id", problems),
                                        .from = fields.optional_day("from"),
                                        .reason = fields.text("reason", reason_max),
                                        .suspected_duplicate = fields.flag("suspected_duplicate")};
    TRY_VOID(read_all(fields, std::move(problems)));
    const auto& areas = worker.shared->office->areas();
    return shown(worker,
                 TRY(registry::register_person(worker.database, areas, request.actor(),
                                               registration, moment())),
                 Masking::masked, created);
}

Answer change_person(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    const auto seen = TRY(request.seen_version());
    auto fields = TRY(Fields::parse(request.body()));
    const registry::PersonChange change{.id = id,
                                        .seen = seen,
                                        .form = person_form(fields),
                                        .from = fields.optional_day("from"),
                                        .reason = fields.text("reason", reason_max),
                                        .suspected_duplicate = fields.flag("suspected_duplicate")};
    TRY_VOID(read_all(fields, {}));
    const auto& areas = worker.shared->office->areas();
    return shown(
        worker,
        TRY(registry::change_person(worker.database, areas, request.actor(), change, moment())),
        Masking::masked);
}

Answer person_history(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    const auto versions =
        TRY(registry::person_versions(worker.database, territory_of(worker, request), id));
    look(worker, request, "person", id.value(), "history");
    const auto trails = registry::trails_of(worker.database, versions);
    return json_response(
        boost::json::object{{"versions", to_json(names_of(worker), versions, trails)}});
}

Answer unmask_person(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    auto fields = TRY(Fields::parse(request.body()));
    const auto reason = fields.text("reason", reason_max);
    TRY_VOID(read_all(fields, {}));
    const auto found = TRY(registry::person(worker.database, territory_of(worker, request), id));
    db::Transaction transaction(worker.database);
    access::record(worker.database, request.actor(),
                   {.action = "person.unmask",
                    .object_kind = "person",
                    .object = found.id.value(),
                    .reason = reason},
                   moment());
    transaction.commit();
    return shown(worker, found, Masking::shown);
}

Answer looks_at_person(Worker& worker, const Request& request)
{
    constexpr std::int64_t usual = 50;
    const auto id = TRY(person_meant(request));
    const auto found = TRY(registry::person(worker.database, territory_of(worker, request), id));
    std::optional<AuditId> before;
    if (const auto cursor = request.optional_integer("cursor")) before = AuditId{*cursor};
    const auto limit = request.optional_integer("limit").value_or(usual);
    return json_response(
        looks_json(access::looks_at(worker.database, found.id, before, static_cast<int>(limit))));
}

Answer split_person(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    const auto seen = TRY(request.seen_version());
    auto fields = TRY(Fields::parse(request.body()));
    const registry::Split split{.id = id,
                                .seen = seen,
                                .form = person_form(fields),
                                .move = fields.texts("move", reason_max),
                                .reason = fields.text("reason", reason_max)};
    TRY_VOID(read_all(fields, {}));
    const auto& shared = *worker.shared;
    return shown(worker,
                 TRY(registry::split_person(worker.database, shared.office->areas(),
                                            request.actor(), split, shared.dependents, moment())),
                 Masking::masked, created);
}

}  // namespace

std::vector<Route> people_routes()
{
    const Parameter id{.name = "id", .required = true, .min = 10, .max = 10};
    return {
        {.method = Method::post,
         .pattern = "/api/v1/people",
         .access = Permission::person_change,
         .body = Body::json,
         .handler = add_person},
        {.pattern = "/api/v1/people/{id}",
         .access = Permission::person_find,
         .parameters = {id,
                        {.name = "on", .kind = ParameterKind::day},
                        {.name = "known", .kind = ParameterKind::day}},
         .handler = show_person},
        {.method = Method::patch,
         .pattern = "/api/v1/people/{id}",
         .access = Permission::person_change,
         .parameters = {id},
         .body = Body::json,
         .handler = change_person},
        {.pattern = "/api/v1/people/{id}/history",
         .access = Permission::person_find,
         .parameters = {id},
         .handler = person_history},
        {.method = Method::post,
         .pattern = "/api/v1/people/{id}/unmask",
         .access = Permission::person_unmask,
         .parameters = {id},
         .body = Body::json,
         .handler = unmask_person},
        {.pattern = "/api/v1/people/{id}/looks",
         .access = Permission::audit_read,
         .parameters = {id,
                        {.name = "cursor",
                         .kind = ParameterKind::integer,
                         .max = 1'000'000'000'000},
                        {.name = "limit", .kind = ParameterKind::integer}},
         .handler = looks_at_person},
        {.method = Method::post,
         .pattern = "/api/v1/people/{id}/split",
         .access = Permission::person_merge,
         .parameters = {id},
         .body = Body::json,
         .handler = split_person},
    };
}

}  // namespace ansinh::api
