#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/money_meant.h"
#include "api/impl/routes_by_tag.h"
#include "api/money_json.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr std::int64_t page_usual = 50;
constexpr std::int64_t text_max = 300;
constexpr int created = 201;

Answer list_receipts(Worker& worker, const Request& request)
{
    contribution::ReceiptQuestion question{
        .from = request.optional_day("from"),
        .to = request.optional_day("to"),
        .after = request.optional_integer("cursor").value_or(0),
        .limit = static_cast<std::size_t>(request.optional_integer("limit").value_or(page_usual))};
    if (const auto state = request.optional_text("state"))
        question.state = contribution::receipt_state_of(*state);
    return json_response(money_json(TRY(contribution::receipts(
        worker.database, worker.shared->office->areas(), request.actor(), question))));
}

Result<contribution::StatementFile> statement_sent(Worker& worker, const Request& request)
{
    contribution::StatementFile file{.name = request.text("file_name"),
                                     .text = std::string(request.body()),
                                     .area = own_area(request.actor()),
                                     .account = request.optional_text("account").value_or("")};
    if (const auto area = TRY(optional_area(worker, request, today()))) file.area = area;
    return file;
}

Answer import_premiums(Worker& worker, const Request& request)
{
    const auto file = TRY(statement_sent(worker, request));
    auto done = contribution::import_premiums(worker.database, worker.shared->office->areas(),
                                              request.actor(), file, moment());
    if (!done) return std::unexpected(at_query(std::move(done).error()));
    return json_response(money_json(*done), done->known ? 200 : created);
}

Answer import_statement(Worker& worker, const Request& request)
{
    const auto file = TRY(statement_sent(worker, request));
    auto done = contribution::import_statement(worker.database, worker.shared->library->law(),
                                               worker.shared->office->areas(), request.actor(),
                                               file, moment());
    if (!done) return std::unexpected(at_query(std::move(done).error()));
    return json_response(money_json(*done), done->known ? 200 : created);
}

std::int64_t receipt_meant(const Request& request) { return request.integer("id"); }

/// The problems of the receipt lie at the number in the path.
Problems at_receipt(Problems problems)
{
    for (auto& problem : problems)
        if (problem.where == "/receipt") problem.where = "/path/id";
    return problems;
}

Answer list_suggestions(Worker& worker, const Request& request)
{
    const auto found = contribution::suggestions(worker.database, worker.shared->office->areas(),
                                                 request.actor(), receipt_meant(request));
    if (!found) return std::unexpected(at_receipt(found.error()));
    json::array list;
    for (const auto& one : *found) list.push_back(money_json(one));
    return json_response(json::object{{"suggestions", std::move(list)}});
}

Answer match(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const bool brought = fields.has("collector");
    const auto collector = fields.optional_text("collector", 20).value_or("");  // the desk's own
    const auto unit_code = brought ? std::string{} : fields.text("unit_code", 20);
    TRY_VOID(fields.done());
    const auto& areas = worker.shared->office->areas();
    const auto id = receipt_meant(request);
    auto done = brought ? contribution::match_to_collector(worker.database, areas, request.actor(),
                                                           id, collector, moment())
                        : contribution::match_receipt(
                              worker.database, worker.shared->library->law(), areas,
                              request.actor(), {.receipt = id, .unit_code = unit_code}, moment());
    if (!done) return std::unexpected(at_receipt(std::move(done).error()));
    return json_response(
        money_json(TRY(contribution::receipt(worker.database, areas, request.actor(), id))));
}

Answer list_refunds(Worker& worker, const Request& request)
{
    std::optional<contribution::RefundState> state;
    if (const auto asked = request.optional_text("state"))
        state = contribution::refund_state_of(*asked);
    json::array list;
    for (const auto& refund : TRY(contribution::refunds(
             worker.database, worker.shared->office->areas(), request.actor(), state)))
        list.push_back(money_json(refund));
    return json_response(json::object{{"refunds", std::move(list)}});
}

