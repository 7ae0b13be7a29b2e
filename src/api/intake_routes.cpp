#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "base/date.h"
#include "intake/background.h"
#include "intake/file.h"
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

constexpr std::int64_t page_usual = 50;
constexpr std::int64_t page_most = 200;
constexpr std::int64_t number_most = INT64_MAX;
constexpr int accepted = 202;

intake::FileId asked(const Request& request) { return intake::FileId{request.integer("id")}; }

Problem at_path_id(Problem problem)
{
    problem.where = "/path/id";
    return problem;
}

template <class T>
std::expected<T, Refusal> at_path_id(Result<T> answer)
{
    if (answer) return *std::move(answer);
    return std::unexpected(Refusal(at_path_id(std::move(answer).error())));
}

std::size_t limit(const Request& request)
{
    return static_cast<std::size_t>(request.optional_integer("limit").value_or(page_usual));
}

Answer list_intake(Worker& worker, const Request& request)
{
    std::optional<intake::FileId> before;
    if (const auto cursor = request.optional_integer("cursor")) before = intake::FileId{*cursor};
    const auto found = intake::files(worker.database, request.actor(), before, limit(request));
    json::array files;
    for (const auto& file : found) files.push_back(intake::to_json(file, false));
    json::object page{{"files", std::move(files)}};
    if (found.size() == limit(request)) page["next"] = found.back().id.value();
    return json_response(page);
}

/// A small file is done before the answer; a larger one goes on after it.
Checked<intake::File> begun(Worker& worker, const Request& request, const intake::File& file)
{
    constexpr std::int64_t small = 200;
    if (file.rows.total <= small)
        return intake::work(
            worker.database, request.actor(), file.id,
            {.areas = worker.shared->office->areas(), .now = [] { return moment(); }});
    worker.shared->intake->take_on(request.actor(), file.id);
    return file;
}

Answer take_in(Worker& worker, const Request& request)
{
    std::optional<intake::Encoding> told;
    if (const auto encoding = request.optional_text("encoding"))
        told = intake::encoding_of(*encoding);
    const auto received = TRY(intake::receive(worker.database, request.actor(),
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
    const auto file =
        TRY(at_path_id(intake::file(worker.database, request.actor(), asked(request))));
    return json_response(intake::to_json(file, false));
}

Answer intake_rows(Worker& worker, const Request& request)
{
    intake::RowQuery query{.after_line = request.optional_integer("cursor").value_or(0),
                           .limit = limit(request)};
    if (const auto outcome = request.optional_text("outcome"))
        query.outcome = intake::outcome_of(*outcome);
    const auto found =
        TRY(at_path_id(intake::rows(worker.database, request.actor(), asked(request), query)));
    json::array rows;
    for (const auto& row : found) rows.push_back(intake::to_json(row));
    json::object page{{"rows", std::move(rows)}};
    if (found.size() == query.limit) page["next"] = found.back().line;
    return json_response(page);
}

Answer intake_rejects(Worker& worker, const Request& request)
{
    const auto language = request.optional_text("lang") == "en" ? Language::en : Language::vi;
    auto back = TRY(at_path_id(
        intake::rejects(worker.database, request.actor(), asked(request), language, moment())));
    return Response{.content_type = "text/csv; charset=utf-8",
                    .body = std::move(back),
                    .file_name = "rejects-" + std::to_string(request.integer("id")) + ".csv"};
}

Answer intake_original(Worker& worker, const Request& request)
{
    const auto file =
        TRY(at_path_id(intake::file(worker.database, request.actor(), asked(request))));
    auto bytes = TRY(
        at_path_id(intake::original(worker.database, request.actor(), asked(request), moment())));
    return Response{.content_type = "application/octet-stream",
                    .body = std::move(bytes),
                    .file_name = file.name};
}

Answer resume_intake(Worker& worker, const Request& request)
{
    const auto file =
        TRY(at_path_id(intake::file(worker.database, request.actor(), asked(request))));
    const bool is_left =
        file.state == intake::State::received || file.state == intake::State::running;
    const auto after = is_left ? TRY(begun(worker, request, file)) : file;
    return json_response(intake::to_json(after, false), accepted);
}

}  // namespace

std::vector<Route> intake_routes()
{
    const Parameter id{.name = "id", .kind = ParameterKind::integer, .max = number_most};
    const Parameter cursor{.name = "cursor", .kind = ParameterKind::integer, .max = number_most};
    const Parameter page{.name = "limit", .kind = ParameterKind::integer, .max = page_most};
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
    const Parameter language{
        .name = "lang", .kind = ParameterKind::choice, .choices = {"vi", "en"}};
    const auto reads = Access::any_of({Permission::intake_send, Permission::intake_read});
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
        {Method::get,
         "/api/v1/intake/{id}/rejects.csv",
         reads,
         {id, language},
         Body::none,
         intake_rejects},
        {Method::get, "/api/v1/intake/{id}/original", reads, {id}, Body::none, intake_original},
        {Method::post,
         "/api/v1/intake/{id}/resume",
         Permission::intake_send,
         {id},
         Body::none,
         resume_intake},
    };
}

}  // namespace ansinh::api
