#include "api/impl/json_out.h"
#include "api/impl/money_meant.h"
#include "api/impl/people_meant.h"
#include "api/impl/routes_by_tag.h"
#include "api/money_json.h"
#include "registry/employers.h"
#include "registry/people.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr std::int64_t page_usual = 50;

Answer show_dues(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto month = TRY(month_meant(request));
    const auto area = TRY(optional_area(worker, request, month.first_day()));
    auto found =
        contribution::dues_by_commune(worker.database, areas, request.actor(), month, area);
    if (!found) return std::unexpected(at_query(std::move(found).error()));
    json::array communes;
    contribution::CommuneDues sum{};
    for (const auto& one : *found) {
        communes.push_back(json::object{{"commune", to_json(areas, areas.area(one.commune))},
                                        {"employers", one.employers},
                                        {"people", one.people},
                                        {"base", one.base.dong()},
                                        {"amounts", money_json(one.amounts)}});
        sum.employers += one.employers;
        sum.people += one.people;
        sum.base += one.base;
        sum.amounts += one.amounts;
    }
    return json_response(json::object{{"month", to_string(month)},
                                      {"employers", sum.employers},
                                      {"people", sum.people},
                                      {"base", sum.base.dong()},
                                      {"amounts", money_json(sum.amounts)},
                                      {"communes", std::move(communes)}});
}

Answer list_unresolved(Worker& worker, const Request& request)
{
    const auto month = TRY(month_meant(request));
    const auto limit = request.optional_integer("limit").value_or(page_usual);
    const auto found = TRY(contribution::unresolved_dues(
        worker.database, worker.shared->office->areas(), request.actor(), month,
        request.optional_integer("cursor").value_or(0), static_cast<std::size_t>(limit) + 1));
    json::array list;
    std::vector<PersonId> people;
    for (const auto& one : found) {
        if (std::ssize(people) == limit) break;
        people.push_back(one.person);
        list.push_back(json::object{
            {"person", text(one.person)}, {"unit_code", one.unit_code}, {"code", one.code}});
    }
    json::object answer{{"month", to_string(month)}};
    if (std::ssize(found) > limit) answer["next"] = people.back().value();
    answer["contracts"] = std::move(list);
    look(worker, request, "month", month.number(), "unresolved dues", std::move(people));
    return json_response(answer);
}

Answer run_dues(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto month = placed(Month::parse(fields.text("month", 7)), "/month");
    const auto area = fields.optional_text("area", 200);
    TRY_VOID(fields.done());
    contribution::DuesRequest asked{.month = TRY(month), .area = own_area(request.actor())};
    const auto& areas = worker.shared->office->areas();
    if (area) asked.area = TRY(placed(areas.resolve(*area, asked.month.first_day()), "/area"));
    return json_response(
        money_json(TRY(contribution::run_dues(worker.database, worker.shared->library->law(), areas,
                                              request.actor(), asked, moment())),
                   asked.month));
}

Answer show_employer_dues(Worker& worker, const Request& request)
{
    const auto month = TRY(month_meant(request));
    const auto& code = request.text("unit_code");
    const auto dues = TRY(contribution::employer_dues(
        worker.database, worker.shared->office->areas(), request.actor(), code, month));
    look(worker, request, "employer", dues.employer.value(), "dues");
    return json_response(money_json(dues, code, month));
}

Answer show_person_dues(Worker& worker, const Request& request)
{
    const auto id = TRY(person_meant(request));
    const auto month = TRY(month_meant(request));
    TRY_VOID(registry::person(worker.database, territory_of(worker, request), id));
    look(worker, request, "person", id.value(), "dues");
    const auto& law = worker.shared->library->law();
    return json_response(money_json(
        {.law = law,
         .month = month,
         .standing = contribution::person_dues(worker.database, id, month),
         .why = contribution::why(worker.database, law, id, month),
         .unit_code = [&](EmployerId of) { return registry::unit_code(worker.database, of); }},
        request.language()));
}

}  // namespace

std::vector<Route> dues_routes()
{
    return {
        {.pattern = "/api/v1/dues",
         .access = Permission::dues_read,
         .parameters = {month_parameter(), {.name = "area"}},
         .handler = show_dues},
        {.pattern = "/api/v1/dues/unresolved",
         .access = Permission::dues_read,
         .parameters = {month_parameter(),
                        {.name = "cursor", .kind = ParameterKind::integer, .max = number_most},
                        {.name = "limit", .kind = ParameterKind::integer}},
         .handler = list_unresolved},
        {.method = Method::post,
         .pattern = "/api/v1/dues/runs",
         .access = Permission::dues_change,
         .body = Body::json,
         .handler = run_dues},
        {.pattern = "/api/v1/employers/{unit_code}/dues",
         .access = Permission::dues_read,
         .parameters = {unit_code_parameter(), month_parameter()},
         .handler = show_employer_dues},
        {.pattern = "/api/v1/people/{id}/dues",
         .access = Permission::dues_read,
         .parameters = {{.name = "id", .required = true, .min = 10, .max = 10}, month_parameter()},
         .handler = show_person_dues},
    };
}

}  // namespace ansinh::api
