#include "api/impl/intake_meant.h"
#include "api/impl/routes_by_tag.h"
#include "base/date.h"
#include "intake/templates.h"

#include <array>

#include <fmt/format.h>

namespace ansinh::api {

namespace {

using access::Permission;

Language language_asked(const Request& request)
{
    return request.optional_text("lang") == "en" ? Language::en : Language::vi;
}

intake::Look look_of(const Request& request)
{
    return {.id = file_meant(request),
            .reason = request.optional_text("reason").value_or(""),
            .at = moment()};
}

Answer intake_rejects(Worker& worker, const Request& request)
{
    auto part = TRY(at_file(intake::rejects(worker.database, areas_of(worker), request.actor(),
                                            look_of(request), language_asked(request),
                                            request.optional_integer("cursor").value_or(0))));
    const auto id = request.integer("id");
    Response response{.content_type = "text/csv; charset=utf-8",
                      .body = std::move(part.csv),
                      .file_name = fmt::format("rejects-{}.csv", id)};
    if (part.next)
        response.headers.emplace_back("Link",
                                      fmt::format("</api/v1/intake/{}/rejects.csv?cursor={}>; "
                                                  "rel=\"next\"",
                                                  id, *part.next));
    return response;
}

Answer intake_original(Worker& worker, const Request& request)
{
    const auto file = TRY(at_file(
        intake::file(worker.database, areas_of(worker), request.actor(), file_meant(request))));
    auto bytes = TRY(at_file(
        intake::original(worker.database, areas_of(worker), request.actor(), look_of(request))));
    return Response{.content_type = "application/octet-stream",
                    .body = std::move(bytes),
                    .file_name = file.name};
}

Answer intake_template(Worker&, const Request& request)
{
    const auto& kind = request.text("kind");
    return Response{.content_type = "text/csv; charset=utf-8",
                    .body = intake::template_of(*intake::kind_of(kind), language_asked(request)),
                    .file_name = kind + ".csv"};
}

}  // namespace

std::vector<Route> intake_look_routes()
{
    const Parameter id{.name = "id", .kind = ParameterKind::integer, .max = file_number_most};
    const Parameter reason{.name = "reason", .max = 300};
    const Parameter cursor{
        .name = "cursor", .kind = ParameterKind::integer, .max = file_number_most};
    const Parameter language{
        .name = "lang", .kind = ParameterKind::choice, .choices = {"vi", "en"}};
    const Parameter kind{.name = "kind",
                         .kind = ParameterKind::choice,
                         .required = true,
                         .choices = {"people", "households", "employers", "facilities"}};
    const auto reads =
        Access::any_of({Permission::intake_send, Permission::intake_read, Permission::person_change,
                        Permission::employer_change, Permission::facility_change});
    return {
        {.pattern = "/api/v1/intake/{id}/rejects.csv",
         .access = reads,
         .parameters = {id, language, reason, cursor},
         .handler = intake_rejects},
        {.pattern = "/api/v1/intake/{id}/original",
         .access = reads,
         .parameters = {id, reason},
         .handler = intake_original},
        {.pattern = "/api/v1/intake/templates/{kind}",
         .access = Permission::intake_send,
         .parameters = {kind, language},
         .handler = intake_template},
    };
}

}  // namespace ansinh::api
