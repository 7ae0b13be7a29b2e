#include "api/impl/serving.h"

#include <chrono>
#include <csignal>
#include <future>
#include <latch>
#include <utility>

#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

TEST_F(Serving, refuses_strangers)
{
    start();
    auto one = client();
    EXPECT_EQ(code(one.ask("GET /healthz", "Host: evil.example\r\n")), "api/foreign-host");
    EXPECT_EQ(one.ask("GET /healthz", "Host: 127.0.0.1:1\r\n").body, "ok");
    const std::string json_type = "Content-Type: application/json\r\n";
    const auto post = [&](const std::string& headers) {
        return one.ask("POST /api/echo", headers, "{}");
    };
    EXPECT_EQ(post(json_type).status, 201);
    EXPECT_EQ(post(json_type + "Origin: http://localhost\r\n").status, 201);
    // A refusal before the body was read ends the connection: each of these takes its own.
    const auto refusal = [&](const std::string& headers) {
        return code(client().ask("POST /api/echo", headers, "{}"));
    };
    EXPECT_EQ(refusal(json_type + "Origin: http://evil.example\r\n"), "api/foreign-origin");
    EXPECT_EQ(refusal(json_type + "Origin: null\r\n"), "api/foreign-origin");
    EXPECT_EQ(refusal(""), "api/unsupported-media-type");
    EXPECT_EQ(refusal("Content-Type: text/plain\r\n"), "api/unsupported-media-type");
    EXPECT_EQ(refusal("Content-Type: application/x-www-form-urlencoded\r\n"),
              "api/unsupported-media-type");
    EXPECT_EQ(refusal(json_type + "Content-Encoding: gzip\r\n"), "api/unsupported-media-type");
    EXPECT_EQ(code(client().ask("GET /api/long", "", "a body")), "api/unexpected-body");
    auto two_hosts = client();
    two_hosts.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(two_hosts.receive()->status, 421);
}

TEST_F(Serving, read_only_takes_no_write)
{
    settings_.read_only = true;
    start();
    const auto refused = client().ask("POST /api/echo", "Content-Type: application/json\r\n", "{}");
    EXPECT_EQ(refused.status, 403);
    EXPECT_EQ(code(refused), "api/read-only");
    EXPECT_EQ(client().ask("GET /api/greet/a").status, 200);
}

TEST_F(Serving, refuses_what_is_too_large)
{
    settings_.limits.header_bytes_max = 2000;
    settings_.limits.body_bytes_max = 1000;
    settings_.limits.import_bytes_max = 5'000'000;
    start();
    EXPECT_EQ(code(client().ask("GET /healthz", "X-Long: " + std::string(3000, 'x') + "\r\n")),
              "api/header-too-large");
    EXPECT_EQ(code(client().ask("GET /" + std::string(3000, 'x'))), "api/header-too-large");
    const std::string json_type = "Content-Type: application/json\r\n";
    EXPECT_EQ(client().ask("POST /api/echo", json_type, std::string(1000, ' ')).status, 201);
    EXPECT_EQ(code(client().ask("POST /api/echo", json_type, std::string(1001, ' '))),
              "api/body-too-large");
    const std::string csv(4'000'000, 'x');
    EXPECT_EQ(client().ask("POST /api/import", "Content-Type: text/csv\r\n", csv).body, "4000000");
    const auto large = client().ask("POST /api/import", "Content-Type: text/csv\r\n", csv + csv);
    EXPECT_EQ(large.status, 413);
    auto chunked = client();
    chunked.send("POST /api/echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n" +
                 json_type + "\r\n800\r\n" + std::string(0x800, ' ') + "\r\n0\r\n\r\n");
    EXPECT_EQ(code(*chunked.receive()), "api/body-too-large");
}

