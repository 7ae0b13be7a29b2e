#include "api/impl/declaration_meant.h"
#include "api/impl/intake_meant.h"
#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "base/date.h"
#include "declaration/envelope.h"
#include "intake/background.h"
#include "intake/json.h"
#include "intake/work.h"

#include <array>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr int accepted = 202;

Answer list_intake(Worker& worker, const Request& request)
{
    std::optional<intake::FileId> before;
    if (const auto cursor = request.optional_integer("cursor")) before = intake::FileId{*cursor};
    const auto found =
        intake::files(worker.database, request.actor(), before, files_limit(request));
    json::array files;
    for (const auto& file : found) files.push_back(intake::to_json(file, false));
    json::object page{{"files", std::move(files)}};
    if (found.size() == files_limit(request)) page["next"] = found.back().id.value();
    return json_response(page);
}

Answer take_in(Worker& worker, const Request& request)
{
    std::optional<intake::Encoding> told;
    if (const auto encoding = request.optional_text("encoding"))
        told = intake::encoding_of(*encoding);
    const auto received = TRY(intake::receive(worker.database, areas_of(worker), request.actor(),
                                              {.kind = *intake::kind_of(request.text("kind")),
                                               .name = request.text("file_name"),
                                               .bytes = request.body(),
                                               .told = told},
                                              moment()));
    auto file = received.file;
    if (file.state == intake::State::received) file = TRY(begun(worker, request, file));
    return json_response(intake::to_json(file, received.repeated), accepted);
}

Answer show_intake(Worker& worker, const Request& request)
{
    const auto file = TRY(at_file(
        intake::file(worker.database, areas_of(worker), request.actor(), file_meant(request))));
    return json_response(intake::to_json(file, false));
}

Answer intake_rows(Worker& worker, const Request& request)
{
    intake::RowQuery query{.after_line = request.optional_integer("cursor").value_or(0),
                           .limit = files_limit(request)};
    if (const auto outcome = request.optional_text("outcome"))
        query.outcome = intake::outcome_of(*outcome);
    const auto found = TRY(at_file(intake::rows(worker.database, areas_of(worker), request.actor(),
                                                file_meant(request), query)));
    json::array rows;
    for (const auto& row : found) rows.push_back(intake::to_json(row));
    json::object page{{"rows", std::move(rows)}};
    if (found.size() == query.limit) page["next"] = found.back().line;
    return json_response(page);
}

Answer resume_intake(Worker& worker, const Request& request)
{
    const auto file = TRY(at_file(
        intake::file(worker.database, areas_of(worker), request.actor(), file_meant(request))));
    const bool is_left =
        file.state == intake::State::received || file.state == intake::State::running;
    const auto after = is_left ? TRY(begun(worker, request, file)) : file;
    return json_response(intake::to_json(after, false), accepted);
}

}  // namespace

Checked<intake::File> begun(Worker& worker, const Request& request, const intake::File& file)
{
    constexpr std::int64_t small = 200;
    if (file.rows.total <= small)
        return intake::work(worker.database, request.actor(), file.id,
                            {.areas = areas_of(worker),
                             .now = [] { return moment(); },
                             .ethnicities = worker.shared->ethnicities,
                             .other_forms = declaration::form_taker(declaration_ground(worker))});
    worker.shared->intake->take_on(file.id);
    return file;
}

std::vector<Route> intake_routes()
{
    const Parameter id{.name = "id", .kind = ParameterKind::integer, .max = file_number_most};
    const Parameter cursor{
        .name = "cursor", .kind = ParameterKind::integer, .max = file_number_most};
    const Parameter page{.name = "limit", .kind = ParameterKind::integer, .max = files_most};
    const Parameter kind{
        .name = "kind",
        .kind = ParameterKind::choice,
        .required = true,
        .choices = {"people", "households", "employers", "facilities", "envelope"}};
    const Parameter name{.name = "file_name", .required = true};
    const Parameter encoding{.name = "encoding",
                             .kind = ParameterKind::choice,
                             .choices = {"utf-8", "utf-16", "tcvn3", "vni", "cp1258", "viscii"}};
    const Parameter outcome{.name = "outcome",
                            .kind = ParameterKind::choice,
                            .choices = {"added", "changed", "unchanged", "refused"}};
    // An officer sees the file that waits for them.
    const auto reads =
        Access::any_of({Permission::intake_send, Permission::intake_read, Permission::person_change,
                        Permission::employer_change, Permission::facility_change});
    const std::string_view all = "/api/v1/intake";
    return {
        {Method::get, all, reads, {cursor, page}, Body::none, list_intake},
        {Method::post, all, Permission::intake_send, {kind, name, encoding}, Body::file, take_in},
        {Method::get, "/api/v1/intake/{id}", reads, {id}, Body::none, show_intake},
        {Method::get,
         "/api/v1/intake/{id}/rows",
         reads,
         {id, outcome, cursor, page},
         Body::none,
         intake_rows},
        {Method::post,
         "/api/v1/intake/{id}/resume",
         Permission::intake_send,
         {id},
         Body::none,
         resume_intake},
    };
}

}  // namespace ansinh::api
