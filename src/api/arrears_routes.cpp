#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/money_meant.h"
#include "api/impl/people_meant.h"
#include "api/impl/routes_by_tag.h"
#include "api/money_json.h"
#include "report/notice_xlsx.h"

#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr std::int64_t page_usual = 50;
constexpr std::int64_t months_max = 1200;
constexpr std::int64_t text_max = 300;

Language language_of(const Request& request)
{
    return request.optional_text("lang") == "en" ? Language::en : Language::vi;
}

std::expected<std::vector<contribution::UnitArrears>, Refusal> found(Worker& worker,
                                                                     const Request& request)
{
    contribution::ArrearsQuestion question{.on = request.optional_day("on").value_or(today())};
    question.area = TRY(optional_area(worker, request, question.on));
    question.months_least = static_cast<int>(request.optional_integer("months_least").value_or(0));
    if (const auto band = request.optional_text("band"))
        question.band = contribution::age_band_of(*band);
    if (const auto hard = request.optional_text("hard"); hard && *hard != "all")
        question.hard = *hard == "only";
    auto units = contribution::arrears(worker.database, worker.shared->library->law(),
                                       worker.shared->office->areas(), request.actor(), question);
    if (!units) return std::unexpected(at_query(std::move(units).error()));
    return *std::move(units);
}

Answer list_arrears(Worker& worker, const Request& request)
{
    const auto& areas = worker.shared->office->areas();
    const auto units = TRY(found(worker, request));
    const auto on = request.optional_day("on").value_or(today());
    const auto first = std::min(
        static_cast<std::size_t>(request.optional_integer("cursor").value_or(0)), units.size());
    const auto limit =
        static_cast<std::size_t>(request.optional_integer("limit").value_or(page_usual));
    const auto last = std::min(first + limit, units.size());
    json::array list;
    for (std::size_t at = first; at < last; ++at) {
        auto one = money_json(units[at]);
        one["commune"] = to_json(areas, areas.area(units[at].commune));
        list.push_back(std::move(one));
    }
    json::object answer{{"on", to_string(on)},
                        {"sum", money_json(contribution::sum_of(units))},
                        {"units", std::move(list)}};
    if (last < units.size()) answer["next"] = last;
    return json_response(answer);
}

Answer arrears_file(Worker& worker, const Request& request)
{
    const auto units = TRY(found(worker, request));
    return Response{
        .content_type = "text/csv; charset=utf-8",
        .body = arrears_csv(units, worker.shared->office->areas(), language_of(request)),
        .file_name = fmt::format("cham-dong-{}.csv",
                                 to_string(request.optional_day("on").value_or(today())))};
}

std::expected<contribution::Notice, Refusal> noticed(Worker& worker, const Request& request)
{
    const auto month = TRY(month_meant(request));
    auto told = TRY(contribution::notice(worker.database, worker.shared->library->law(),
                                         worker.shared->office->areas(), request.actor(),
                                         request.text("unit_code"), month));
    look(worker, request, "employer", told.employer.value(), "notice " + to_string(month));
    return told;
}

Answer show_notice(Worker& worker, const Request& request)
{
    const auto told = TRY(noticed(worker, request));
    auto answer = money_json(told);
    json::object payment{
        {"amount", told.to_pay().dong()},
        {"reference", contribution::payment_reference(told.unit_code, told.period)}};
    if (const auto& account = worker.shared->collection_account) {
        payment["account"] = json::object{
            {"bank", account->bank}, {"number", account->number}, {"name", account->name}};
        if (told.to_pay() > Vnd{})
            payment["code"] = contribution::payment_code(
                *account, told.to_pay(),
                contribution::payment_reference(told.unit_code, told.period));
    }
    answer["payment"] = std::move(payment);
    return json_response(answer);
}

Answer notice_file(Worker& worker, const Request& request)
{
    const auto told = TRY(noticed(worker, request));
    return Response{
        .content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        .body = report::notice_xlsx(told, language_of(request)),
        .file_name = fmt::format("C12-TS-{}-{}.xlsx", told.unit_code, to_string(told.period))};
}

