#include "api/impl/health_json.h"
#include "api/impl/health_routes.h"
#include "api/impl/json_out.h"
#include "api/impl/people_meant.h"
#include "api/impl/placed.h"
#include "coverage/enrolment.h"

#include <algorithm>
#include <array>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr int created = 201;
constexpr std::int64_t text_max = 300;
constexpr std::int64_t code_max = 20;
constexpr std::int64_t number_max = 1'000'000'000'000;
constexpr std::int64_t months_max = 120;
constexpr std::int64_t income_max = 1'000'000'000;
constexpr std::array<std::string_view, 4> statuses = {"pending", "paid", "cancelled", "refused"};

coverage::EnrolmentDesk desk_of(const Worker& worker, const Request& request)
{
    return {.areas = worker.shared->office->areas(),
            .law = worker.shared->library->law(),
            .actor = request.actor()};
}

coverage::HouseholdAsked household_asked(Fields& fields, HouseholdId household, Problems& problems)
{
    coverage::HouseholdAsked asked{
        .household = household,
        .months = static_cast<int>(
            fields.optional_integer("months", 1, months_max).value_or(months_of_a_year)),
        .collector = fields.optional_text("collector", code_max).value_or("")};
    for (const auto& sent : fields.texts("members", code_max)) {
        auto person = parse_person_id(sent);
        if (person) {
            asked.members.push_back(*person);
            continue;
        }
        person.error().where = "/members";
        problems.push_back(std::move(person).error());
    }
    return asked;
}

Answer quote_household(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const auto asked = household_asked(fields, HouseholdId{request.integer("id")}, problems);
    TRY_VOID(read_all(fields, std::move(problems)));
    const auto quoted =
        TRY(coverage::quote_household(worker.database, desk_of(worker, request), asked, today()));
    std::vector<PersonId> people;
    for (const auto& seen : quoted.members) people.push_back(seen.member.id);
    look(worker, request, "household", asked.household.value(), "quote", std::move(people));
    return json_response(to_json(quoted));
}

Answer enrol_household(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const HouseholdId household{fields.optional_integer("household", 1, number_max).value_or(0)};
    const auto asked = household_asked(fields, household, problems);
    TRY_VOID(read_all(fields, std::move(problems)));
    return json_response(to_json(TRY(coverage::enrol_household(
                             worker.database, desk_of(worker, request), asked, moment()))),
                         created);
}

law::VoluntaryMode mode_in(Fields& fields)
{
    std::vector<std::string_view> keys;
    for (const auto& choice : law::choices(law::VoluntaryMode{})) keys.push_back(choice.key);
    const auto key = fields.choice("mode", keys);
    const auto found = std::ranges::find(keys, key);
    return static_cast<law::VoluntaryMode>(found == keys.end() ? 0 : found - keys.begin());
}

coverage::VoluntaryAsked voluntary_asked(Fields& fields, PersonId person, Problems& problems)
{
    coverage::VoluntaryAsked asked{.person = person};
    auto& facts = asked.facts;
    facts.mode = mode_in(fields);
    facts.income = Vnd{fields.optional_integer("income", 1, income_max).value_or(0)};
    facts.years = static_cast<int>(fields.optional_integer("years", 1, months_max).value_or(0));
    facts.months = static_cast<int>(fields.optional_integer("months", 1, months_max).value_or(0));
    asked.collector = fields.optional_text("collector", code_max).value_or("");
    auto from = placed(Month::parse(fields.text("from", code_max)), "/from");
    if (from)
        facts.from = *from;
    else
        problems.push_back(std::move(from).error());
    return asked;
}

json::object plan_json(const coverage::VoluntaryQuoted& quoted)
{
    return {{"months", quoted.plan.months},
            {"monthly", quoted.plan.monthly.dong()},
            {"premium", quoted.plan.due.dong()},
            {"state", quoted.plan.support.dong()},
            {"local", quoted.plan.province_support.dong()},
            {"own", quoted.plan.payable.dong()},
            {"months_supported", quoted.plan.months_supported},
            {"deadline", to_string(quoted.plan.deadline)}};
}

Answer quote_voluntary(Worker& worker, const Request& request)
{
    const auto person = TRY(person_meant(request));
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const auto asked = voluntary_asked(fields, person, problems);
    TRY_VOID(read_all(fields, std::move(problems)));
    const auto quoted =
        TRY(coverage::quote_voluntary(worker.database, desk_of(worker, request), asked, today()));
    look(worker, request, "person", person.value(), "quote");
    return json_response(plan_json(quoted));
}

