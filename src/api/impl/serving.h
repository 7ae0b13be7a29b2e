#pragma once

/// A server with a table of its own on a free port, for the tests of server_*_test.cpp.

#include "api/route.h"
#include "api/server.h"
#include "support/http.h"
#include "support/stores.h"

#include <atomic>
#include <latch>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::api {

/// One handler waits until its test says so. Handlers are plain functions, hence a place outside.
inline std::latch* entered = nullptr;
inline std::latch* released = nullptr;

inline Answer long_text(Worker&, const Request&)
{
    return Response{.content_type = "text/plain; charset=utf-8", .body = std::string(4000, 'x')};
}

inline Answer greet(Worker&, const Request& request)
{
    return Response{.body = fmt::format(R"({{"hello":"{}"}})", request.text("name"))};
}

inline Answer echo(Worker&, const Request& request)
{
    return Response{.status = 201, .body = std::string(request.body())};
}

inline Answer count_bytes(Worker&, const Request& request)
{
    return Response{.body = std::to_string(request.body().size())};
}

inline Answer refuse(Worker&, const Request&)
{
    return std::unexpected(Problem{.code = "date/malformed",
                                   .detail = {.vi = "ngày sai", .en = "a wrong day"},
                                   .where = "/on",
                                   .remedy = {}});
}

inline Answer break_down(Worker&, const Request&) { throw std::runtime_error("a secret of ours"); }

inline Answer lose_store(Worker&, const Request&) { throw db::StoreError("the store went away"); }

inline Answer wait(Worker&, const Request&)
{
    entered->count_down();
    released->wait();
    return Response{.body = R"("done")"};
}

inline std::vector<Route> test_routes()
{
    return {
        {.pattern = "/api/greet/{name}", .access = Access::everyone(), .handler = greet},
        {.pattern = "/api/long", .access = Access::everyone(), .handler = long_text},
        {.pattern = "/api/refuse", .access = Access::everyone(), .handler = refuse},
        {.pattern = "/api/break", .access = Access::everyone(), .handler = break_down},
        {.pattern = "/api/lose", .access = Access::everyone(), .handler = lose_store},
        {.pattern = "/api/wait", .access = Access::everyone(), .handler = wait},
        {.pattern = "/api/days",
         .access = Access::everyone(),
         .parameters = {{.name = "on", .kind = ParameterKind::day, .required = true}},
         .handler = long_text},
        {.method = Method::post,
         .pattern = "/api/echo",
         .access = Access::everyone(),
         .body = Body::json,
         .handler = echo},
        {.method = Method::post,
         .pattern = "/api/import",
         .access = Access::everyone(),
         .body = Body::csv,
         .handler = count_bytes},
    };
}

class Serving : public testing::Test {
protected:
    void start(const std::vector<Route>& further = {})
    {
        auto routes = test_routes();
        routes.insert(routes.end(), further.begin(), further.end());
        settings_.port = 0;
        settings_.log = [this](std::string_view line) {
            const std::lock_guard lock(mutex_);
            log_.emplace_back(line);
        };
        server_ =
            std::make_unique<Server>(std::move(settings_), catalogue_, std::move(routes), [this] {
                ++stores_opened_;
                return Worker{
                    db::Database::open("sqlite:" + (folder_.path() / "store.db").string()),
                    std::make_shared<Shared>()};
            });
        ASSERT_TRUE(server_->start());
    }

    test::HttpClient client() { return test::HttpClient(server_->port()); }

    std::vector<std::string> log()
    {
        const std::lock_guard lock(mutex_);
        return log_;
    }

    static boost::json::value body(const test::HttpResponse& response)
    {
        return boost::json::parse(response.body);
    }

    static std::string code(const test::HttpResponse& response)
    {
        return std::string(body(response).at("code").as_string());
    }

    test::ScratchFolder folder_;
    std::shared_ptr<const ProblemCatalogue> catalogue_ = std::make_shared<ProblemCatalogue>(
        ProblemCatalogue::load(TEST_FOLDER "/../../data/problems.toml"));
    Settings settings_;
    std::atomic<int> stores_opened_ = 0;
    std::mutex mutex_;
    std::vector<std::string> log_;
    std::unique_ptr<Server> server_;
};

}  // namespace ansinh::api
