#include "api/route.h"

#include "base/check.h"

#include <algorithm>
#include <charconv>

namespace ansinh::api {

std::string_view to_string(Method method)
{
    switch (method) {
    case Method::get: return "GET";
    case Method::post: return "POST";
    case Method::put: return "PUT";
    case Method::patch: return "PATCH";
    case Method::remove: return "DELETE";
    }
    std::unreachable();
}

Access Access::everyone() { return Access(Who::everyone); }
Access Access::signed_in() { return Access(Who::signed_in); }
Access Access::session() { return Access(Who::session); }
Access Access::any_session() { return Access(Who::any_session); }

Access Access::any_of(std::vector<access::Permission> permissions)
{
    check(!permissions.empty(), "a route that asks for a permission names one");
    return Access(Who::signed_in, std::move(permissions));
}

bool Access::admits(const access::Actor& actor) const
{
    return permissions_.empty() ||
           std::ranges::any_of(permissions_, [&](auto needed) { return actor.may(needed); });
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

const access::Actor& Request::actor() const
{
    check(actor_.has_value(), "a route that asks who asks is not open to everyone");
    return *actor_;
}

Result<AuditId> Request::seen_version() const
{
    if (if_match_.empty()) return fail({.code = "api/version-needed", .detail = {}});
    // "1207" or "1207-4f2a…": the record's own tag goes on with the hash of what was shown.
    std::string_view text = if_match_;
    std::int64_t number = 0;
    if (text.starts_with('"')) text.remove_prefix(1);
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const bool ends = stop != end && (*stop == '"' || *stop == '-');
    if (error != std::errc{} || !ends || number < 1 || !if_match_.ends_with('"'))
        return fail({.code = "api/malformed-version", .detail = {}});
    return AuditId{number};
}

void Request::come_from(Sender sender, std::string if_match)
{
    sender_ = std::move(sender);
    if_match_ = std::move(if_match);
}

Refusal::Refusal(Problem problem) { problems_.push_back(std::move(problem)); }

Refusal::Refusal(Problems problems) : problems_{std::move(problems)}
{
    check(!problems_.empty(), "a refusal says why");
}

}  // namespace ansinh::api
