#include "api/impl/areas_meant.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "figures/import.h"
#include "figures/store.h"
#include "report/json_records.h"

#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;

Answer list_indicators(Worker& worker, const Request&)
{
    json::array indicators;
    for (const auto& indicator : worker.shared->office->catalogue().indicators())
        indicators.push_back(report::to_json(indicator));
    return json_response(json::object{{"indicators", std::move(indicators)}});
}

std::optional<json::value> source_json(db::Database& database, const std::string& key)
{
    for (const auto& source : figures::sources(database))
        if (source.key == key) return report::to_json(source);
    return {};
}

json::array questions_about(Worker& worker, const figures::Statement& statement)
{
    json::array questions;
    const auto context = worker.shared->office->context();
    const auto checked =
        report::check_figures(worker.database, context, statement.source, statement.area);
    for (const auto& asked : checked.questions)
        if (std::ranges::find(asked.question.statements, statement.id) !=
            asked.question.statements.end())
            questions.push_back(report::to_json(context, asked));
    return questions;
}

Answer show_statement(Worker& worker, const Request& request)
{
    const auto context = worker.shared->office->context();
    const auto found =
        figures::statement(worker.database, figures::StatementId{request.integer("id")});
    if (!found)
        return std::unexpected(
            Problem{.code = "statement/unknown",
                    .detail = {"Không có số liệu này.", "There is no such statement."},
                    .where = "/path/id"});
    json::array versions;
    for (const auto& version : figures::versions(worker.database, *found))
        versions.push_back(report::to_json(context, version));
    json::object detail{{"statement", report::to_json(context, *found)},
                        {"indicator", report::to_json(context.catalogue.at(found->indicator))},
                        {"versions", std::move(versions)},
                        {"questions", questions_about(worker, *found)}};
    if (const auto import = figures::import(worker.database, found->import))
        detail["import"] = report::to_json(*import);
    if (auto source = source_json(worker.database, found->source))
        detail["source"] = *std::move(source);
    return json_response(detail);
}

Answer list_questions(Worker& worker, const Request& request)
{
    const auto& office = *worker.shared->office;
    const auto areas = TRY(areas_meant(office, request.optional_text("area")));
    const auto source = request.optional_text("source");
    auto checked = report::check_figures(worker.database, office.context(), source.value_or(""));
    if (source && checked.sources.empty())
        return std::unexpected(Problem{
            .code = "source/unknown",
            .detail = {"Chưa có số liệu của nguồn này.", "There are no figures of this source."},
            .where = "/query/source"});
    std::erase_if(checked.questions,
                  [&](const auto& asked) { return !is_meant(areas, asked.question.area); });
    auto answer = report::to_json(office.context(), checked).as_object();
    const auto sources = figures::sources(worker.database);
    for (auto& one : answer["sources"].as_array()) {
        const auto found =
            std::ranges::find(sources, one.as_object()["source"].as_string(),
                              [](const auto& s) -> std::string_view { return s.key; });
        if (found != sources.end()) one.as_object()["title"] = found->title;
    }
    return json_response(answer);
}

Answer answer_question(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const report::AnswerInput input{.verdict = fields.choice("verdict", {"corrected", "stands"}),
                                    .text = fields.text("text", 2000),
                                    .by = fields.text("by", 200)};
    TRY_VOID(fields.done());
    const auto context = worker.shared->office->context();
    auto answered =
        report::answer_question(worker.database, context, request.text("id"), input, today());
    if (!answered)
        return std::unexpected(at_path_id(std::move(answered).error(), "question/unknown"));
    return json_response(report::to_json(context, *answered));
}

Answer list_imports(Worker& worker, const Request&)
{
    json::array imports;
    for (const auto& one : figures::imports(worker.database))
        imports.push_back(report::to_json(one));
    return json_response(json::object{{"imports", std::move(imports)}});
}

Answer import_figures(Worker& worker, const Request& request)
{
    const auto outcome = TRY(figures::import_figures(
        worker.database, worker.shared->office->ruling(),
        {.name = request.text("file_name"), .text = request.body(), .arrived_at = moment()}));
    return json_response(report::to_json(outcome));
}

Answer refused_rows(Worker& worker, const Request& request)
{
    const figures::ImportId id{request.integer("id")};
    if (!figures::import(worker.database, id))
        return std::unexpected(
            Problem{.code = "import/unknown",
                    .detail = {"Không có lần nhập này.", "There is no such import."},
                    .where = "/path/id"});
    const auto language = request.optional_text("lang") == "en" ? Language::en : Language::vi;
    return Response{.content_type = "text/csv; charset=utf-8",
                    .body = figures::refused_csv(worker.database, id, language),
                    .file_name = "refused-" + std::to_string(id.value()) + ".csv"};
}

Answer list_targets(Worker& worker, const Request& request)
{
    const auto& office = *worker.shared->office;
    const auto year = request.optional_integer("year");
    const auto areas = TRY(areas_meant(office, request.optional_text("area")));
    json::array targets;
    for (const auto& target : figures::targets(worker.database))
        if (is_meant(areas, target.area) && (!year || target.year == *year))
            targets.push_back(report::to_json(office.context(), target));
    return json_response(json::object{{"targets", std::move(targets)}});
}

}  // namespace

std::vector<Route> figures_routes()
{
    const Parameter id{
        .name = "id", .kind = ParameterKind::integer, .required = true, .max = 1'000'000'000'000};
    const Parameter lang{.name = "lang", .kind = ParameterKind::choice, .choices = {"vi", "en"}};
    return {
        {.pattern = "/api/v1/indicators", .access = Access::everyone(), .handler = list_indicators},
        {.pattern = "/api/v1/statements/{id}",
         .access = Access::everyone(),
         .parameters = {id},
         .handler = show_statement},
        {.pattern = "/api/v1/questions",
         .access = Access::everyone(),
         .parameters = {{.name = "source"}, {.name = "area"}},
         .handler = list_questions},
        {.method = Method::put,
         .pattern = "/api/v1/questions/{id}/answer",
         .access = access::Permission::figures_change,
         .parameters = {{.name = "id", .required = true, .max = 16}},
         .body = Body::json,
         .handler = answer_question},
        {.pattern = "/api/v1/figures/imports",
         .access = Access::everyone(),
         .handler = list_imports},
        {.method = Method::post,
         .pattern = "/api/v1/figures/imports",
         .access = access::Permission::figures_change,
         .parameters = {{.name = "file_name", .required = true}},
         .body = Body::csv,
         .handler = import_figures},
        {.pattern = "/api/v1/figures/imports/{id}/refused.csv",
         .access = Access::everyone(),
         .parameters = {id, lang},
         .handler = refused_rows},
        {.pattern = "/api/v1/targets",
         .access = Access::everyone(),
         .parameters = {{.name = "area"},
                        {.name = "year", .kind = ParameterKind::integer, .min = 1990, .max = 2100}},
         .handler = list_targets},
    };
}

}  // namespace ansinh::api
