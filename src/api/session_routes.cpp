#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "report/json.h"
#include "report/session_store.h"

#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

constexpr int created = 201;
constexpr std::int64_t text_max = 2000;

/// Days are handed on as they were written: the module tells every problem of the form at once.
Answer add_note(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const report::NoteInput input{.area = fields.text("area", 200),
                                  .as_of = fields.text("as_of", 10),
                                  .text = fields.text("text", text_max),
                                  .source = fields.text("source", 300)};
    TRY_VOID(fields.done());
    const auto& office = *worker.shared->office;
    return json_response(
        report::to_json(office.context(),
                        TRY(report::add_note(worker.database, office.areas(), input))),
        created);
}

Answer add_task(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const report::TaskInput input{.area = fields.text("area", 200),
                                  .session_on = fields.text("session_on", 10),
                                  .kind = fields.choice("kind", {"request", "conclusion"}),
                                  .text = fields.text("text", text_max),
                                  .owner = fields.text("owner", 200),
                                  .due = fields.text("due", 10)};
    TRY_VOID(fields.done());
    const auto& office = *worker.shared->office;
    return json_response(
        report::to_json(office.context(),
                        TRY(report::add_task(worker.database, office.areas(), input))),
        created);
}

Answer change_task(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const report::TaskChange change{.state = fields.choice("state", {"open", "done"}),
                                    .outcome = fields.optional_text("outcome", text_max),
                                    .done_on = fields.optional_text("done_on", 10)};
    TRY_VOID(fields.done());
    auto task = report::change_task(worker.database, report::TaskId{request.integer("id")}, change,
                                    today());
    if (!task) return std::unexpected(at_path_id(std::move(task).error(), "report/unknown-task"));
    return json_response(report::to_json(worker.shared->office->context(), *task));
}

}  // namespace

std::vector<Route> session_routes()
{
    return {
        {.method = Method::post,
         .pattern = "/api/v1/notes",
         .access = access::Permission::session_change,
         .body = Body::json,
         .handler = add_note},
        {.method = Method::post,
         .pattern = "/api/v1/tasks",
         .access = access::Permission::session_change,
         .body = Body::json,
         .handler = add_task},
        {.method = Method::patch,
         .pattern = "/api/v1/tasks/{id}",
         .access = access::Permission::session_change,
         .parameters = {{.name = "id",
                         .kind = ParameterKind::integer,
                         .required = true,
                         .max = 1'000'000'000'000}},
         .body = Body::json,
         .handler = change_task},
    };
}

}  // namespace ansinh::api
