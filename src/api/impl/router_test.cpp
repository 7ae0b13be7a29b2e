#include "api/impl/parameters.h"
#include "api/impl/router.h"
#include "api/target.h"
#include "base/check.h"
#include "support/cases.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

Answer nothing(Worker&, const Request&) { return Response{}; }

std::vector<Route> table()
{
    return {
        {.pattern = "/areas",
         .access = Access::everyone(),
         .parameters = {{.name = "level",
                         .kind = ParameterKind::choice,
                         .required = true,
                         .choices = {"province", "commune"}},
                        {.name = "on", .kind = ParameterKind::day, .required = true},
                        {.name = "limit", .kind = ParameterKind::integer, .min = 1, .max = 50},
                        {.name = "parent", .max = 5}},
         .handler = nothing},
        {.pattern = "/areas/{code}", .access = Access::everyone(), .handler = nothing},
        {.pattern = "/areas/newest", .access = Access::everyone(), .handler = nothing},
        {.method = Method::post,
         .pattern = "/areas",
         .access = Access::everyone(),
         .body = Body::json,
         .handler = nothing},
        {.method = Method::put,
         .pattern = "/areas/{code}/notes/{id}",
         .access = Access::everyone(),
         .parameters = {{.name = "id", .kind = ParameterKind::integer, .max = 999}},
         .handler = nothing},
    };
}

TEST(Router, finds_the_route_of_a_method_and_a_path)
{
    const Router router(table());
    for (const auto& [cells, line] : test::cases(R"(
        GET      /areas                 | /areas                     GET, HEAD, POST
        HEAD     /areas                 | /areas                     GET, HEAD, POST
        POST     /areas                 | /areas                     GET, HEAD, POST
        DELETE   /areas                 | none                       GET, HEAD, POST
        GET      /areas/83              | /areas/{code}              GET, HEAD
        GET      /areas/newest          | /areas/newest              GET, HEAD
        PUT      /areas/83/notes/7      | /areas/{code}/notes/{id}   PUT
        GET      /areas/83/notes/7      | none                       PUT
        get      /areas                 | none                       GET, HEAD, POST
        GET      /areas/                | none                       nowhere
        GET      /areas/83/notes        | none                       nowhere
        GET      /AREAS                 | none                       nowhere
        GET      /                      | none                       nowhere
    )")) {
        SCOPED_TRACE(line);
        const auto match = router.match(cells[0], parse_target(cells[1])->segments);
        EXPECT_EQ(match.route == nullptr ? "none" : match.route->pattern, cells[2]);
        EXPECT_EQ(match.allowed.empty() ? "nowhere" : match.allowed, cells[3]);
    }
}

TEST(Router, refuses_tables_that_answer_twice)
{
    auto doubled = table();
    doubled.push_back(
        {.pattern = "/areas/{other}", .access = Access::everyone(), .handler = nothing});
    EXPECT_THROW(Router{doubled}, Broken);
    EXPECT_THROW(Router({{.pattern = "areas", .access = Access::everyone(), .handler = nothing}}),
                 Broken);
    EXPECT_THROW(Router({{.pattern = "/areas", .access = Access::everyone()}}), Broken);
}

Checked<Request::Values> values(std::string_view method, std::string_view address)
{
    static const Router router(table());
    const auto target = parse_target(address);
    const auto match = router.match(method, target->segments);
    check(match.route != nullptr, "the test names a route");
    return read_parameters(match, *target);
}

TEST(Parameters, come_typed)
{
    const auto got =
        values("GET", "/areas?level=province&on=2023-12-15&limit=50&parent=+b%E1%BA%BFn+");
    ASSERT_TRUE(got);
    const Request request(*got, Language::vi, "1");
    EXPECT_EQ(request.text("level"), "province");
    EXPECT_EQ(request.day("on"), Date(2023, 12, 15));
    EXPECT_EQ(request.optional_integer("limit"), 50);
    EXPECT_EQ(request.optional_text("parent"), "bến");
    EXPECT_EQ(request.optional_day("until"), std::nullopt);
    EXPECT_THROW(request.integer("on"), Broken);
    EXPECT_THROW(request.text("nothing"), Broken);
}

TEST(Parameters, of_the_path_are_decoded)
{
    const auto got = values("PUT", "/areas/B%E1%BA%BFn%20Tre/notes/7");
    ASSERT_TRUE(got);
    const Request request(*got, Language::vi, "1");
    EXPECT_EQ(request.text("code"), "Bến Tre");
    EXPECT_EQ(request.integer("id"), 7);
}

TEST(Parameters, are_refused_all_at_once)
{
    for (const auto& [cells, line] : test::cases(R"(
        GET  /areas  | missing /query/level, missing /query/on
        GET  /areas?level=province  | missing /query/on
        GET  /areas?level=Province&on=2023-02-29  | malformed /query/level, malformed /query/on
        GET  /areas?on=2023-12-15&level=commune&limit=0       | malformed /query/limit
        GET  /areas?on=2023-12-15&level=commune&limit=51      | malformed /query/limit
        GET  /areas?on=2023-12-15&level=commune&limit=5x      | malformed /query/limit
        GET  /areas?on=2023-12-15&level=commune&limit=        | malformed /query/limit
        GET  /areas?on=2023-12-15&level=commune&limit=%2B5    | malformed /query/limit
        GET  /areas?on=2023-12-15&level=commune&parent=       | malformed /query/parent
        GET  /areas?on=2023-12-15&level=commune&parent=%09a%09b | malformed /query/parent
        GET  /areas?on=2023-12-15&level=commune&parent=123456 | malformed /query/parent
        GET  /areas?on=2023-12-15&level=commune&on=2023-12-15 | repeated /query/on
        GET  /areas?on=2023-12-15&level=commune&colour=red    | unknown /query/colour
        GET  /areas?on=2023-12-15&level=commune&0790001=1     | unknown /query
        GET  /areas/83?on=2023-12-15&code=84  | unknown /query/on, unknown /query/code
        PUT  /areas/83/notes/1000?x=1  | malformed /path/id, unknown /query/x
        PUT  /areas/83/notes/-1  | malformed /path/id
        PUT  /areas/83/notes/99999999999999999999  | malformed /path/id
    )")) {
        SCOPED_TRACE(line);
        const auto got = values(cells[0], cells[1]);
        ASSERT_FALSE(got);
        std::string problems;
        for (const auto& problem : got.error()) {
            const auto word = problem.code.substr(4, problem.code.find("-parameter") - 4);
            problems += fmt::format("{}{} {}", problems.empty() ? "" : ", ", word, problem.where);
            EXPECT_FALSE(problem.detail.vi.empty() || problem.detail.en.empty());
            EXPECT_FALSE(problem.remedy.vi.empty() || problem.remedy.en.empty());
        }
        EXPECT_EQ(problems, cells[2]);
    }
}

}  // namespace
}  // namespace ansinh::api
