#include "calc/calculate.h"

#include "calc/impl/json_form.h"
#include "calc/impl/json_teller.h"
#include "calc/impl/schema.h"
#include "calc/impl/trace_json.h"

namespace ansinh::calc {

namespace json = boost::json;

namespace {

/// What one run leaves behind.
struct Run {
    JsonTeller teller;
    law::Trace trace;
};

Checked<void> work(const Topic& topic, const json::value& input, const law::Law& law, Date day,
                   Run& run)
{
    const auto* object = input.if_object();
    if (object == nullptr)
        return std::unexpected(
            Problems{{.code = "calc/malformed",
                      .detail = {"Dữ liệu vào phải là một đối tượng JSON.",
                                 "The input must be a JSON object."},
                      .remedy = {"Xem lược đồ của chuyên đề.", "See the schema of the topic."}}});
    JsonForm form(*object, day);
    auto done = topic.run(form, law, run.trace, run.teller);
    auto problems = form.finish();
    if (!done) problems.insert(problems.end(), done.error().begin(), done.error().end());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

json::object answer_of(const Topic& topic, const law::Law& law, Date day, Run& run)
{
    return {{"topic", std::string{topic.id}},
            {"day", to_string(day)},
            {"law", {{"hash", law.hash()}}},
            {"answer", run.teller.answer()},
            {"lines", run.teller.lines()},
            {"warnings", warnings_json(run.trace.steps(), law, day)},
            {"trace", trace_json(run.trace.steps(), law)}};
}

}  // namespace

Checked<json::object> calculate(const Topic& topic, const json::value& input, const law::Law& law,
                                Date day)
{
    Run run;
    TRY_VOID(work(topic, input, law, day, run));
    return answer_of(topic, law, day, run);
}

bool works(const Topic& topic, const json::value& input, const law::Law& law, Date day)
{
    Run run;
    return work(topic, input, law, day, run).has_value();
}

Checked<Explained> explain(const Topic& topic, const json::value& input, const law::Law& law,
                           Date day)
{
    Run run;
    TRY_VOID(work(topic, input, law, day, run));
    const auto& steps = run.trace.steps();
    auto vi = law::sentences(steps, law, Language::vi);
    auto en = law::sentences(steps, law, Language::en);
    return Explained{answer_of(topic, law, day, run), std::move(vi), std::move(en)};
}

json::object schema(const Topic& topic, Date day)
{
    SchemaForm form(day);
    topic.ask(form);
    SchemaTeller teller;
    topic.tell(teller);
    return {{"topic", std::string{topic.id}},
            {"title", to_json(topic.title.text())},
            {"question", to_json(topic.question.text())},
            {"input", form.schema()},
            {"answer", teller.schema()}};
}

}  // namespace ansinh::calc