Answer request_refund(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const contribution::RefundRequest asked{
        .unit_code = fields.optional_text("unit_code", 20).value_or(""),
        .receipt = fields.optional_integer("receipt", 1, number_most).value_or(0),
        .amount = Vnd{fields.optional_integer("amount", 1, money_max).value_or(0)},
        .account = fields.text("account", text_max),
        .reason = fields.text("reason", text_max)};
    TRY_VOID(fields.done());
    return json_response(
        money_json(TRY(contribution::request_refund(worker.database, worker.shared->office->areas(),
                                                    request.actor(), asked, moment()))),
        created);
}

Answer decide_refund(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const contribution::RefundDecision decision{
        .refund = request.integer("id"),
        .approved = fields.choice("decision", {"approve", "refuse"}) == "approve",
        .reason = fields.optional_text("reason", text_max).value_or("")};
    TRY_VOID(fields.done());
    auto done = contribution::decide_refund(worker.database, worker.shared->office->areas(),
                                            request.actor(), decision, moment());
    if (!done) return std::unexpected(at_path_id(std::move(done).error(), "refund/unknown"));
    return json_response(money_json(*done));
}

Answer pay_refund(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto on = fields.day("on");
    TRY_VOID(fields.done());
    auto done = contribution::pay_refund(worker.database, worker.shared->office->areas(),
                                         request.actor(), request.integer("id"), on, moment());
    if (!done) return std::unexpected(at_path_id(std::move(done).error(), "refund/unknown"));
    return json_response(money_json(*done));
}

Parameter id()
{
    return {.name = "id", .kind = ParameterKind::integer, .required = true, .max = number_most};
}

Route change(std::string_view pattern, Permission permission, Handler handler)
{
    Route route{.method = Method::post,
                .pattern = pattern,
                .access = permission,
                .body = Body::json,
                .handler = handler};
    if (pattern.find('{') != std::string_view::npos) route.parameters = {id()};
    return route;
}

}  // namespace

std::vector<Route> receipt_routes()
{
    const std::vector<Parameter> of_statement = {
        {.name = "file_name", .required = true}, {.name = "area"}, {.name = "account"}};
    return {
        {.pattern = "/api/v1/receipts",
         .access = Permission::dues_read,
         .parameters = {{.name = "state",
                         .kind = ParameterKind::choice,
                         .choices = {"unmatched", "matched", "refund", "reversed", "handed_over"}},
                        {.name = "from", .kind = ParameterKind::day},
                        {.name = "to", .kind = ParameterKind::day},
                        {.name = "cursor", .kind = ParameterKind::integer, .max = number_most},
                        {.name = "limit", .kind = ParameterKind::integer}},
         .handler = list_receipts},
        {.method = Method::post,
         .pattern = "/api/v1/receipts/statements",
         .access = Permission::dues_change,
         .parameters = of_statement,
         .body = Body::file,
         .handler = import_statement},
        {.method = Method::post,
         .pattern = "/api/v1/premiums/statements",
         .access = Permission::dues_change,
         .parameters = of_statement,
         .body = Body::file,
         .handler = import_premiums},
        {.pattern = "/api/v1/receipts/{id}/suggestions",
         .access = Permission::dues_read,
         .parameters = {id()},
         .handler = list_suggestions},
        change("/api/v1/receipts/{id}/match", Permission::dues_change, match),
        {.pattern = "/api/v1/refunds",
         .access = Permission::dues_read,
         .parameters = {{.name = "state",
                         .kind = ParameterKind::choice,
                         .choices = {"requested", "approved", "refused", "paid"}}},
         .handler = list_refunds},
        change("/api/v1/refunds", Permission::dues_change, request_refund),
        change("/api/v1/refunds/{id}/decision", Permission::ledger_close, decide_refund),
        change("/api/v1/refunds/{id}/payment", Permission::dues_change, pay_refund),
    };
}

}  // namespace ansinh::api
