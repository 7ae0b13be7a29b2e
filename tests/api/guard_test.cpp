#include "access/role.h"
#include "api/routes.h"
#include "office.h"
#include "support/cases.h"
#include "support/http.h"

#include <array>
#include <set>
#include <string>

#include <boost/json/parse.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::test {
namespace {

using api::Body;
using api::Method;

/// Any request of the route: its guard comes before what is wrong with its values.
std::string sample(const api::Route& route)
{
    std::string path;
    bool in_name = false;
    for (const char c : route.pattern) {
        if (c == '{') path += '1';
        in_name = c == '{' || (in_name && c != '}');
        if (!in_name && c != '}') path += c;
    }
    return fmt::format("{} {}", to_string(route.method), path);
}

HttpResponse ask(const Office& office, const api::Route& route, std::string headers)
{
    std::string_view body;
    if (route.body == Body::json) body = "{}";
    if (route.body == Body::csv || route.body == Body::file) body = "a\n1\n";
    if (route.body == Body::json) headers += "Content-Type: application/json\r\n";
    if (!body.empty() && route.body != Body::json) headers += "Content-Type: text/csv\r\n";
    return HttpClient(office.port()).ask(sample(route), headers, body);
}

std::string code_of(const HttpResponse& response)
{
    boost::system::error_code error;
    const auto body = boost::json::parse(response.body, error);
    if (error || !body.is_object()) return "no problem";
    const auto* code = body.as_object().if_contains("code");
    return code == nullptr ? "no problem" : std::string(code->as_string());
}

std::string without_permission(const api::Route& route)
{
    const auto roles = access::Roles::parse(file_text(PROJECT_FOLDER "/data/roles.toml")).value();
    for (const auto& role : roles.all()) {
        auto actor = access::local_operator(role.code);
        actor.permissions = role.permissions;
        const bool has_place =
            role.scope == access::Scope::employer || role.scope == access::Scope::facility;
        if (!has_place && !route.access.admits(actor)) return role.code;
    }
    return {};
}

TEST(Guard, asks_everyone_who_comes_without_a_token_to_sign_in)
{
    const Office office;
    for (const auto& route : api::routes()) {
        SCOPED_TRACE(sample(route));
        const auto answer = ask(office, route, "");
        EXPECT_EQ(answer.status == 401, !route.access.is_public()) << answer.body;
        if (route.access.is_public()) continue;
        EXPECT_EQ(code_of(answer), "access/sign-in-needed");
        EXPECT_EQ(answer.header("www-authenticate"), "Bearer");
        EXPECT_EQ(code_of(ask(office, route, "Cookie: ansinh_session=made-up\r\n")),
                  "access/session-ended");
        EXPECT_EQ(code_of(ask(office, route, "Authorization: Bearer ansinh_made_up\r\n")),
                  "access/key-refused");
    }
}

TEST(Guard, turns_away_who_lacks_the_permission)
{
    Office office;
    for (const auto& route : api::routes()) {
        if (!route.access.asks_permission()) continue;
        SCOPED_TRACE(sample(route));
        const auto role = without_permission(route);
        ASSERT_NE(role, "") << "every role may do this: who should not?";
        const auto answer = ask(office, route, office.sign_in(role).header_lines());
        EXPECT_EQ(answer.status, 403) << role;
        EXPECT_EQ(code_of(answer), "access/forbidden") << role;
    }
}

TEST(Guard, takes_no_write_without_the_token_of_its_session)
{
    Office office;
    const auto director = office.sign_in("director");
    const auto planner = office.sign_in("planner");
    for (const auto& route : api::routes()) {
        if (route.access.is_public() || route.method == Method::get) continue;
        SCOPED_TRACE(sample(route));
        const auto cookie = fmt::format("Cookie: ansinh_session={}\r\n", director.token);
        EXPECT_EQ(code_of(ask(office, route, cookie)), "access/csrf-token-needed");
        const auto foreign = fmt::format("{}X-CSRF-Token: {}\r\n", cookie, planner.csrf);
        EXPECT_EQ(code_of(ask(office, route, foreign)), "access/csrf-token-needed");
    }
}

TEST(Guard, leaves_open_only_what_is_published_and_what_changes_nothing)
{
    std::set<std::string> writes;
    for (const auto& route : api::routes())
        if (route.access.is_public() && route.method != Method::get) writes.insert(sample(route));
    const std::set<std::string> expected{"POST /api/v1/calc/1", "POST /api/v1/calc/1/what-if",
                                         "POST /api/v1/session"};
    EXPECT_EQ(writes, expected);
    constexpr std::array<std::string_view, 10> guarded = {
        "people", "households", "merges", "employers", "facilities",
        "intake", "users",      "keys",   "audit",     "approvals"};
    for (const auto& route : api::routes())
        for (const auto part : guarded) {
            const auto begins = fmt::format("/api/v1/{}", part);
            EXPECT_FALSE(route.access.is_public() && route.pattern.starts_with(begins))
                << route.pattern;
        }
}

}  // namespace
}  // namespace ansinh::test
