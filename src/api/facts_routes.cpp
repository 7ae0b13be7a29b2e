#include "api/impl/facts_json.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/impl/session_workbook.h"
#include "api/people_json.h"
#include "api/worker.h"
#include "closing/change.h"
#include "closing/employers.h"
#include "planning/plan.h"
#include "registry/people.h"
#include "report/json.h"
#include "report/working_session.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using closing::Breakdown;

constexpr std::string_view area_at = "/query/area";

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
    // Shares stand beside what they are shares of: all indicators are read, one may be shown.
    const closing::FactQuestion question{.area = area, .as_of = as_of};
    const auto mapped = closing::facts_on_map(worker.database, context.areas, question);
    const closing::EarlierFacts before(worker.database, context.areas, question);
    const auto plans = planning::plans(worker.database, context.catalogue, as_of);
    auto facts = facts_json({.context = context,
                             .facts = mapped.facts,
                             .before = before,
                             .plans = plans,
                             .as_of = as_of},
                            breakdown_in(request), request.optional_text("indicator"));
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

Result<closing::DrillQuestion> drill_question(const Worker& worker, const Request& request)
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
    return question;
}

Answer list_people(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto question = TRY(drill_question(worker, request));
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

json::object employer_json(const registry::Areas& areas, const closing::EmployerBehind& employer,
                           bool money)
{
    json::object line{{"unit_code", employer.unit_code},
                      {"name", employer.name},
                      {"commune", area_name(areas, employer.commune)},
                      {"workers", employer.workers}};
    if (!money) return line;
    line["amount"] = employer.amount.dong();
    if (employer.months_late > 0) line["months_late"] = employer.months_late;
    return line;
}

Answer list_employers(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto question = TRY(drill_question(worker, request));
    const auto behind = TRY(closing::employers_of(worker.database, worker.shared->library->law(),
                                                  areas, request.actor(), question, moment()));
    const bool money = question.key.indicator != closing::counted::employers;
    json::array employers;
    for (const auto& employer : behind.employers)
        employers.push_back(employer_json(areas, employer, money));
    json::object answer{{"employers", std::move(employers)}, {"in_all", behind.in_all}};
    if (behind.closed) put_amount(answer, *behind.closed);
    if (behind.next) answer["next"] = *behind.next;
    return json_response(answer);
}

Result<report::WorkingSession> session(Worker& worker, const Request& request)
{
    auto built = report::working_session(worker.database, worker.shared->office->context(),
                                         request.text("area"), request.day("as_of"),
                                         report::Origin::records);
    if (!built && built.error().where.empty()) built.error().where = area_at;
    return built;
}

Answer records_session(Worker& worker, const Request& request)
{
    const auto built = TRY(session(worker, request));
    return json_response(report::to_json(worker.shared->office->context(), built));
}

Answer records_session_xlsx(Worker& worker, const Request& request)
{
    return session_workbook(worker, TRY(session(worker, request)), request, "records-session");
}

}  // namespace

std::vector<Route> facts_routes()
{
    constexpr std::int64_t limit_max = 200;
    constexpr std::int64_t person_max = 9'999'999'999;
    constexpr std::int64_t employers_max = 10'000'000;
    const Parameter area{.name = "area", .required = true};
    const Parameter as_of{.name = "as_of", .kind = ParameterKind::day, .required = true};
    const auto breakdowns = closing::breakdown_codes();
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
        {.pattern = "/api/v1/facts/employers",
         .access = Access::signed_in(),
         .parameters =
             {area,
              as_of,
              {.name = "indicator", .required = true},
              breakdown,
              {.name = "slice"},
              {.name = "after", .kind = ParameterKind::integer, .min = 0, .max = employers_max},
              {.name = "limit", .kind = ParameterKind::integer, .max = limit_max}},
         .handler = list_employers},
        {.pattern = "/api/v1/reports/records-session.xlsx",
         .access = Access::signed_in(),
         .parameters = {area,
                        as_of,
                        {.name = "lang", .kind = ParameterKind::choice, .choices = {"vi", "en"}}},
         .handler = records_session_xlsx},
        {.pattern = "/api/v1/reports/records-session",
         .access = Access::signed_in(),
         .parameters = {area, as_of},
         .handler = records_session},
    };
}

}  // namespace ansinh::api
