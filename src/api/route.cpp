#include "api/route.h"

#include "base/check.h"

namespace ansinh::api {

std::string_view to_string(Method method)
{
    switch (method) {
    case Method::get: return "GET";
    case Method::post: return "POST";
    case Method::put: return "PUT";
    case Method::patch: return "PATCH";
    }
    std::unreachable();
}

Request::Request(Values values, Language language, std::string id)
    : values_{std::move(values)}, language_{language}, id_{std::move(id)}
{
}

template <class T>
std::optional<T> Request::find(std::string_view name) const
{
    const auto found = values_.find(name);
    if (found == values_.end()) return {};
    const auto* value = std::get_if<T>(&found->second);
    check(value != nullptr, "a handler reads a parameter as the kind its route declares");
    return *value;
}

const std::string& Request::text(std::string_view name) const
{
    const auto found = values_.find(name);
    check(found != values_.end() && std::holds_alternative<std::string>(found->second),
          "a handler reads the texts that its route requires");
    return std::get<std::string>(found->second);
}

Date Request::day(std::string_view name) const
{
    const auto value = find<Date>(name);
    check(value.has_value(), "a handler reads the days that its route requires");
    return *value;
}

std::int64_t Request::integer(std::string_view name) const
{
    const auto value = find<std::int64_t>(name);
    check(value.has_value(), "a handler reads the numbers that its route requires");
    return *value;
}

std::optional<std::string> Request::optional_text(std::string_view name) const
{
    return find<std::string>(name);
}

std::optional<Date> Request::optional_day(std::string_view name) const { return find<Date>(name); }

std::optional<std::int64_t> Request::optional_integer(std::string_view name) const
{
    return find<std::int64_t>(name);
}

Refusal::Refusal(Problem problem) { problems_.push_back(std::move(problem)); }

Refusal::Refusal(Problems problems) : problems_{std::move(problems)}
{
    check(!problems_.empty(), "a refusal says why");
}

}  // namespace ansinh::api