Answer notice_code(Worker& worker, const Request& request)
{
    const auto told = TRY(noticed(worker, request));
    const auto& account = worker.shared->collection_account;
    if (!account || told.to_pay() <= Vnd{})
        return std::unexpected(
            Refusal{Problem{.code = "payment/no-code",
                            .detail = {"Không có mã QR: chưa cài đặt tài khoản chuyên thu, hoặc "
                                       "không còn phải nộp.",
                                       "There is no QR code: no collection account is set, or "
                                       "nothing is to be paid."}}});
    return Response{.content_type = "image/svg+xml",
                    .body = contribution::qr_svg(contribution::payment_code(
                        *account, told.to_pay(),
                        contribution::payment_reference(told.unit_code, told.period)))};
}

Answer list_marks(Worker& worker, const Request& request)
{
    json::array list;
    for (const auto& mark :
         TRY(contribution::hard_marks(worker.database, worker.shared->office->areas(),
                                      request.actor(), request.text("unit_code"))))
        list.push_back(money_json(mark));
    return json_response(json::object{{"marks", std::move(list)}});
}

Answer mark(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const contribution::HardMark marked{
        .reason =
            contribution::hard_reason_of(fields.choice("reason", {"none", "bankrupt", "dissolved",
                                                                  "owner_absent", "missing"}))
                .value_or(contribution::HardReason::none),
        .document = fields.optional_text("document", text_max).value_or(""),
        .document_on = fields.optional_day("document_on"),
        .note = fields.optional_text("note", text_max).value_or("")};
    TRY_VOID(fields.done());
    TRY_VOID(contribution::mark_hard(worker.database, worker.shared->office->areas(),
                                     request.actor(), request.text("unit_code"), marked, moment()));
    return list_marks(worker, request);
}

std::vector<Parameter> arrears_parameters()
{
    return {{.name = "on", .kind = ParameterKind::day},
            {.name = "area"},
            {.name = "months_least", .kind = ParameterKind::integer, .min = 0, .max = months_max},
            {.name = "band",
             .kind = ParameterKind::choice,
             .choices = {"under_1", "from_1", "from_3", "from_6", "from_24"}},
            {.name = "hard", .kind = ParameterKind::choice, .choices = {"all", "only", "without"}}};
}

std::vector<Parameter> with(std::vector<Parameter> parameters, std::vector<Parameter> more)
{
    parameters.insert(parameters.end(), more.begin(), more.end());
    return parameters;
}

Parameter lang()
{
    return {.name = "lang", .kind = ParameterKind::choice, .choices = {"vi", "en"}};
}

}  // namespace

std::vector<Route> arrears_routes()
{
    const std::vector<Parameter> of_month = {unit_code_parameter(), month_parameter()};
    return {
        {.pattern = "/api/v1/arrears",
         .access = Permission::dues_read,
         .parameters = with(arrears_parameters(),
                            {{.name = "cursor", .kind = ParameterKind::integer, .max = number_most},
                             {.name = "limit", .kind = ParameterKind::integer}}),
         .handler = list_arrears},
        {.pattern = "/api/v1/arrears.csv",
         .access = Permission::dues_read,
         .parameters = with(arrears_parameters(), {lang()}),
         .handler = arrears_file},
        {.pattern = "/api/v1/employers/{unit_code}/notice",
         .access = Permission::dues_read,
         .parameters = of_month,
         .handler = show_notice},
        {.pattern = "/api/v1/employers/{unit_code}/notice.xlsx",
         .access = Permission::dues_read,
         .parameters = with(of_month, {lang()}),
         .handler = notice_file},
        {.pattern = "/api/v1/employers/{unit_code}/notice.svg",
         .access = Permission::dues_read,
         .parameters = of_month,
         .handler = notice_code},
        {.pattern = "/api/v1/employers/{unit_code}/hard-debt",
         .access = Permission::dues_read,
         .parameters = {unit_code_parameter()},
         .handler = list_marks},
        {.method = Method::post,
         .pattern = "/api/v1/employers/{unit_code}/hard-debt",
         .access = Permission::dues_change,
         .parameters = {unit_code_parameter()},
         .body = Body::json,
         .handler = mark},
    };
}

}  // namespace ansinh::api
