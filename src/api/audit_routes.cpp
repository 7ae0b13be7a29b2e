#include "access/audit_search.h"
#include "api/impl/audit_json.h"
#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

using access::Permission;

constexpr std::int64_t number_max = 1'000'000'000'000;
constexpr std::int64_t page_max = 200;

Answer search_audit(Worker& worker, const Request& request)
{
    constexpr std::int64_t usual = 50;
    access::AuditQuery query{
        .actor = request.optional_text("user").value_or(""),
        .action = request.optional_text("action").value_or(""),
        .object_kind = request.optional_text("object_kind").value_or(""),
        .object = request.optional_integer("object"),
        .from = request.optional_day("from"),
        .to = request.optional_day("to"),
        .limit = static_cast<int>(request.optional_integer("limit").value_or(usual))};
    if (const auto cursor = request.optional_integer("cursor")) query.before = AuditId{*cursor};
    return json_response(to_json(TRY(access::search(worker.database, request.actor(), query))));
}

Answer verify_audit(Worker& worker, const Request&)
{
    return json_response(to_json(access::verify(worker.database)));
}

}  // namespace

std::vector<Route> audit_routes()
{
    return {
        {.pattern = "/api/v1/audit",
         .access = Permission::audit_read,
         .parameters = {{.name = "user", .max = 60},
                        {.name = "action", .max = 60},
                        {.name = "object_kind", .max = 40},
                        {.name = "object", .kind = ParameterKind::integer, .max = number_max},
                        {.name = "from", .kind = ParameterKind::day},
                        {.name = "to", .kind = ParameterKind::day},
                        {.name = "cursor", .kind = ParameterKind::integer, .max = number_max},
                        {.name = "limit", .kind = ParameterKind::integer, .max = page_max}},
         .handler = search_audit},
        {.pattern = "/api/v1/audit/verify",
         .access = Permission::audit_read,
         .handler = verify_audit,
         .lane = Lane::proofs},
    };
}

}  // namespace ansinh::api
