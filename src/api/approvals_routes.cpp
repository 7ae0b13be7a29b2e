#include "access/approval.h"
#include "api/impl/approval_json.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"

#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr std::int64_t number_max = 1'000'000'000'000;
constexpr std::int64_t text_max = 300;

Answer list_approvals(Worker& worker, const Request& request)
{
    const auto wanted = request.optional_text("state").value_or("open");
    const auto proposals =
        TRY(access::proposals(worker.database, request.actor(), wanted != "open"));
    json::array list;
    for (const auto& proposal : proposals)
        if (state_word(proposal.state) == wanted)
            list.push_back(proposal_json(worker, request.actor(), proposal));
    return json_response(json::object{{"approvals", std::move(list)}});
}

Answer decide(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const access::Decision decision{
        .proposal = request.integer("id"),
        .approved = fields.choice("decision", {"approve", "refuse"}) == "approve",
        .reason = fields.optional_text("reason", text_max).value_or("")};
    TRY_VOID(fields.done());
    auto decided =
        access::decide(worker.database, *worker.shared->rules, request.actor(), decision, now());
    if (!decided)
        return std::unexpected(at_path_id(std::move(decided).error(), "approval/unknown"));
    auto body = proposal_json(worker, request.actor(), decided->proposal);
    if (!decided->first_password.empty()) body["first_password"] = decided->first_password;
    return json_response(body);
}

}  // namespace

std::vector<Route> approvals_routes()
{
    return {
        {.pattern = "/api/v1/approvals",
         .access = Access::any_of({Permission::user_change, Permission::user_approve}),
         .parameters = {{.name = "state",
                         .kind = ParameterKind::choice,
                         .choices = {"open", "approved", "refused"}}},
         .handler = list_approvals},
        {.method = Method::post,
         .pattern = "/api/v1/approvals/{id}/decision",
         .access = Permission::user_approve,
         .parameters =
             {{.name = "id", .kind = ParameterKind::integer, .required = true, .max = number_max}},
         .body = Body::json,
         .handler = decide,
         .lane = Lane::passwords},  // it makes one
    };
}

}  // namespace ansinh::api
