#include "api/impl/router.h"

#include "base/check.h"

#include <algorithm>
#include <optional>

namespace ansinh::api {

namespace {

bool is_name(std::string_view segment) { return segment.starts_with('{'); }

std::vector<std::string_view> segments_of(std::string_view pattern)
{
    check(pattern.starts_with('/'), "a pattern starts with a slash");
    std::vector<std::string_view> segments;
    for (pattern.remove_prefix(1);;) {
        const auto slash = pattern.find('/');
        segments.push_back(pattern.substr(0, slash));
        if (slash == std::string_view::npos) return segments;
        pattern.remove_prefix(slash + 1);
    }
}

bool same_shape(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b)
{
    return std::ranges::equal(a, b, [](std::string_view x, std::string_view y) {
        return x == y || (is_name(x) && is_name(y));
    });
}

bool fits(const std::vector<std::string_view>& pattern, const std::vector<std::string>& segments)
{
    return std::ranges::equal(pattern, segments, [](std::string_view part, const std::string& got) {
        return is_name(part) ? !got.empty() : part == got;
    });
}

/// A literal segment is nearer than a name: of two patterns that fit, the one with the earlier
/// literal.
bool is_nearer(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b)
{
    return std::ranges::lexicographical_compare(
        a, b, [](std::string_view x, std::string_view y) { return !is_name(x) && is_name(y); });
}

void allow(std::string& allowed, std::string_view method)
{
    if (allowed.contains(method)) return;
    if (!allowed.empty()) allowed += ", ";
    allowed += method;
    if (method == "GET") allowed += ", HEAD";
}

}  // namespace

Router::Router(std::vector<Route> routes) : routes_{std::move(routes)}
{
    for (const auto& route : routes_) {
        auto pattern = segments_of(route.pattern);
        check(route.handler != nullptr, "a route has a handler");
        for (std::size_t i = 0; i < patterns_.size(); ++i)
            check(routes_[i].method != route.method || !same_shape(patterns_[i], pattern),
                  "no two routes answer the same requests");
        patterns_.push_back(std::move(pattern));
    }
}

Match Router::match(std::string_view method, const std::vector<std::string>& segments) const
{
    const std::string_view wanted = method == "HEAD" ? "GET" : method;
    Match match;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < routes_.size(); ++i) {
        if (!fits(patterns_[i], segments)) continue;
        allow(match.allowed, to_string(routes_[i].method));
        if (to_string(routes_[i].method) != wanted) continue;
        if (!best || is_nearer(patterns_[i], patterns_[*best])) best = i;
    }
    if (!best) return match;
    match.route = &routes_[*best];
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (const auto part = patterns_[*best][i]; is_name(part))
            match.path.emplace_back(part.substr(1, part.size() - 2), segments[i]);
    return match;
}

}  // namespace ansinh::api
