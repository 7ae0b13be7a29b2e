#include "report/impl/json_fields.h"
#include "report/json.h"

namespace ansinh::report {

namespace {

namespace json = boost::json;

std::string_view code(figures::Verdict verdict)
{
    return verdict == figures::Verdict::corrected ? "corrected" : "stands";
}

json::object recomputed_json(const figures::Recomputed& recomputed)
{
    return {{"label", to_json(recomputed.label)},
            {"value", to_json(recomputed.value)},
            {"unit", json_text(figures::code(recomputed.unit))}};
}

}  // namespace

json::value to_json(const Bilingual& text)
{
    return {{"vi", json_text(text.vi)}, {"en", json_text(text.en)}};
}

json::value to_json(const IndicatorRef& indicator)
{
    return {{"code", json_text(indicator.code)},
            {"name", to_json(indicator.name)},
            {"unit", json_text(figures::code(indicator.unit))}};
}

json::value to_json(const figures::Source& source)
{
    json::object object{{"key", json_text(source.key)}, {"title", json_text(source.title)}};
    put_text(object, "publisher", source.publisher);
    put_text(object, "address", source.address);
    put(object, "published", source.published);
    return object;
}

json::value to_json(const figures::Answer& answer)
{
    return {{"verdict", json_text(code(answer.verdict))},
            {"text", json_text(answer.text)},
            {"by", json_text(answer.by)},
            {"on", to_json(answer.on)}};
}

json::value to_json(const Figure& figure)
{
    json::object object{{"value", to_json(figure.value)}};
    put(object, "low", figure.low);
    put(object, "high", figure.high);
    object["unit"] = json_text(figures::code(figure.unit));
    object["basis"] = json_text(code(figure.basis));
    put(object, "as_of", figure.as_of);
    if (figure.statement) object["statement"] = figure.statement->value();
    put_text(object, "source", figure.source);
    put(object, "why", figure.why);
    return object;
}

json::value to_json(const Context& context, registry::AreaId id)
{
    const auto& area = context.areas.area(id);
    json::object object{{"code", json_text(area.code)},
                        {"level", json_text(registry::code(area.level))},
                        {"name", to_json(area.name)},
                        {"full_name", json_text(area.full_name)}};
    put_text(object, "kind", area.kind);
    if (area.parent) object["parent"] = json_text(context.areas.area(*area.parent).code);
    if (auto region = registry::region_name(area.region); !region.vi.empty())
        object["region"] = to_json(region);
    object["valid_from"] = to_json(area.validity.from);
    put(object, "valid_to", area.validity.to);
    return object;
}

json::value to_json(const Context& context, const figures::Statement& statement)
{
    json::object object{
        {"id", statement.id.value()},
        {"source", json_text(statement.source)},
        {"area", to_json(context, statement.area)},
        {"as_of", to_json(statement.as_of)},
        {"indicator", to_json(reference(context.catalogue.at(statement.indicator)))},
        {"unit", json_text(figures::code(statement.unit))},
        {"version", statement.version},
        {"current", statement.current}};
    put(object, "published", statement.published);
    put(object, "value", statement.value);
    put(object, "plan_percent", statement.plan_percent);
    put(object, "change", statement.change);
    put(object, "change_percent", statement.change_percent);
    put_text(object, "change_base", statement.change_base);
    put(object, "share_percent", statement.share_percent);
    put_text(object, "share_of", statement.share_of);
    put_text(object, "printed_as", statement.printed_as);
    return object;
}

json::value to_json(const Context& context, const AskedQuestion& asked)
{
    const auto& question = asked.question;
    json::object object{
        {"id", json_text(question.id)},
        {"code", json_text(question.code)},
        {"source", json_text(question.source)},
        {"area", to_json(context, question.area)},
        {"as_of", to_json(question.as_of)},
        {"title", to_json(question.title)},
        {"reason", to_json(question.reason)},
        {"recomputed", array_of(question.recomputed, recomputed_json)},
        {"suggestion", to_json(question.suggestion)},
        {"statements", array_of(asked.statements, [&](const figures::Statement& statement) {
             return to_json(context, statement);
         })}};
    put(object, "answer", asked.answer);
    return object;
}

json::value to_json(const Context& context, const Note& note)
{
    return {{"id", note.id.value()},
            {"area", to_json(context, note.area)},
            {"as_of", to_json(note.as_of)},
            {"text", to_json(Bilingual{note.text, note.text})},
            {"source", json_text(note.source)}};
}

json::value to_json(const Context& context, const Task& task)
{
    json::object object{{"id", task.id.value()},
                        {"area", to_json(context, task.area)},
                        {"session_on", to_json(task.session_on)},
                        {"kind", json_text(code(task.kind))},
                        {"text", json_text(task.text)},
                        {"owner", json_text(task.owner)},
                        {"due", to_json(task.due)},
                        {"state", json_text(code(task.state))}};
    put_text(object, "outcome", task.outcome);
    put(object, "done_on", task.done_on);
    object["late"] = task.late;
    return object;
}

}  // namespace ansinh::report
