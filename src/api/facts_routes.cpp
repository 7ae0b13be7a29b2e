#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/people_json.h"
#include "api/worker.h"
#include "closing/drill.h"
#include "closing/store.h"
#include "registry/people.h"
#include "report/json.h"
#include "report/working_session.h"

#include <array>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using closing::Breakdown;

constexpr std::array<std::string_view, 6> breakdowns = {"all",   "sex",      "age",
                                                        "group", "industry", "size"};
constexpr std::string_view area_at = "/query/area";

void put_amount(json::object& object, const closing::Amount& amount)
{
    object["value"] = to_string(closing::value_of(amount));
    object["numerator"] = amount.numerator;
    if (amount.denominator) object["denominator"] = *amount.denominator;
    if (amount.denominator_on) object["denominator_on"] = to_string(*amount.denominator_on);
}

json::object fact_json(const report::Context& context, const closing::FactKey& key,
                       const closing::Amount& amount)
{
    const auto& indicator = context.catalogue.at(key.indicator);
    json::object object{
        {"indicator", json::object{{"code", indicator.code},
                                   {"name", to_json(indicator.name)},
                                   {"unit", std::string{figures::code(indicator.unit)}}}},
        {"breakdown", std::string{closing::code(key.breakdown)}}};
    if (!key.slice.empty()) object["slice"] = key.slice;
    put_amount(object, amount);
    return object;
}

Breakdown breakdown_in(const Request& request)
{
    const auto word = request.optional_text("breakdown");
    return word ? closing::breakdown_of(*word).value_or(Breakdown::all) : Breakdown::all;
}

Answer list_closes(Worker& worker, const Request& /*request*/)
{
    json::array closes;
    for (const auto& close : closing::closes(worker.database))
        closes.push_back(report::to_json(close));
    return json_response(json::object{{"closes", std::move(closes)}});
}

Answer list_facts(Worker& worker, const Request& request)
{
    const auto context = worker.shared->office->context();
    const auto as_of = request.day("as_of");
    const auto area = TRY(placed(context.areas.resolve(request.text("area"), as_of), area_at));
    const auto breakdown = breakdown_in(request);
    const auto mapped = closing::facts_on_map(
        worker.database, context.areas,
        {.area = area, .as_of = as_of, .indicator = request.optional_text("indicator")});
    json::array facts;
    for (const auto& [key, amount] : mapped.facts)
        if (key.breakdown == breakdown) facts.push_back(fact_json(context, key, amount));
    json::array from;
    for (const auto& part : mapped.from)
        from.push_back(to_json(context.areas, context.areas.area(part)));
    json::object answer{{"area", to_json(context.areas, context.areas.area(area))},
                        {"as_of", to_string(as_of)},
                        {"facts", std::move(facts)},
                        {"from", std::move(from)},
                        {"whole", mapped.whole}};
    if (const auto close = closing::last_close(worker.database, as_of))
        answer["closed"] = report::to_json(*close);
    return json_response(answer);
}

json::object person_json(Worker& worker, const registry::Areas& areas,
                         const coverage::Participant& participant)
{
    json::object line{{"id", text(participant.person)},
                      {"group", participant.group},
                      {"commune", area_name(areas, participant.commune)},
                      {"since", to_string(participant.since)}};
    // The list was checked against the actor's areas by where each person is counted.
    const auto found =
        registry::person(worker.database, registry::Territory::whole_nation(), participant.person);
    if (!found) return line;
    const auto& person = found->version.record;
    line["name"] = person.name;
    line["birth_year"] = person.birth.date.year();
    return line;
}

Answer list_people(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto as_of = request.day("as_of");
    closing::DrillQuestion question{
        .key = {.area = TRY(placed(areas.resolve(request.text("area"), as_of), area_at)),
                .indicator = request.text("indicator"),
                .breakdown = breakdown_in(request),
                .slice = request.optional_text("slice").value_or("")},
        .on = as_of};
    if (const auto after = request.optional_integer("after")) question.after = *after;
    if (const auto limit = request.optional_integer("limit"))
        question.limit = static_cast<std::size_t>(*limit);
    const auto drilled =
        TRY(closing::people_of(worker.database, areas, request.actor(), question, moment()));
    json::array people;
    for (const auto& participant : drilled.people)
        people.push_back(person_json(worker, areas, participant));
    json::object answer{{"people", std::move(people)}};
    if (drilled.closed) put_amount(answer, *drilled.closed);
    if (drilled.next) answer["next"] = *drilled.next;
    return json_response(answer);
}

Answer records_session(Worker& worker, const Request& request)
{
    const auto context = worker.shared->office->context();
    auto built = report::working_session(worker.database, context, request.text("area"),
                                         request.day("as_of"), report::Origin::records);
    if (!built && built.error().where.empty()) built.error().where = area_at;
    return json_response(report::to_json(context, TRY(std::move(built))));
}

}  // namespace

std::vector<Route> facts_routes()
{
    constexpr std::int64_t limit_max = 200;
    constexpr std::int64_t person_max = 9'999'999'999;
    const Parameter area{.name = "area", .required = true};
    const Parameter as_of{.name = "as_of", .kind = ParameterKind::day, .required = true};
    const Parameter breakdown{
        .name = "breakdown",
        .kind = ParameterKind::choice,
        .choices = std::vector<std::string_view>(breakdowns.begin(), breakdowns.end())};
    return {
        {.pattern = "/api/v1/closes", .access = Access::signed_in(), .handler = list_closes},
        {.pattern = "/api/v1/facts",
         .access = Access::signed_in(),
         .parameters = {area, as_of, {.name = "indicator"}, breakdown},
         .handler = list_facts},
        {.pattern = "/api/v1/facts/people",
         .access = access::Permission::person_find,
         .parameters =
             {area,
              as_of,
              {.name = "indicator", .required = true},
              breakdown,
              {.name = "slice"},
              {.name = "after", .kind = ParameterKind::integer, .min = 0, .max = person_max},
              {.name = "limit", .kind = ParameterKind::integer, .max = limit_max}},
         .handler = list_people},
        {.pattern = "/api/v1/reports/records-session",
         .access = Access::signed_in(),
         .parameters = {area, as_of},
         .handler = records_session},
    };
}

}  // namespace ansinh::api
