#include "access/role.h"
#include "api/routes.h"
#include "office.h"
#include "story.h"
#include "support/cases.h"
#include "support/http.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <utility>

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

/// A role of an area that may.
std::string with_permission(const api::Route& route)
{
    const auto roles = access::Roles::parse(file_text(PROJECT_FOLDER "/data/roles.toml")).value();
    for (const auto& role : roles.all()) {
        auto actor = access::local_operator(role.code);
        actor.permissions = role.permissions;
        const bool of_province =
            role.scope == access::Scope::province || role.scope == access::Scope::territory;
        if (of_province && route.access.admits(actor)) return role.code;
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

// A stolen key must not make itself another, nor shut its user out.
TEST(Guard, takes_no_key_where_a_person_is_asked)
{
    Office office;
    const auto bearer = fmt::format("Authorization: Bearer {}\r\n", office.key_of("administrator"));
    std::set<std::string> persons;
    for (const auto& route : api::routes()) {
        if (route.access.is_public()) continue;
        SCOPED_TRACE(sample(route));
        const auto code = code_of(ask(office, route, bearer));
        EXPECT_EQ(code == "access/session-needed", !route.access.takes_keys());
        if (!route.access.takes_keys()) persons.insert(std::string(route.pattern));
    }
    const std::set<std::string> expected{"/api/v1/keys",         "/api/v1/keys/{id}",
                                         "/api/v1/session",      "/api/v1/session/password",
                                         "/api/v1/session/totp", "/api/v1/sessions",
                                         "/api/v1/sessions/{id}"};
    EXPECT_EQ(persons, expected);
}

TEST(Guard, lets_the_first_password_do_nothing_but_be_changed)
{
    Office office;
    const auto first = office.with_first_password("administrator").header_lines();
    std::set<std::string> open;
    for (const auto& route : api::routes()) {
        if (route.access.is_public() || route.method == Method::remove) continue;
        SCOPED_TRACE(sample(route));
        if (code_of(ask(office, route, first)) != "access/password-change-needed")
            open.insert(sample(route));
    }
    const std::set<std::string> expected{"GET /api/v1/session", "PUT /api/v1/session/password"};
    EXPECT_EQ(open, expected);
}

/// What is of no area, with the reason.
bool is_of_no_area(const api::Route& route)
{
    using access::Permission;
    constexpr std::array everywhere = {
        Permission::figures_change,  // of the whole nation
        Permission::session_change,  // published figures, no person
        Permission::user_change,     // who gives rights sees nobody's data
        Permission::user_approve,    // the same
        Permission::audit_read,      // by office: audit_search.h
    };
    auto actor = access::local_operator("x");
    actor.permissions.assign(everywhere.begin(), everywhere.end());
    if (route.pattern.starts_with("/api/v1/intake/templates")) return true;  // headings alone
    return !route.access.asks_permission() ||
           (route.access.admits(actor) && !route.pattern.starts_with("/api/v1/people"));
}

TEST(Guard, is_asked_from_another_area_by_every_route_that_has_one)
{
    std::set<std::string> told;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(STORY_FOLDER)) {
        if (entry.path().extension() != ".story") continue;
        const auto text = file_text(entry.path().string());
        for (const auto& step : parse_story(text, entry.path().parent_path().string()))
            if (step.as.ends_with("@12"))
                told.insert(step.method + " " + step.target.substr(0, step.target.find('?')));
    }
    for (const auto& route : api::routes()) {
        if (is_of_no_area(route)) continue;
        const auto shape =
            std::regex_replace(std::string(route.pattern), std::regex(R"(\{\w+\})"), "[^/]+");
        const std::regex wanted(fmt::format("{} {}", to_string(route.method), shape));
        EXPECT_TRUE(std::ranges::any_of(
            told, [&](const std::string& step) { return std::regex_match(step, wanted); }))
            << sample(route) << " is asked from another area (@12) by no story";
    }
}

/// A value that the route takes.
std::string sample_value(const api::Parameter& parameter)
{
    if (parameter.name == "area") return "VN";
    if (parameter.name == "month") return "2024-03";
    if (parameter.name == "year") return "2024";
    if (parameter.name == "indicator") return "hi_participants";
    if (parameter.kind == api::ParameterKind::day) return "2024-03-31";
    if (parameter.kind == api::ParameterKind::integer) return std::to_string(parameter.min);
    return std::string(parameter.choices.empty() ? "1" : parameter.choices.front());
}

/// The route with what it needs, asked of the whole nation.
std::string of_the_nation(const api::Route& route)
{
    std::string path = fmt::format("{} {}", to_string(route.method), route.pattern);
    char before = '?';
    for (const auto& parameter : route.parameters) {
        const auto place = fmt::format("{{{}}}", parameter.name);
        if (const auto at = path.find(place); at != std::string::npos)
            path.replace(at, place.size(), sample_value(parameter));
        else if (parameter.required || parameter.name == "area")
            path += fmt::format("{}{}={}", std::exchange(before, '&'), parameter.name,
                                sample_value(parameter));
    }
    return path;
}

// What a province does not reach, the nation least of all.
TEST(Guard, shows_the_nation_to_nobody_of_a_province)
{
    Office office;
    std::map<std::string, std::string> shown;
    for (const auto& route : api::routes()) {
        const bool has_area = std::ranges::any_of(
            route.parameters, [](const api::Parameter& one) { return one.name == "area"; });
        if (route.method != Method::get || route.access.is_public() || !has_area) continue;
        const auto asked = of_the_nation(route);
        SCOPED_TRACE(asked);
        const auto session = office.sign_in(with_permission(route) + "@12");
        const auto answer = HttpClient(office.port()).ask(asked, session.header_lines(), "");
        EXPECT_LT(answer.status, 500) << answer.body;
        if (const auto code = code_of(answer); code != "access/out-of-scope")
            shown.emplace(std::string(route.pattern), code);
    }
    const std::map<std::string, std::string> expected{
        // sums and targets, of nobody: for all who are signed in
        {"/api/v1/facts", "no problem"},
        {"/api/v1/reports/records-session", "closing/not-closed"},
        {"/api/v1/reports/records-session.xlsx", "closing/not-closed"},
        {"/api/v1/assigned-targets", "no problem"},
        {"/api/v1/assigned-targets/versions", "no problem"},
        {"/api/v1/assigned-targets/mismatches", "no problem"},
        // what of the area is one's own
        {"/api/v1/collection", "no problem"}};
    EXPECT_EQ(shown, expected);
}

// A route that is added is closed, or its path is written here.
TEST(Guard, leaves_open_only_what_is_published_and_what_changes_nothing)
{
    std::set<std::string> open;
    for (const auto& route : api::routes())
        if (route.access.is_public())
            open.insert(fmt::format("{} {}", to_string(route.method), route.pattern));
    const std::set<std::string> expected{
        // the map, the indicators and their figures
        "GET /api/v1/areas", "GET /api/v1/areas/{code}", "GET /api/v1/indicators",
        "GET /api/v1/statements/{id}", "GET /api/v1/targets", "GET /api/v1/questions",
        "GET /api/v1/figures/imports", "GET /api/v1/figures/imports/{id}/refused.csv",
        "GET /api/v1/overview", "GET /api/v1/series", "GET /api/v1/search", "GET /api/v1/reports",
        "GET /api/v1/reports/working-session", "GET /api/v1/reports/working-session.xlsx",
        // the law, and what it makes of facts that are told
        "GET /api/v1/law", "GET /api/v1/law/{parameter}", "GET /api/v1/calc",
        "GET /api/v1/calc/{topic}", "POST /api/v1/calc/{topic}",
        "POST /api/v1/calc/{topic}/what-if",
        // the program itself, and signing in
        "GET /readyz", "GET /api/v1/meta", "GET /api/v1/problems", "POST /api/v1/session"};
    EXPECT_EQ(open, expected);
}

}  // namespace
}  // namespace ansinh::test
