#include "api/dependents.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/impl/units_meant.h"
#include "registry/employer_merge.h"

#include <utility>

#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

using access::Permission;

constexpr int created = 201;
constexpr std::int64_t code_max = 20;
constexpr std::int64_t merge_max = 1'000'000'000'000;

Answer merge_employers(Worker& worker, const Request& request)
{
    const auto seen = TRY(request.seen_version());
    auto fields = TRY(Fields::parse(request.body()));
    const registry::EmployerMerge merge{.kept = fields.text("kept", code_max),
                                        .gone = request.text("unit_code"),
                                        .seen_gone = seen,
                                        .from = fields.optional_day("from"),
                                        .reason = fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    const auto dependents = employer_dependents();
    auto done = registry::merge_employers(worker.database, worker.shared->office->areas(),
                                          request.actor(), merge, dependents, moment());
    if (!done) {
        for (auto& problem : done.error())
            if (problem.where == "/gone") problem.where = "/path/unit_code";
        return std::unexpected(std::move(done).error());
    }
    return json_response(boost::json::object{{"id", done->value()}}, created);
}

Answer undo_employer_merge(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const registry::EmployerMergeUndo undo{.merge = AuditId{request.integer("id")},
                                           .reason = fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    const auto dependents = employer_dependents();
    auto done = registry::undo_employer_merge(worker.database, worker.shared->office->areas(),
                                              request.actor(), undo, dependents, moment());
    if (!done) return std::unexpected(at_path_id(std::move(done).error(), "merge/unknown"));
    return json_response(boost::json::object{{"id", undo.merge.value()}});
}

}  // namespace

std::vector<Route> employer_merge_routes()
{
    return {
        {.method = Method::post,
         .pattern = "/api/v1/employers/{unit_code}/merge",
         .access = Permission::employer_change,
         .parameters = {{.name = "unit_code", .required = true, .max = code_max}},
         .body = Body::json,
         .handler = merge_employers},
        {.method = Method::post,
         .pattern = "/api/v1/employer-merges/{id}/undo",
         .access = Permission::employer_change,
         .parameters =
             {{.name = "id", .kind = ParameterKind::integer, .required = true, .max = merge_max}},
         .body = Body::json,
         .handler = undo_employer_merge},
    };
}

}  // namespace ansinh::api
