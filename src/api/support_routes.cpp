#include "api/impl/health_json.h"
#include "api/impl/health_routes.h"
#include "api/impl/json_out.h"
#include "api/impl/people_meant.h"
#include "api/impl/placed.h"
#include "api/people_json.h"
#include "coverage/lists.h"
#include "coverage/sponsor.h"

#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr int created = 201;
constexpr std::int64_t text_max = 300;
constexpr std::int64_t code_max = 40;
constexpr std::int64_t number_max = 1'000'000'000'000;
constexpr std::int64_t amount_max = 1'000'000'000'000;
constexpr std::int64_t months_max = 12;

coverage::EnrolmentDesk desk_of(const Worker& worker, const Request& request)
{
    return {.areas = worker.shared->office->areas(),
            .law = worker.shared->library->law(),
            .actor = request.actor()};
}

Answer list_subsidies(Worker& worker, const Request&)
{
    const auto& areas = worker.shared->office->areas();
    json::array list;
    for (const auto& line : coverage::subsidies(worker.database)) {
        json::object object{{"id", line.id},
                            {"area", area_name(areas, line.area)},
                            {"group", group_word(line.group)},
                            {"funder", law::key_of(line.funder)},
                            {"rate", to_string(line.rate)},
                            {"document", line.document}};
        put_days(object, line.validity);
        list.push_back(std::move(object));
    }
    return json_response(json::object{{"subsidies", std::move(list)}});
}

Answer add_subsidy(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const coverage::SubsidyForm form{.area = fields.text("area", text_max),
                                     .group = fields.text("group", code_max),
                                     .funder = fields.text("funder", code_max),
                                     .rate = fields.text("rate", code_max),
                                     .from = fields.day("from"),
                                     .to = fields.optional_day("to"),
                                     .document = fields.text("document", text_max)};
    TRY_VOID(fields.done());
    const auto id = TRY(coverage::add_subsidy(worker.database, worker.shared->office->areas(),
                                              request.actor(), form, moment()));
    return json_response(json::object{{"id", id}}, created);
}

Answer change_zone(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const coverage::ZoneForm form{.commune = fields.text("commune", text_max),
                                  .group = fields.text("group", code_max),
                                  .from = fields.day("from"),
                                  .document = fields.text("document", text_max),
                                  .leaves = fields.flag("leaves")};
    TRY_VOID(fields.done());
    TRY_VOID(coverage::change_zone(worker.database, worker.shared->office->areas(), request.actor(),
                                   form, moment()));
    return json_response(json::object{{"group", form.group}, {"from", to_string(form.from)}},
                         created);
}

Answer take_list(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    coverage::ListForm form{.group = fields.text("group", code_max),
                            .document = fields.text("document", text_max),
                            .from = fields.day("from"),
                            .to = fields.optional_day("to"),
                            .paid = fields.flag("paid"),
                            .rows = {}};
    const auto object_code = fields.optional_text("object_code", code_max).value_or("");
    for (auto& number : fields.texts("people", code_max))
        form.rows.push_back({.number = std::move(number), .object_code = object_code});
    TRY_VOID(fields.done());
    const auto taken = TRY(coverage::take_list(worker.database, worker.shared->office->areas(),
                                               request.actor(), form, moment()));
    json::array refused;
    for (const auto& problem : taken.refused)
        refused.push_back(json::object{{"code", problem.code},
                                       {"pointer", problem.where},
                                       {"detail", to_json(problem.detail)},
                                       {"remedy", to_json(problem.remedy)}});
    return json_response(json::object{{"added", taken.added},
                                      {"unchanged", taken.unchanged},
                                      {"refused", std::move(refused)}},
                         created);
}

Answer list_funds(Worker& worker, const Request& request)
{
    json::array list;
    for (const auto& fund : TRY(coverage::funds(worker.database, desk_of(worker, request))))
        list.push_back(to_json(fund));
    return json_response(json::object{{"funds", std::move(list)}});
}

