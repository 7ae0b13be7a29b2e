#include "api/impl/json_out.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "calc/calculate.h"
#include "law/reform.h"

#include <boost/json.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;

constexpr std::int64_t id_max = 100;

Date day_asked(const Request& request) { return request.optional_day("on").value_or(today()); }

Answer list_parameters(Worker& worker, const Request& request)
{
    const auto chapter = request.optional_text("chapter");
    const auto found =
        calc::parameters_json(*worker.shared->library, day_asked(request),
                              chapter ? std::optional<std::string_view>{*chapter} : std::nullopt);
    if (!found.at("chapters").as_array().empty()) return json_response(found);
    return fail({.code = "law/unknown-chapter",
                 .detail = {"Không có chương này.", "There is no such chapter."},
                 .where = "/query/chapter",
                 .remedy = {"Xem các chương ở /api/v1/law.", "See the chapters at /api/v1/law."}});
}

Answer show_parameter(Worker& worker, const Request& request)
{
    const auto& library = *worker.shared->library;
    const auto* parameter = library.law().find(request.text("parameter"));
    if (parameter != nullptr)
        return json_response(calc::parameter_json(library, *parameter, day_asked(request)));
    return fail(
        {.code = "law/unknown-parameter",
         .detail = {"Không có tham số này.", "There is no such parameter."},
         .where = "/path/parameter",
         .remedy = {"Xem các tham số ở /api/v1/law.", "See the parameters at /api/v1/law."}});
}

Answer list_topics(Worker&, const Request&)
{
    return json_response(json::object{{"topics", calc::topics_json()}});
}

Result<const calc::Topic*> topic_of(const Request& request)
{
    if (const auto* topic = calc::find_topic(request.text("topic"))) return topic;
    return fail(
        {.code = "calc/unknown-topic",
         .detail = {"Không có chuyên đề này.", "There is no such topic."},
         .where = "/path/topic",
         .remedy = {"Xem các chuyên đề ở /api/v1/calc.", "See the topics at /api/v1/calc."}});
}

Answer show_topic(Worker&, const Request& request)
{
    return json_response(calc::schema(*TRY(topic_of(request)), today()));
}

Answer calculate(Worker& worker, const Request& request)
{
    const auto& topic = *TRY(topic_of(request));
    json::error_code error;
    const auto input = json::parse(request.body(), error);
    if (error)
        return fail({.code = "api/malformed-json",
                     .detail = {"Nội dung không phải JSON.", "The body is not JSON."},
                     .remedy = {"Gửi một đối tượng JSON.", "Send a JSON object."}});
    return json_response(
        TRY(calc::calculate(topic, input, worker.shared->library->law(), day_asked(request))));
}

/// The problems of the question lie under its place in the body.
template <class T>
Checked<T> of_input(Checked<T> answer)
{
    if (!answer)
        for (auto& problem : answer.error())
            if (problem.where.empty() || problem.where.starts_with('/'))
                problem.where = "/input" + problem.where;
    return answer;
}

/// Those of the reform lie at its text; the line goes with what is said.
template <class T>
Checked<T> of_reform(Checked<T> changed)
{
    if (!changed)
        for (auto& problem : changed.error()) {
            problem.detail.vi += " (" + problem.where + ")";
            problem.detail.en += " (" + problem.where + ")";
            problem.where = "/reform";
        }
    return changed;
}

/// { input, reform }: the same question under the law on file and under the changed law.
Answer what_if(Worker& worker, const Request& request)
{
    const auto& topic = *TRY(topic_of(request));
    const auto& law = worker.shared->library->law();
    json::error_code error;
    const auto body = json::parse(request.body(), error);
    const auto* object = error ? nullptr : body.if_object();
    const auto* input = object != nullptr ? object->if_contains("input") : nullptr;
    const auto* reform = object != nullptr ? object->if_contains("reform") : nullptr;
    if (input == nullptr || reform == nullptr || !reform->is_string())
        return fail({.code = "api/malformed-json",
                     .detail = {"Nội dung phải là { input, reform }.",
                                "The body must be { input, reform }."},
                     .remedy = {"Ghi reform là một chuỗi TOML.", "Write reform as a TOML text."}});
    const auto changed = TRY(of_reform(law::reformed(law, reform->get_string())));
    const auto day = day_asked(request);
    return json_response(
        json::object{{"baseline", TRY(of_input(calc::calculate(topic, *input, law, day)))},
                     {"reform", TRY(of_input(calc::calculate(topic, *input, changed, day)))}});
}

}  // namespace

std::vector<Route> law_routes()
{
    const Parameter on{.name = "on", .kind = ParameterKind::day};
    const Parameter topic{.name = "topic", .required = true, .max = id_max};
    return {
        {.pattern = "/api/v1/law",
         .access = Access::everyone(),
         .parameters = {{.name = "chapter", .max = id_max}, on},
         .handler = list_parameters},
        {.pattern = "/api/v1/law/{parameter}",
         .access = Access::everyone(),
         .parameters = {{.name = "parameter", .required = true, .max = id_max}, on},
         .handler = show_parameter},
        {.pattern = "/api/v1/calc", .access = Access::everyone(), .handler = list_topics},
        {.pattern = "/api/v1/calc/{topic}",
         .access = Access::everyone(),
         .parameters = {topic},
         .handler = show_topic},
        {.method = Method::post,
         .pattern = "/api/v1/calc/{topic}",
         .access = Access::everyone(),
         .parameters = {topic, on},
         .body = Body::json,
         .handler = calculate,
         .is_question = true},
        {.method = Method::post,
         .pattern = "/api/v1/calc/{topic}/what-if",
         .access = Access::everyone(),
         .parameters = {topic, on},
         .body = Body::json,
         .handler = what_if,
         .is_question = true},
    };
}

}  // namespace ansinh::api
