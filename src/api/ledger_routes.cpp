#include "access/allowed.h"
#include "access/trail.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/money_meant.h"
#include "api/impl/routes_by_tag.h"
#include "api/money_json.h"

#include <set>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr std::int64_t reason_max = 300;

/// The books are those of everybody: an employer's own user sees its notice alone.
Result<void> is_of_the_agency(const Request& request)
{
    if (!request.actor().employer) return {};
    return fail(access::out_of_scope());
}

Answer show_trial(Worker& worker, const Request& request)
{
    TRY_VOID(is_of_the_agency(request));
    const auto period = TRY(month_meant(request, "period"));
    return json_response(
        json::object{{"period", to_string(period)},
                     {"closed", ledger::is_closed(worker.database, period)},
                     {"lines", money_json(ledger::trial_balance(worker.database, period))}});
}

Answer show_funds(Worker& worker, const Request& request)
{
    TRY_VOID(is_of_the_agency(request));
    const auto period = TRY(month_meant(request, "period"));
    json::array list;
    for (const auto& fund : ledger::fund_statements(ledger::trial_balance(worker.database, period)))
        list.push_back(money_json(fund));
    return json_response(json::object{{"period", to_string(period)}, {"funds", std::move(list)}});
}

Answer list_periods(Worker& worker, const Request& request)
{
    TRY_VOID(is_of_the_agency(request));
    json::array turns;
    std::set<Month> all;
    const auto found = ledger::period_turns(worker.database);
    std::vector<AuditId> records;
    for (const auto& turn : found) records.push_back(turn.recorded);
    const auto trails = access::trails(worker.database, records);
    for (const auto& turn : found) {
        all.insert(turn.period);
        const auto& trail = trails.at(turn.recorded);
        turns.push_back(json::object{{"period", to_string(turn.period)},
                                     {"closed", turn.closed},
                                     {"reason", turn.reason},
                                     {"by", trail.actor},
                                     {"at", trail.at}});
    }
    for (const auto period : ledger::periods(worker.database)) all.insert(period);
    json::array periods;
    for (auto period = all.rbegin(); period != all.rend(); ++period)
        periods.push_back(json::object{{"period", to_string(*period)},
                                       {"closed", ledger::is_closed(worker.database, *period)}});
    return json_response(
        json::object{{"periods", std::move(periods)}, {"turns", std::move(turns)}});
}

Answer turn_period(Worker& worker, const Request& request, bool close)
{
    const auto period = TRY(placed(Month::parse(request.text("period")), "/path/period"));
    auto fields = TRY(Fields::parse(request.body()));
    const auto reason = fields.text("reason", reason_max);
    TRY_VOID(fields.done());
    const auto act = close ? ledger::close_period : ledger::reopen_period;
    TRY_VOID(act(worker.database, request.actor(), period, reason, moment()));
    return json_response(json::object{{"period", to_string(period)}, {"closed", close}});
}

Answer close_period(Worker& worker, const Request& request)
{
    return turn_period(worker, request, true);
}
Answer reopen_period(Worker& worker, const Request& request)
{
    return turn_period(worker, request, false);
}

Answer show_proof(Worker& worker, const Request& request)
{
    TRY_VOID(is_of_the_agency(request));
    return json_response(money_json(contribution::prove(worker.database)));
}

}  // namespace

std::vector<Route> ledger_routes()
{
    const Parameter period{.name = "period", .required = true, .min = 7, .max = 7};
    const auto turning = [&](std::string_view pattern, Handler handler) {
        return Route{.method = Method::post,
                     .pattern = pattern,
                     .access = Permission::ledger_close,
                     .parameters = {period},
                     .body = Body::json,
                     .handler = handler};
    };
    return {
        {.pattern = "/api/v1/ledger/trial",
         .access = Permission::dues_read,
         .parameters = {period},
         .handler = show_trial},
        {.pattern = "/api/v1/ledger/funds",
         .access = Permission::dues_read,
         .parameters = {period},
         .handler = show_funds},
        {.pattern = "/api/v1/ledger/periods",
         .access = Permission::dues_read,
         .handler = list_periods},
        turning("/api/v1/ledger/periods/{period}/close", close_period),
        turning("/api/v1/ledger/periods/{period}/reopen", reopen_period),
        {.pattern = "/api/v1/ledger/proof", .access = Permission::dues_read, .handler = show_proof},
    };
}

}  // namespace ansinh::api
