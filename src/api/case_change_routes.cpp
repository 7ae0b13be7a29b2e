#include "api/impl/cases_meant.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "report/case_json.h"

#include <charconv>

#include <boost/json.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr int created = 201;
constexpr std::int64_t text_max = 300;
constexpr std::int64_t number_max = 1'000'000'000'000;
constexpr std::int64_t dong_max = 1'000'000'000'000'000;

/// By hand for one employer, or for all late ones of an area.
Answer open_cases(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto ground = case_ground(worker);
    const auto on = fields.optional_day("on").value_or(today());
    const auto employer = fields.optional_text("employer", text_max);
    const auto area = fields.optional_text("area", text_max);
    const auto months = fields.optional_integer("months", 0, 1200).value_or(3);
    TRY_VOID(fields.done());
    if (employer) {
        const auto one = TRY(compliance::open_case(worker.database, ground, request.actor(),
                                                   *employer, on, moment()));
        return json_response(json::object{{"number", one.number},
                                          {"opened", 1},
                                          {"had_one", 0},
                                          {"late", one.arrears.late().dong()}},
                             created);
    }
    compliance::Opening opening{.months_least = static_cast<int>(months), .on = on};
    if (area) opening.area = TRY(area_named(ground.areas, *area, on, "/area"));
    const auto done =
        TRY(compliance::open_cases(worker.database, ground, request.actor(), opening, moment()));
    return json_response(json::object{{"opened", done.opened},
                                      {"had_one", done.had_one},
                                      {"late", done.late.dong()}},
                         created);
}

/// "2026-01-31=3000000", one a line of the schedule.
Checked<std::vector<compliance::Instalment>> instalments(const std::vector<std::string>& texts)
{
    std::vector<compliance::Instalment> found;
    Problems problems;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const auto& text = texts[at];
        const auto equals = text.find('=');
        const auto due = Date::parse(std::string_view(text).substr(0, equals));
        std::int64_t amount = 0;
        const bool has_amount =
            equals != std::string::npos &&
            std::from_chars(text.data() + equals + 1, text.data() + text.size(), amount).ptr ==
                text.data() + text.size();
        if (due && has_amount)
            found.push_back({.due = *due, .amount = Vnd{amount}});
        else
            problems.push_back({.code = "case/malformed-schedule",
                                .detail = {"Kỳ nộp phải viết NGÀY=SỐ-TIỀN.",
                                           "An instalment is written DAY=AMOUNT."},
                                .where = "/instalments/" + std::to_string(at)});
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return found;
}

Result<std::optional<Month>> month(const std::optional<std::string>& text, std::string_view where)
{
    if (!text) return std::optional<Month>{};
    return std::optional{TRY(placed(Month::parse(*text), where))};
}

std::optional<Vnd> money(const std::optional<std::int64_t>& amount)
{
    if (!amount) return {};
    return Vnd{*amount};
}

Answer take_step(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    std::vector<std::string_view> kinds;
    for (const auto& one : compliance::step_rules()) kinds.push_back(one.code);
    const auto kind = fields.choice("kind", kinds);
    compliance::StepInput step{.on = fields.day("on"),
                               .document = fields.optional_text("document", text_max).value_or(""),
                               .sha256 = fields.optional_text("sha256", text_max).value_or(""),
                               .channel = fields.optional_text("channel", text_max).value_or(""),
                               .reason = fields.optional_text("reason", text_max).value_or(""),
                               .note = fields.optional_text("note", text_max).value_or(""),
                               .amount = money(fields.optional_integer("amount", 0, dong_max)),
                               .people = fields.optional_integer("people", 0, number_max),
                               .unregistered =
                                   fields.optional_integer("unregistered", 0, number_max),
                               .until = fields.optional_day("until")};
    const auto from = fields.optional_text("from", text_max);
    const auto to = fields.optional_text("to", text_max);
    const auto schedule = fields.texts("instalments", text_max);
    const auto with_letter = fields.flag("letter");
    TRY_VOID(fields.done());
    step.kind = compliance::step_of(kind).value();
    step.from = TRY(month(from, "/from"));
    step.to = TRY(month(to, "/to"));
    step.instalments = TRY(instalments(schedule));
    const auto ground = case_ground(worker);
    compliance::StepCommand command{.number = request.text("number"), .step = step};
    if (with_letter) {
        auto file = compliance::case_file(worker.database, ground, request.actor(), command.number,
                                          step.on);
        if (!file) return std::unexpected(at_number(std::move(file).error()));
        command.language = request.language() == Language::vi ? "vi" : "en";
        command.letter = TRY(report::letter_html(ground, *file,
                                                 {.document = step.document,
                                                  .on = step.on,
                                                  .language = request.language(),
                                                  .account = worker.shared->collection_account}));
    }
    auto taken = compliance::take_step(worker.database, ground, request.actor(), command, now());
    if (!taken) return std::unexpected(at_number(std::move(taken).error()));
    return json_response(report::to_json(*taken), created);
}

Answer decide_step(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const compliance::StepAnswer answer{
        .number = request.text("number"),
        .step = AuditId{request.integer("step")},
        .approved = fields.choice("decision", {"approve", "refuse"}) == "approve",
        .reason = fields.optional_text("reason", text_max).value_or("")};
    TRY_VOID(fields.done());
    auto decided = compliance::decide_step(worker.database, case_ground(worker), request.actor(),
                                           answer, now());
    if (!decided) {
        for (auto& problem : decided.error())
            if (problem.code == "case/step-unknown") problem.where = "/path/step";
        return std::unexpected(at_number(std::move(decided).error()));
    }
    return json_response(report::to_json(*decided));
}

/// Previews the letters that are due, or records them as sent.
Answer letters(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto ground = case_ground(worker);
    report::LetterBatch batch{.on = fields.optional_day("on").value_or(today()),
                              .prefix = fields.text("prefix", text_max),
                              .channel = fields.choice("channel", {"letter", "email", "portal"}),
                              .language = request.language(),
                              .account = worker.shared->collection_account};
    const auto area = fields.optional_text("area", text_max);
    const bool send = fields.flag("send");
    TRY_VOID(fields.done());
    if (area) batch.area = TRY(area_named(ground.areas, *area, batch.on, "/area"));
    const auto done =
        send ? TRY(report::send_letters(worker.database, ground, request.actor(), batch, now()))
             : TRY(report::preview_letters(worker.database, ground, request.actor(), batch));
    json::array list;
    for (const auto& letter : done) list.push_back(report::to_json(letter));
    return json_response(json::object{{"sent", send}, {"letters", std::move(list)}});
}

}  // namespace

std::vector<Route> case_change_routes()
{
    const Parameter number{.name = "number", .required = true, .max = 20};
    return {
        {.method = Method::post,
         .pattern = "/api/v1/cases",
         .access = Permission::case_change,
         .body = Body::json,
         .handler = open_cases},
        {.method = Method::post,
         .pattern = "/api/v1/cases/{number}/steps",
         .access = Access::any_of({Permission::case_change, Permission::case_inspect}),
         .parameters = {number},
         .body = Body::json,
         .handler = take_step},
        {.method = Method::post,
         .pattern = "/api/v1/cases/{number}/steps/{step}/decision",
         .access = Permission::case_decide,
         .parameters = {number,
                        {.name = "step",
                         .kind = ParameterKind::integer,
                         .required = true,
                         .max = number_max}},
         .body = Body::json,
         .handler = decide_step},
        {.method = Method::post,
         .pattern = "/api/v1/case-letters",
         .access = Permission::case_change,
         .body = Body::json,
         .handler = letters},
    };
}

}  // namespace ansinh::api
