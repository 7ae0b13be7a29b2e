#include "api/impl/fields.h"
#include "api/impl/intake_meant.h"
#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "base/date.h"
#include "intake/json.h"
#include "intake/review.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

using access::Permission;

constexpr int accepted = 202;
constexpr std::int64_t reason_max = 300;

Answer waiting_intake(Worker& worker, const Request& request)
{
    std::optional<intake::FileId> after;
    if (const auto cursor = request.optional_integer("cursor")) after = intake::FileId{*cursor};
    const auto found = intake::waiting_files(worker.database, areas_of(worker), request.actor(),
                                             after, files_limit(request));
    boost::json::array files;
    for (const auto& file : found) files.push_back(intake::to_json(file, false));
    boost::json::object page{{"files", std::move(files)}};
    if (found.size() == files_limit(request)) page["next"] = found.back().id.value();
    return json_response(page);
}

Answer accept_intake(Worker& worker, const Request& request)
{
    const auto file = TRY(intake::accept(worker.database, areas_of(worker), request.actor(),
                                         file_meant(request), moment()));
    return json_response(intake::to_json(TRY(begun(worker, request, file)), false), accepted);
}

Answer return_intake(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto reason = fields.text("reason", reason_max);
    TRY_VOID(fields.done());
    const auto file =
        TRY(intake::send_back(worker.database, areas_of(worker), request.actor(),
                              {.id = file_meant(request), .reason = reason}, moment()));
    return json_response(intake::to_json(file, false));
}

}  // namespace

std::vector<Route> intake_review_routes()
{
    const Parameter id{.name = "id", .kind = ParameterKind::integer, .max = file_number_most};
    const Parameter cursor{
        .name = "cursor", .kind = ParameterKind::integer, .max = file_number_most};
    const Parameter page{.name = "limit", .kind = ParameterKind::integer, .max = files_most};
    const auto officers = Access::any_of(
        {Permission::person_change, Permission::employer_change, Permission::facility_change});
    return {
        {.pattern = "/api/v1/intake/waiting",
         .access = officers,
         .parameters = {cursor, page},
         .handler = waiting_intake},
        {.method = Method::post,
         .pattern = "/api/v1/intake/{id}/accept",
         .access = officers,
         .parameters = {id},
         .handler = accept_intake},
        {.method = Method::post,
         .pattern = "/api/v1/intake/{id}/return",
         .access = officers,
         .parameters = {id},
         .body = Body::json,
         .handler = return_intake},
    };
}

}  // namespace ansinh::api
