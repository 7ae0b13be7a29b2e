#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/impl/units_meant.h"
#include "coverage/money.h"
#include "registry/collection.h"

#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

using access::Permission;

constexpr int created = 201;
constexpr std::int64_t code_max = 20;
constexpr std::int64_t point_max = 1'000'000'000'000;
constexpr std::int64_t amount_max = 1'000'000'000'000'000;

Answer show_collection(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto on = request.optional_day("on").value_or(today());
    const auto within = TRY(placed(areas.resolve(request.text("area"), on), "/query/area"));
    return json_response(
        to_json(unit_names(worker),
                TRY(registry::collection(worker.database, areas, request.actor(), within, on))));
}

Answer add_organisation(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const registry::NewOrganisation added{.code = fields.text("code", code_max),
                                          .name = fields.text("name", unit_text_max),
                                          .kind = fields.text("kind", unit_text_max),
                                          .area = fields.text("area", unit_text_max),
                                          .from = fields.day("from"),
                                          .reason = fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    TRY_VOID(registry::add_organisation(worker.database, worker.shared->office->areas(),
                                        request.actor(), added, moment()));
    return json_response(boost::json::object{{"code", added.code}}, created);
}

Answer add_point(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const registry::NewPoint added{.organisation = fields.text("organisation", code_max),
                                   .name = fields.text("name", unit_text_max),
                                   .commune = fields.text("commune", unit_text_max),
                                   .from = fields.day("from"),
                                   .reason = fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    const auto id = TRY(registry::add_point(worker.database, worker.shared->office->areas(),
                                            request.actor(), added, moment()));
    return json_response(boost::json::object{{"id", id}}, created);
}

Answer add_collector(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const registry::NewCollector added{
        .point = fields.optional_integer("point", 1, point_max).value_or(0),
        .code = fields.text("code", code_max),
        .name = fields.text("name", unit_text_max),
        .from = fields.day("from"),
        .reason = fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    TRY_VOID(registry::add_collector(worker.database, worker.shared->office->areas(),
                                     request.actor(), added, moment()));
    return json_response(boost::json::object{{"code", added.code}}, created);
}

Answer show_cash(Worker& worker, const Request& request)
{
    boost::json::array list;
    for (const auto& held :
         TRY(coverage::cash_held(worker.database, worker.shared->office->areas(), request.actor())))
        list.push_back(boost::json::object{{"collector", held.collector},
                                           {"fund", ledger::code(held.fund)},
                                           {"amount", held.amount.dong()}});
    return json_response(boost::json::object{{"held", std::move(list)}});
}

Answer hand_over(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const coverage::HandOverForm form{
        .collector = fields.optional_text("collector", code_max).value_or(""),
        .fund = fields.choice("fund", {"health", "voluntary"}),
        .amount = Vnd{fields.optional_integer("amount", 1, amount_max).value_or(0)},
        .document = fields.text("document", unit_text_max)};
    TRY_VOID(fields.done());
    const auto id = TRY(coverage::hand_over(worker.database, worker.shared->office->areas(),
                                            request.actor(), form, moment()));
    return json_response(boost::json::object{{"id", id}}, created);
}

Answer end_part(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const registry::Ending ending{.code = request.text("code"),
                                  .on = fields.day("on"),
                                  .reason = fields.text("reason", unit_text_max)};
    TRY_VOID(fields.done());
    const auto& part = request.text("part");
    auto end = registry::end_organisation;
    if (part == "points") end = registry::end_point;
    if (part == "collectors") end = registry::end_collector;
    auto ended =
        end(worker.database, worker.shared->office->areas(), request.actor(), ending, moment());
    if (!ended) {
        for (auto& problem : ended.error())
            if (problem.where == "/code") problem.where = "/path/code";
        return std::unexpected(std::move(ended).error());
    }
    return json_response(boost::json::object{{"code", ending.code}, {"to", to_string(ending.on)}});
}

}  // namespace

std::vector<Route> collection_routes()
{
    const auto add = [](std::string_view pattern, Handler handler) {
        return Route{.method = Method::post,
                     .pattern = pattern,
                     .access = Permission::employer_change,
                     .body = Body::json,
                     .handler = handler};
    };
    return {
        {.pattern = "/api/v1/collection",
         .access = Permission::employer_read,
         .parameters = {{.name = "area", .required = true},
                        {.name = "on", .kind = ParameterKind::day}},
         .handler = show_collection},
        add("/api/v1/collection/organisations", add_organisation),
        add("/api/v1/collection/points", add_point),
        add("/api/v1/collection/collectors", add_collector),
        {.pattern = "/api/v1/collection/cash",
         .access = Permission::dues_read,
         .handler = show_cash},
        {.method = Method::post,
         .pattern = "/api/v1/collection/hand-overs",
         .access = Permission::dues_change,
         .body = Body::json,
         .handler = hand_over},
        {.method = Method::post,
         .pattern = "/api/v1/collection/{part}/{code}/end",
         .access = Permission::employer_change,
         .parameters = {{.name = "part",
                         .kind = ParameterKind::choice,
                         .required = true,
                         .choices = {"organisations", "points", "collectors"}},
                        {.name = "code", .required = true, .max = code_max}},
         .body = Body::json,
         .handler = end_part},
    };
}

}  // namespace ansinh::api
