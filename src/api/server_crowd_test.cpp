#include "api/impl/serving.h"

#include <chrono>
#include <memory>
#include <random>

#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

using namespace std::chrono_literals;

class Crowd : public Serving {
protected:
    void come(std::size_t count, std::string_view bytes = "")
    {
        for (std::size_t i = 0; i < count; ++i) {
            clients_.push_back(std::make_unique<test::HttpClient>(server_->port()));
            if (!bytes.empty()) clients_.back()->send(bytes);
        }
    }

    std::vector<std::unique_ptr<test::HttpClient>> clients_;
};

TEST_F(Crowd, of_thousands_of_idle_clients_keeps_nobody_waiting)
{
    start();
    come(4'000);
    for (int i = 0; i < 20; ++i) EXPECT_EQ(client().ask("GET /api/greet/a").status, 200);
    EXPECT_EQ(clients_.front()->ask("GET /api/greet/a").status, 200) << "the first is still there";
    const auto metrics = client().ask("GET /metrics").body;
    EXPECT_NE(metrics.find("ansinh_http_connections 4001"), std::string::npos) << metrics;
}

TEST_F(Crowd, beyond_what_the_server_holds_the_longest_idle_makes_room)
{
    settings_.limits.connections_max = 50;
    start();
    come(60);
    EXPECT_EQ(client().ask("GET /api/greet/a").status, 200);
    EXPECT_TRUE(clients_.front()->is_closed());
    EXPECT_EQ(clients_.back()->ask("GET /healthz").body, "ok");
}

TEST_F(Crowd, of_one_address_gets_its_share_and_no_more)
{
    settings_.limits.loopback_is_limited = true;
    settings_.limits.connections_of_address_max = 10;
    start();
    come(10);
    EXPECT_TRUE(client().is_closed());
    clients_.pop_back();
    // The server learns of it in its own time: whoever is turned away may come again.
    int status = 0;
    for (int i = 0; i < 1'000 && status == 0; ++i) {
        auto one = client();
        one.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        if (const auto answer = one.receive()) status = answer->status;
    }
    EXPECT_EQ(status, 200);
}

TEST_F(Crowd, that_dribbles_its_headers_is_cut_off_in_time)
{
    settings_.limits.header_time = 300ms;
    start();
    come(200, "GET /healthz HTTP/1.1\r\nHost: loc");
    EXPECT_EQ(client().ask("GET /api/greet/a").status, 200);
    for (auto& one : clients_) {
        one->send("a");  // does not begin the time anew
        EXPECT_TRUE(one->is_closed());
    }
}

TEST_F(Crowd, that_talks_garbage_is_told_so_and_holds_up_nobody)
{
    start();
    std::mt19937 random(83);
    for (int i = 0; i < 200; ++i) {
        std::string bytes(300, ' ');
        for (char& c : bytes) c = static_cast<char>(random());
        come(1, bytes + "\r\n\r\n");
    }
    EXPECT_EQ(client().ask("GET /api/greet/a").status, 200);
}

TEST_F(Crowd, may_ask_so_often_from_one_address)
{
    settings_.limits.loopback_is_limited = true;
    settings_.limits.requests = {.at_once = 5, .per_minute = 1};
    start();
    auto one = client();
    for (int i = 0; i < 5; ++i) EXPECT_EQ(one.ask("GET /api/greet/a").status, 200);
    const auto refused = one.ask("GET /api/greet/a");
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(code(refused), "access/too-many-requests");
    EXPECT_EQ(refused.header("retry-after"), "60");
    EXPECT_EQ(one.ask("GET /healthz").body, "ok");
}

// A proxy on this machine that is not named as one must not open the doors for everyone behind it.
TEST_F(Crowd, behind_a_proxy_of_this_machine_is_limited_as_others_are)
{
    settings_.limits.requests = {.at_once = 2, .per_minute = 1};
    start();
    auto one = client();
    const auto status = [&](const std::string& headers) {
        return one.ask("GET /api/greet/a", headers).status;
    };
    for (int i = 0; i < 9; ++i) EXPECT_EQ(status(""), 200);
    for (int i = 0; i < 2; ++i) EXPECT_EQ(status("X-Forwarded-For: 9.9.9.9\r\n"), 200);
    EXPECT_EQ(status("X-Forwarded-For: 9.9.9.9\r\n"), 429);
}

}  // namespace
}  // namespace ansinh::api