Answer open_fund(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const coverage::FundForm form{.name = fields.text("name", text_max),
                                  .donor = fields.text("donor", text_max),
                                  .area = fields.text("area", text_max)};
    TRY_VOID(fields.done());
    const auto id =
        TRY(coverage::open_fund(worker.database, desk_of(worker, request), form, moment()));
    return json_response(json::object{{"id", id}}, created);
}

Answer show_fund(Worker& worker, const Request& request)
{
    const auto report = TRY(
        coverage::fund_report(worker.database, desk_of(worker, request), request.integer("id")));
    auto object = to_json(report.fund);
    json::array entries;
    std::vector<PersonId> people;
    for (const auto& entry : report.entries) {
        entries.push_back(to_json(entry));
        if (entry.person) people.push_back(*entry.person);
    }
    object["entries"] = std::move(entries);
    if (!people.empty())
        look(worker, request, "sponsor_fund", report.fund.id, "", std::move(people));
    return json_response(object);
}

Answer add_deposit(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const coverage::DepositForm form{
        .fund = request.integer("id"),
        .amount = Vnd{fields.optional_integer("amount", 1, amount_max).value_or(0)},
        .document = fields.text("document", text_max)};
    TRY_VOID(fields.done());
    TRY_VOID(coverage::deposit(worker.database, desk_of(worker, request), form, moment()));
    return json_response(
        to_json(
            TRY(coverage::fund_report(worker.database, desk_of(worker, request), form.fund)).fund),
        created);
}

Answer add_grants(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    coverage::GrantForm form{
        .fund = request.integer("id"),
        .people = {},
        .months =
            static_cast<int>(fields.optional_integer("months", 1, months_max).value_or(months_max)),
        .document = fields.text("document", text_max)};
    for (const auto& sent : fields.texts("people", code_max)) {
        auto person = placed(parse_person_id(sent), "/people");
        if (person)
            form.people.push_back(*person);
        else
            problems.push_back(std::move(person).error());
    }
    TRY_VOID(read_all(fields, std::move(problems)));
    const auto granted =
        TRY(coverage::grant(worker.database, desk_of(worker, request), form, moment()));
    json::array entries;
    for (const auto& entry : granted.entries) entries.push_back(to_json(entry));
    json::array refused;
    for (const auto& problem : granted.refused)
        refused.push_back(json::object{{"code", problem.code},
                                       {"pointer", problem.where},
                                       {"detail", to_json(problem.detail)},
                                       {"remedy", to_json(problem.remedy)}});
    return json_response(
        json::object{{"entries", std::move(entries)}, {"refused", std::move(refused)}}, created);
}

Route post(std::string_view pattern, Permission permission, std::vector<Parameter> parameters,
           Handler handler)
{
    return {.method = Method::post,
            .pattern = pattern,
            .access = permission,
            .parameters = std::move(parameters),
            .body = Body::json,
            .handler = handler};
}

}  // namespace

std::vector<Route> support_routes()
{
    const Parameter id{
        .name = "id", .kind = ParameterKind::integer, .required = true, .max = number_max};
    return {
        {.pattern = "/api/v1/subsidies", .access = Access::signed_in(), .handler = list_subsidies},
        post("/api/v1/subsidies", Permission::support_change, {}, add_subsidy),
        post("/api/v1/zones", Permission::support_change, {}, change_zone),
        post("/api/v1/health-lists", Permission::support_change, {}, take_list),
        {.pattern = "/api/v1/sponsors",
         .access = Permission::sponsor_change,
         .handler = list_funds},
        post("/api/v1/sponsors", Permission::sponsor_change, {}, open_fund),
        {.pattern = "/api/v1/sponsors/{id}",
         .access = Permission::sponsor_change,
         .parameters = {id},
         .handler = show_fund},
        post("/api/v1/sponsors/{id}/deposits", Permission::sponsor_change, {id}, add_deposit),
        post("/api/v1/sponsors/{id}/grants", Permission::sponsor_change, {id}, add_grants),
    };
}

}  // namespace ansinh::api