TEST_F(Serving, holds_no_more_bodies_than_there_is_room_for)
{
    settings_.limits.bodies_bytes_max = 1'000;
    start();
    const auto send = [&](std::size_t bytes) {
        return client().ask("POST /api/import", "Content-Type: text/csv\r\n",
                            std::string(bytes, 'x'));
    };
    EXPECT_EQ(send(900).body, "900");
    const auto full = send(1'100);
    EXPECT_EQ(full.status, 503);
    EXPECT_EQ(code(full), "api/busy");
    EXPECT_FALSE(full.header("retry-after").empty());
    EXPECT_EQ(send(900).body, "900") << "what was answered takes no room";
}

TEST_F(Serving, invites_a_body_that_waits_for_it)
{
    start();
    auto one = client();
    one.send("POST /api/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
             "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    EXPECT_EQ(one.receive()->status, 100);
    one.send("{}");
    EXPECT_EQ(one.receive()->status, 201);
}

TEST_F(Serving, refuses_what_is_no_http)
{
    start();
    for (const auto* nonsense :
         {"nonsense\r\n\r\n", "GET /healthz HTTP/9.9\r\n\r\n",
          "GET  HTTP/1.1\r\nHost: localhost\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n"}) {
        auto one = client();
        one.send(nonsense);
        const auto refused = one.receive();
        ASSERT_TRUE(refused) << nonsense;
        EXPECT_EQ(refused->status, 400) << nonsense;
        EXPECT_EQ(refused->header("connection"), "close");
    }
    EXPECT_EQ(code(client().ask("GET /a/../b")), "api/malformed-target");
    EXPECT_EQ(code(client().ask("OPTIONS *")), "api/malformed-target");
}

TEST_F(Serving, closes_on_a_client_that_is_too_slow)
{
    settings_.limits.header_time = std::chrono::milliseconds(50);
    settings_.limits.body_time = std::chrono::milliseconds(50);
    start();
    auto silent = client();
    auto slow_header = client();
    slow_header.send("GET /healthz HTTP/1.1\r\nHost: loc");
    auto slow_body = client();
    slow_body.send(
        "POST /api/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        "Content-Length: 10\r\n\r\n{");
    EXPECT_TRUE(silent.is_closed());
    EXPECT_TRUE(slow_header.is_closed());
    EXPECT_TRUE(slow_body.is_closed());
    EXPECT_EQ(client().ask("GET /healthz").body, "ok");
}

TEST_F(Serving, a_slow_client_holds_no_worker)
{
    settings_.threads = 1;
    start();
    auto slow = client();
    slow.send("POST /api/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              "Content-Length: 2\r\n\r\n{");
    EXPECT_EQ(client().ask("GET /api/greet/a").status, 200);
    slow.send("}");
    EXPECT_EQ(slow.receive()->status, 201);
}

TEST_F(Serving, turns_away_what_it_cannot_hold)
{
    settings_.limits.connections_max = 2;
    start();
    auto one = client();
    EXPECT_EQ(one.ask("GET /healthz").body, "ok");
    auto two = client();
    EXPECT_EQ(two.ask("GET /healthz").body, "ok");
    auto three = client();
    EXPECT_EQ(three.ask("GET /healthz").body, "ok");
    EXPECT_TRUE(one.is_closed()) << "who has been idle longest makes room";
}

TEST_F(Serving, turns_away_what_would_wait_too_long)
{
    std::latch in(1);
    std::latch out(1);
    entered = &in;
    released = &out;
    settings_.threads = 1;
    settings_.limits.waiting_max = 0;
    start();
    auto busy = client();
    busy.send("GET /api/wait HTTP/1.1\r\nHost: localhost\r\n\r\n");
    in.wait();
    auto one = client();
    EXPECT_EQ(code(one.ask("GET /api/greet/a")), "api/busy");
    EXPECT_EQ(one.ask("GET /healthz").body, "ok") << "its health needs no worker";
    out.count_down();
    EXPECT_EQ(busy.receive()->status, 200);
}

// A proof runs over a whole chain: it holds up nobody; one more waits, a third comes back later.
TEST_F(Serving, proves_one_thing_at_a_time_beside_its_work)
{
    std::latch in(1);
    std::latch out(1);
    entered = &in;
    released = &out;
    settings_.threads = 1;
    start({{.pattern = "/api/proof",
            .access = Access::everyone(),
            .handler = wait,
            .lane = Lane::proofs}});
    auto proving = client();
    proving.send("GET /api/proof HTTP/1.1\r\nHost: localhost\r\n\r\n");
    in.wait();
    EXPECT_EQ(client().ask("GET /api/greet/a").status, 200);
    std::latch in_again(1);
    entered = &in_again;
    std::latch turned_away(1);
    const auto asks = [&] {
        auto answer = client().ask("GET /api/proof");
        if (answer.status != 200) turned_away.count_down();
        return answer;
    };
    auto one = std::async(std::launch::async, asks);
    auto other = std::async(std::launch::async, asks);
    turned_away.wait();  // whichever came last
    out.count_down();
    EXPECT_EQ(proving.receive()->status, 200);
    auto waited = one.get();
    auto refused = other.get();
    if (waited.status != 200) std::swap(waited, refused);
    EXPECT_EQ(waited.status, 200);
    EXPECT_EQ(code(refused), "api/busy");
    EXPECT_EQ(refused.header("retry-after"), "1");
}

TEST_F(Serving, finishes_what_is_under_way_when_it_stops)
{
    std::latch in(1);
    std::latch out(1);
    entered = &in;
    released = &out;
    start();
    auto idle = client();
    EXPECT_EQ(idle.ask("GET /healthz").body, "ok");
    auto busy = client();
    busy.send("GET /api/wait HTTP/1.1\r\nHost: localhost\r\n\r\n");
    in.wait();
    const auto port = server_->port();
    auto stopping = std::async(std::launch::async, [this] { server_->stop(); });
    EXPECT_TRUE(idle.is_closed()) << "from here on it drains";
    EXPECT_FALSE(test::is_listening(port));
    out.count_down();
    const auto answer = busy.receive();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->body, R"("done")");
    EXPECT_EQ(answer->header("connection"), "close");
    EXPECT_TRUE(busy.is_closed());
    stopping.get();
}

TEST_F(Serving, stops_on_a_signal)
{
    for (const int signal : {SIGINT, SIGTERM}) {
        settings_ = {};
        start();
        const auto port = server_->port();
        server_->run_until_signal([signal] { std::raise(signal); });
        EXPECT_FALSE(test::is_listening(port));
    }
}

}  // namespace
}  // namespace ansinh::api
