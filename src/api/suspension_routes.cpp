/// Suspensions of the pension-and-survivors fund of an employer: on file, recorded, ended earlier.

#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/money_meant.h"
#include "api/impl/people_meant.h"
#include "api/impl/routes_by_tag.h"
#include "api/money_json.h"
#include "contribution/suspension.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr std::int64_t month_letters = 7;
constexpr std::int64_t rate_letters = 20;
constexpr std::int64_t text_max = 300;
constexpr std::int64_t months_max = 120;
constexpr std::int64_t days_max = 3660;

Answer list_suspensions(Worker& worker, const Request& request)
{
    json::array list;
    for (const auto& one : TRY(contribution::suspensions(
             worker.database, worker.shared->library->law(), worker.shared->office->areas(),
             request.actor(), request.text("unit_code"))))
        list.push_back(money_json(one));
    return json_response(json::object{{"suspensions", std::move(list)}});
}

Result<std::optional<Rate>> share(const std::optional<std::string>& text, std::string_view where)
{
    if (!text) return std::optional<Rate>{};
    return std::optional{TRY(placed(Rate::parse(*text), where))};
}

Answer record_suspension(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto reason = fields.choice("reason", {"stop", "disaster", "covid"});
    const auto first = placed(Month::parse(fields.text("first", month_letters)), "/first");
    const auto worker_share =
        share(fields.optional_text("worker_share", rate_letters), "/worker_share");
    const auto loss_share = share(fields.optional_text("loss_share", rate_letters), "/loss_share");
    contribution::Suspension decided{
        .reason = law::suspension_reason_of(reason).value_or(law::SuspensionReason::stop),
        .months = static_cast<int>(fields.optional_integer("months", 0, months_max).value_or(0)),
        .filed_on = fields.day("filed_on"),
        .document = fields.optional_text("document", text_max).value_or(""),
        .document_on = fields.day("document_on"),
        .stop_days = fields.optional_integer("stop_days", 0, days_max)};
    TRY_VOID(fields.done());
    decided.first = TRY(first);
    decided.worker_share = TRY(worker_share);
    decided.loss_share = TRY(loss_share);
    TRY_VOID(contribution::record_suspension(worker.database, worker.shared->library->law(),
                                             worker.shared->office->areas(), request.actor(),
                                             {request.text("unit_code"), decided}, moment()));
    return list_suspensions(worker, request);
}

Answer end_suspension(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto last = fields.optional_text("last", month_letters);
    contribution::SuspensionEnd end{.unit_code = request.text("unit_code"),
                                    .number = request.integer("id"),
                                    .note = fields.optional_text("note", text_max).value_or("")};
    TRY_VOID(fields.done());
    if (last) end.last = TRY(placed(Month::parse(*last), "/last"));
    const auto done = contribution::end_suspension(worker.database, worker.shared->library->law(),
                                                   worker.shared->office->areas(), request.actor(),
                                                   end, moment());
    if (!done) return std::unexpected(at_path_id(done.error(), "suspension/unknown"));
    return list_suspensions(worker, request);
}

}  // namespace

std::vector<Route> suspension_routes()
{
    return {
        {.pattern = "/api/v1/employers/{unit_code}/suspensions",
         .access = Permission::dues_read,
         .parameters = {unit_code_parameter()},
         .handler = list_suspensions},
        {.method = Method::post,
         .pattern = "/api/v1/employers/{unit_code}/suspensions",
         .access = Permission::dues_change,
         .parameters = {unit_code_parameter()},
         .body = Body::json,
         .handler = record_suspension},
        {.method = Method::post,
         .pattern = "/api/v1/employers/{unit_code}/suspensions/{id}/end",
         .access = Permission::dues_change,
         .parameters =
             {unit_code_parameter(),
              {.name = "id", .kind = ParameterKind::integer, .required = true, .max = number_most}},
         .body = Body::json,
         .handler = end_suspension},
    };
}

}  // namespace ansinh::api
