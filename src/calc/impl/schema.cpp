#include "calc/impl/schema.h"

namespace ansinh::calc {

namespace json = boost::json;

namespace {

json::string said(std::string_view words) { return json::string(words); }

json::object one_of(std::span<const Choice> all)
{
    json::array values;
    for (const auto& choice : all)
        values.push_back({{"const", said(choice.key)},
                          {"title", said(choice.label.vi)},
                          {"x-title-en", said(choice.label.en)}});
    return {{"type", "string"}, {"oneOf", std::move(values)}};
}

json::object of_shown(const law::Shown& value)
{
    struct Describer {
        json::object operator()(Vnd) const { return {{"type", "integer"}, {"x-unit", "VND"}}; }
        json::object operator()(const Exact&) const
        {
            return {{"type", "string"}, {"format", "decimal"}, {"x-unit", "VND"}};
        }
        json::object operator()(Rate) const { return {{"type", "string"}, {"format", "rate"}}; }
        json::object operator()(law::Count count) const
        {
            json::object schema{{"type", "integer"}};
            if (!count.unit.empty()) schema["x-unit"] = said(count.unit);
            return schema;
        }
        json::object operator()(law::Number number) const
        {
            json::object schema{{"type", "string"}, {"format", "decimal"}};
            if (!number.unit.empty()) schema["x-unit"] = said(number.unit);
            return schema;
        }
        json::object operator()(Date) const { return {{"type", "string"}, {"format", "date"}}; }
        json::object operator()(Month) const { return {{"type", "string"}, {"format", "month"}}; }
        json::object operator()(bool) const { return {{"type", "boolean"}}; }
        json::object operator()(const Bilingual&) const
        {
            return {{"type", "object"},
                    {"required", {"vi", "en"}},
                    {"properties", {{"vi", {{"type", "string"}}}, {"en", {{"type", "string"}}}}}};
        }
    };
    return std::visit(Describer{}, value);
}

}  // namespace

void SchemaStack::property(std::string_view key, Name label, json::object schema, bool required)
{
    schema["title"] = said(label.vi);
    schema["x-title-en"] = said(label.en);
    levels_.back().properties[key] = std::move(schema);
    if (required) levels_.back().required.push_back(said(key));
}

json::object SchemaStack::pop()
{
    auto level = std::move(levels_.back());
    levels_.pop_back();
    return {{"type", "object"},
            {"properties", std::move(level.properties)},
            {"required", std::move(level.required)},
            {"additionalProperties", false}};
}

void SchemaForm::add(const Field& field, json::object schema)
{
    if (!field.limits.help.vi.empty()) {
        schema["description"] = said(field.limits.help.vi);
        schema["x-description-en"] = said(field.limits.help.en);
    }
    stack_.property(field.key, field.label, std::move(schema), !field.limits.may_be_left_out);
}

std::optional<std::int64_t> SchemaForm::whole(const Field& field, Whole kind)
{
    json::object schema{
        {"type", "integer"}, {"minimum", field.limits.least}, {"maximum", field.limits.most}};
    if (kind == Whole::amount)
        schema["x-unit"] = "VND";
    else if (!field.limits.unit.empty())
        schema["x-unit"] = said(field.limits.unit);
    add(field, std::move(schema));
    return {};
}

std::optional<bool> SchemaForm::flag(const Field& field)
{
    add(field, {{"type", "boolean"}});
    return {};
}

std::optional<Date> SchemaForm::date(const Field& field)
{
    add(field, {{"type", "string"}, {"format", "date"}});
    return {};
}

std::optional<Month> SchemaForm::month(const Field& field)
{
    add(field, {{"type", "string"}, {"format", "month"}});
    return {};
}

std::optional<Rate> SchemaForm::rate(const Field& field)
{
    add(field, {{"type", "string"}, {"format", "rate"}});
    return {};
}

std::optional<std::string> SchemaForm::text(const Field& field)
{
    add(field, {{"type", "string"}, {"minLength", 1}});
    return {};
}

std::optional<std::size_t> SchemaForm::choice(const Field& field, std::span<const Choice> all)
{
    add(field, one_of(all));
    return {};
}

bool SchemaForm::open_part(const Field& field)
{
    open_.push_back(field);
    stack_.push();
    return true;
}

void SchemaForm::close_part()
{
    const auto field = open_.back();
    open_.pop_back();
    add(field, stack_.pop());
}

std::size_t SchemaForm::open_list(const Field& field)
{
    open_.push_back(field);
    stack_.push();
    return 1;
}

void SchemaForm::open_item(std::size_t) {}
void SchemaForm::close_item() {}

void SchemaForm::close_list()
{
    const auto field = open_.back();
    open_.pop_back();
    add(field, {{"type", "array"},
                {"items", stack_.pop()},
                {"minItems", field.limits.may_be_left_out ? 0 : field.limits.least},
                {"maxItems", field.limits.most}});
}

void SchemaTeller::show(std::string_view key, Name label, const law::Shown& value)
{
    stack_.property(key, label, of_shown(value), false);
}

void SchemaTeller::chosen(std::string_view key, Name label, std::span<const Choice> all,
                          std::size_t)
{
    stack_.property(key, label, one_of(all), false);
}

void SchemaTeller::open(std::string_view key, Name label)
{
    open_.emplace_back(key, label);
    stack_.push();
}

void SchemaTeller::close()
{
    const auto [key, label] = open_.back();
    open_.pop_back();
    stack_.property(key, label, stack_.pop(), false);
}

void SchemaTeller::open_list(std::string_view key, Name label) { open(key, label); }

void SchemaTeller::close_list()
{
    const auto [key, label] = open_.back();
    open_.pop_back();
    stack_.property(key, label, {{"type", "array"}, {"items", stack_.pop()}}, false);
}

}  // namespace ansinh::calc
