#include "api/impl/cases_meant.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "compliance/risk.h"
#include "report/case_json.h"
#include "report/committee_list.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

Answer list_cases(Worker& worker, const Request& request)
{
    const auto ground = case_ground(worker);
    const auto on = request.optional_day("on").value_or(today());
    compliance::CaseFilter filter{.area = TRY(case_area(worker, request, on)), .on = on};
    const auto state = request.optional_text("state");
    if (state == "overdue")
        filter.overdue = true;
    else if (state)
        filter.state = compliance::state_of(*state);
    const auto files =
        TRY(compliance::case_files(worker.database, ground, request.actor(), filter));
    json::array list;
    Vnd owed;
    compliance::Recovered recovered;
    for (const auto& file : files) {
        list.push_back(report::to_json(ground, file, on));
        owed += file.owed();
        recovered += file.recovered;
    }
    return json_response(json::object{{"on", to_string(on)},
                                      {"cases", std::move(list)},
                                      {"owed", owed.dong()},
                                      {"recovered", recovered.total().dong()}});
}

Answer show_case(Worker& worker, const Request& request)
{
    const auto ground = case_ground(worker);
    const auto on = request.optional_day("on").value_or(today());
    auto file =
        compliance::case_file(worker.database, ground, request.actor(), request.text("number"), on);
    if (!file) return std::unexpected(at_number(std::move(file).error()));
    auto body = report::whole_json(ground, *file, on);
    body["choices"] = report::step_choices(ground.law, on);
    return json_response(body);
}

Answer list_candidates(Worker& worker, const Request& request)
{
    const auto ground = case_ground(worker);
    const auto on = request.optional_day("on").value_or(today());
    json::array list;
    for (const auto& one :
         TRY(compliance::candidates(worker.database, ground, *worker.shared->risk, request.actor(),
                                    {.area = TRY(case_area(worker, request, on)), .on = on})))
        list.push_back(report::to_json(ground.areas, one));
    return json_response(json::object{{"on", to_string(on)}, {"candidates", std::move(list)}});
}

Answer list_recovered(Worker& worker, const Request& request)
{
    const auto ground = case_ground(worker);
    const auto to = request.optional_day("to").value_or(today());
    const auto from = request.optional_day("from").value_or(Date(to.year(), 1, 1));
    json::array list;
    for (const auto& line : TRY(compliance::recovered(
             worker.database, ground, request.actor(),
             {.area = TRY(case_area(worker, request, to)), .from = from, .to = to})))
        list.push_back(report::to_json(ground.areas, line));
    return json_response(json::object{
        {"from", to_string(from)}, {"to", to_string(to)}, {"recovered", std::move(list)}});
}

std::expected<compliance::CommitteeList, Refusal> committee(Worker& worker, const Request& request)
{
    const auto ground = case_ground(worker);
    const auto on = request.optional_day("on").value_or(today());
    return TRY(compliance::committee_list(
        worker.database, ground, request.actor(),
        {.area = *TRY(case_area(worker, request, on)),
         .on = on,
         .months_least = static_cast<int>(request.optional_integer("months").value_or(3))}));
}

Answer committee_json(Worker& worker, const Request& request)
{
    return json_response(
        report::to_json(worker.shared->office->areas(), TRY(committee(worker, request))));
}

Answer committee_file(Worker& worker, const Request& request)
{
    const auto list = TRY(committee(worker, request));
    const auto& areas = worker.shared->office->areas();
    const auto language = language_meant(request);
    const auto name = fmt::format("{}-{}", areas.area(list.area).code, to_string(list.on));
    if (request.text("format") == "html")
        return Response{.content_type = "text/html; charset=utf-8",
                        .body = report::committee_list_html(areas, list, language),
                        .file_name = fmt::format("arrears-{}.html", name)};
    return Response{.content_type =
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    .body = report::committee_list_xlsx(areas, list, language),
                    .file_name = fmt::format("arrears-{}.xlsx", name)};
}

/// The letter that would be sent now, or the one that was sent with a step.
Answer letter(Worker& worker, const Request& request)
{
    const auto ground = case_ground(worker);
    const auto on = request.optional_day("on").value_or(today());
    auto file =
        compliance::case_file(worker.database, ground, request.actor(), request.text("number"), on);
    if (!file) return std::unexpected(at_number(std::move(file).error()));
    Response response{.content_type = "text/html; charset=utf-8",
                      .file_name = fmt::format("letter-{}.html", file->one.number)};
    if (const auto step = request.optional_integer("step")) {
        const bool own = std::ranges::find(file->one.steps, AuditId{*step},
                                           &compliance::Step::id) != file->one.steps.end();
        auto sent = own ? compliance::sent_letter(worker.database, AuditId{*step}) : std::nullopt;
        if (!sent)
            return std::unexpected(Problem{
                .code = "case/no-letter",
                .detail = {"Bước này không có văn bản được lưu.", "No letter is on file of it."},
                .where = "/query/step"});
        response.body = std::move(sent->content);
        return response;
    }
    response.body = TRY(report::letter_html(ground, *file,
                                            {.document = "……/BHXH-QLT",
                                             .on = on,
                                             .language = language_meant(request),
                                             .account = worker.shared->collection_account}));
    return response;
}

}  // namespace

std::vector<Route> case_routes()
{
    const Parameter on{.name = "on", .kind = ParameterKind::day};
    const Parameter area{.name = "area"};
    const Parameter number{.name = "number", .required = true, .max = 20};
    const Parameter lang{.name = "lang", .kind = ParameterKind::choice, .choices = {"vi", "en"}};
    const Parameter committee_area{.name = "area", .required = true};
    const Parameter months{.name = "months", .kind = ParameterKind::integer, .max = 1200};
    const auto get = [](std::string_view pattern, std::vector<Parameter> parameters,
                        Handler handler) {
        return Route{.pattern = pattern,
                     .access = Permission::case_read,
                     .parameters = std::move(parameters),
                     .handler = handler};
    };
    return {
        get("/api/v1/cases",
            {area,
             on,
             {.name = "state",
              .kind = ParameterKind::choice,
              .choices = {"open", "reminded", "committed", "inspected", "penalised", "enforced",
                          "referred", "closed", "overdue"}}},
            list_cases),
        get("/api/v1/cases/{number}", {number, on}, show_case),
        get("/api/v1/cases/{number}/letter",
            {number,
             on,
             lang,
             {.name = "step", .kind = ParameterKind::integer, .max = 1'000'000'000'000}},
            letter),
        get("/api/v1/case-candidates", {area, on}, list_candidates),
        get("/api/v1/case-recoveries",
            {area,
             {.name = "from", .kind = ParameterKind::day},
             {.name = "to", .kind = ParameterKind::day}},
            list_recovered),
        get("/api/v1/committee-list", {committee_area, on, months}, committee_json),
        get("/api/v1/committee-list/{format}",
            {{.name = "format",
              .kind = ParameterKind::choice,
              .required = true,
              .choices = {"html", "xlsx"}},
             committee_area,
             on,
             months,
             lang},
            committee_file),
    };
}

}  // namespace ansinh::api