Answer enrol_voluntary(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const auto person = person_in(fields, "person", problems);
    const auto asked = voluntary_asked(fields, person, problems);
    TRY_VOID(read_all(fields, std::move(problems)));
    return json_response(to_json(TRY(coverage::enrol_voluntary(
                             worker.database, desk_of(worker, request), asked, moment()))),
                         created);
}

Answer list_enrolments(Worker& worker, const Request& request)
{
    coverage::EnrolmentFilter filter{.since = request.optional_day("since")};
    if (const auto status = request.optional_text("status"))
        filter.status = coverage::enrolment_status_of(*status);
    const auto found = TRY(coverage::enrolments(worker.database, desk_of(worker, request), filter));
    std::vector<PersonId> people;
    json::array list;
    for (const auto& one : found) {
        list.push_back(to_json(one));
        people.push_back(one.person);
    }
    if (!people.empty()) look(worker, request, "enrolment", 0, "list", std::move(people));
    return json_response(json::object{{"enrolments", std::move(list)}});
}

Answer show_enrolment(Worker& worker, const Request& request)
{
    const auto found =
        TRY(coverage::enrolment(worker.database, desk_of(worker, request), request.integer("id")));
    look(worker, request, "enrolment", found.id, "", {found.person});
    return json_response(to_json(found));
}

Answer pay_enrolment(Worker& worker, const Request& request)
{
    const auto paid = TRY(coverage::pay_enrolment(worker.database, desk_of(worker, request),
                                                  request.integer("id"), moment()));
    auto object = to_json(paid.enrolment);
    json::array cards;
    for (const auto& card : paid.cards) cards.push_back(to_json(card, today()));
    object["cards"] = std::move(cards);
    return json_response(object);
}

Answer close_enrolment(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto reason = fields.text("reason", text_max);
    TRY_VOID(fields.done());
    const auto status = request.text("way") == "refuse" ? coverage::EnrolmentStatus::refused
                                                        : coverage::EnrolmentStatus::cancelled;
    return json_response(
        to_json(TRY(coverage::close_enrolment(worker.database, desk_of(worker, request),
                                              request.integer("id"), status, reason, moment()))));
}

Route post(std::string_view pattern, std::vector<Parameter> parameters, Body body, Handler handler)
{
    return {.method = Method::post,
            .pattern = pattern,
            .access = Permission::enrol_change,
            .parameters = std::move(parameters),
            .body = body,
            .handler = handler};
}

}  // namespace

std::vector<Route> enrolment_routes()
{
    const Parameter id{
        .name = "id", .kind = ParameterKind::integer, .required = true, .max = number_max};
    const Parameter person{.name = "id", .required = true, .min = 10, .max = 10};
    auto quote = post("/api/v1/households/{id}/quote", {id}, Body::json, quote_household);
    quote.is_question = true;
    auto voluntary =
        post("/api/v1/people/{id}/voluntary-quote", {person}, Body::json, quote_voluntary);
    voluntary.is_question = true;
    auto close = post("/api/v1/enrolments/{id}/close/{way}",
                      {id,
                       {.name = "way",
                        .kind = ParameterKind::choice,
                        .required = true,
                        .choices = {"cancel", "refuse"}}},
                      Body::json, close_enrolment);
    close.access = Access::any_of({Permission::enrol_change, Permission::support_change});
    return {
        quote,
        voluntary,
        post("/api/v1/enrolments", {}, Body::json, enrol_household),
        post("/api/v1/voluntary-enrolments", {}, Body::json, enrol_voluntary),
        post("/api/v1/enrolments/{id}/pay", {id}, Body::none, pay_enrolment),
        close,
        {.pattern = "/api/v1/enrolments",
         .access = Permission::enrol_change,
         .parameters = {{.name = "status",
                         .kind = ParameterKind::choice,
                         .choices = {statuses.begin(), statuses.end()}},
                        {.name = "since", .kind = ParameterKind::day}},
         .handler = list_enrolments},
        {.pattern = "/api/v1/enrolments/{id}",
         .access = Permission::enrol_change,
         .parameters = {id},
         .handler = show_enrolment},
    };
}

}  // namespace ansinh::api
