#include "api/impl/serving.h"

#include <filesystem>
#include <fstream>
#include <mutex>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::api {
namespace {

namespace json = boost::json;

Answer uncatalogued(Worker&, const Request&)
{
    return std::unexpected(
        Problem{.code = "area/of-nowhere", .detail = {.vi = "", .en = "secret"}});
}

TEST_F(Serving, answers_one_client_many_times)
{
    start();
    auto one = client();
    EXPECT_EQ(one.ask("GET /healthz").body, "ok");
    EXPECT_EQ(one.ask("GET /api/greet/B%E1%BA%BFn").body, R"({"hello":"Bến"})");
    const auto last = one.ask("GET /api/greet/x", "Connection: close\r\n");
    EXPECT_EQ(last.header("connection"), "close");
    EXPECT_TRUE(one.is_closed());
}

TEST_F(Serving, answers_requests_sent_at_once_in_their_order)
{
    start();
    auto one = client();
    one.send("GET /api/greet/a HTTP/1.1\r\nHost: localhost\r\n\r\n"
             "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"
             "GET /api/greet/b HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(one.receive()->body, R"({"hello":"a"})");
    EXPECT_EQ(one.receive()->body, "ok");
    EXPECT_EQ(one.receive()->body, R"({"hello":"b"})");
}

TEST_F(Serving, head_is_get_without_its_body)
{
    start();
    auto one = client();
    const auto get = one.ask("GET /api/long");
    const auto head = one.ask("HEAD /api/long");
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.header("content-length"), "4000");
    EXPECT_EQ(head.header("etag"), get.header("etag"));
    EXPECT_EQ(one.ask("GET /healthz").body, "ok") << "nothing of a body was sent";
}

TEST_F(Serving, names_the_methods_of_an_address)
{
    start();
    auto one = client();
    const auto wrong = one.ask("DELETE /api/echo");
    EXPECT_EQ(wrong.status, 405);
    EXPECT_EQ(wrong.header("allow"), "POST");
    EXPECT_EQ(code(wrong), "api/method-not-allowed");
    EXPECT_EQ(one.ask("POST /healthz").status, 404);
    EXPECT_EQ(code(one.ask("GET /api/nowhere")), "api/not-found");
    EXPECT_EQ(code(one.ask("GET /")), "api/not-found") << "no pages were given";
}

TEST_F(Serving, problems_speak_the_language_of_the_client)
{
    start();
    auto one = client();
    const auto vi = one.ask("GET /api/refuse");
    EXPECT_EQ(vi.status, 422);
    EXPECT_EQ(vi.header("content-type"), "application/problem+json");
    EXPECT_EQ(vi.header("content-language"), "vi");
    EXPECT_EQ(body(vi).at("detail"), "ngày sai");
    EXPECT_EQ(body(vi).at("errors").at(0).at("pointer"), "/on");
    EXPECT_EQ(body(vi).at("instance"), json::string("urn:request:" + vi.header("x-request-id")));
    EXPECT_EQ(body(one.ask("GET /api/refuse", "Accept-Language: en-GB,vi;q=0.5\r\n")).at("detail"),
              "a wrong day");
}

TEST_F(Serving, tells_all_wrong_parameters_at_once)
{
    start();
    const auto wrong = client().ask("GET /api/days?colour=red");
    EXPECT_EQ(wrong.status, 400);
    EXPECT_EQ(body(wrong).at("errors").as_array().size(), 2U);
}

TEST_F(Serving, a_fault_of_ours_leaks_nothing_and_is_logged)
{
    start(
        {{.pattern = "/api/uncatalogued", .access = Access::everyone(), .handler = uncatalogued}});
    auto one = client();
    const auto broken = one.ask("GET /api/break");
    EXPECT_EQ(broken.status, 500);
    EXPECT_EQ(code(broken), "internal/fault");
    EXPECT_EQ(broken.body.find("secret"), std::string::npos);
    const auto uncatalogued = one.ask("GET /api/uncatalogued");
    EXPECT_EQ(uncatalogued.status, 500);
    EXPECT_EQ(code(uncatalogued), "internal/unknown-code");
    EXPECT_EQ(uncatalogued.body.find("secret"), std::string::npos);

    int faults = 0;
    for (const auto& line : log()) {
        const auto entry = json::parse(line);
        if (entry.at("event") != "fault") continue;
        ++faults;
        EXPECT_EQ(entry.at("request"),
                  json::string((faults == 1 ? broken : uncatalogued).header("x-request-id")));
    }
    EXPECT_EQ(faults, 2);
}

TEST_F(Serving, opens_the_store_anew_after_it_failed)
{
    settings_.threads = 1;
    start();
    auto one = client();
    const auto lost = one.ask("GET /api/lose");
    EXPECT_EQ(lost.status, 503);
    EXPECT_EQ(code(lost), "store/unavailable");
    EXPECT_EQ(lost.header("retry-after"), "1");
    EXPECT_EQ(stores_opened_, 3) << "one checks passwords, one the audit chain";
    EXPECT_EQ(one.ask("GET /api/greet/a").status, 200);
    EXPECT_EQ(stores_opened_, 4);
}

TEST_F(Serving, logs_patterns_and_never_values)
{
    start();
    auto one = client();
    one.ask("GET /api/greet/0790001234567?colour=0790001234567");
    one.ask("GET /0790001234567");
    const auto lines = log();
    ASSERT_EQ(lines.size(), 2U);
    for (const auto& line : lines) {
        EXPECT_EQ(line.find("0790001234567"), std::string::npos) << line;
        const auto entry = json::parse(line).as_object();
        EXPECT_EQ(entry.at("method"), "GET");
        EXPECT_GE(entry.at("us").as_int64(), 0);
    }
    EXPECT_EQ(json::parse(lines[0]).at("route"), "/api/greet/{name}");
    EXPECT_EQ(json::parse(lines[0]).at("status"), 400);
}

TEST_F(Serving, counts_requests_by_route_and_status)
{
    start();
    auto one = client();
    one.ask("GET /api/greet/a");
    one.ask("GET /api/greet/b");
    one.ask("GET /api/refuse");
    const auto text = one.ask("GET /metrics").body;
    EXPECT_NE(
        text.find(
            R"(ansinh_http_requests_total{method="GET",route="/api/greet/{name}",status="2xx"} 2)"),
        std::string::npos)
        << text;
    EXPECT_NE(text.find(R"(route="/api/refuse",status="4xx"} 1)"), std::string::npos);
    EXPECT_NE(text.find(R"(ansinh_http_request_seconds_bucket{route="/api/refuse",le="+Inf"} 1)"),
              std::string::npos);
    EXPECT_NE(text.find("ansinh_http_connections 1"), std::string::npos);
}

TEST_F(Serving, says_not_modified_for_the_same_bytes)
{
    start();
    auto one = client();
    const auto first = one.ask("GET /api/long");
    EXPECT_EQ(first.header("cache-control"), "no-store");
    const auto again = one.ask("GET /api/long", "If-None-Match: " + first.header("etag") + "\r\n");
    EXPECT_EQ(again.status, 304);
    EXPECT_EQ(again.body, "");
    EXPECT_EQ(again.header("etag"), first.header("etag"));
    const auto packed = one.ask("GET /api/long", "Accept-Encoding: gzip\r\n");
    EXPECT_EQ(packed.header("content-encoding"), "gzip");
    EXPECT_LT(packed.body.size(), 1000U);
    EXPECT_NE(packed.header("etag"), first.header("etag"));
    EXPECT_EQ(one.ask("GET /api/greet/a", "Accept-Encoding: gzip\r\n").header("content-encoding"),
              "");
}

TEST_F(Serving, sends_pages_packed_as_the_client_takes_them)
{
    const auto write = [&](const std::string& name, const std::string& text) {
        std::filesystem::create_directories((folder_.path() / "web" / name).parent_path());
        std::ofstream(folder_.path() / "web" / name) << text;
    };
    write("index.html", "<!doctype html>");
    write("assets/index-BfG3x_9a.js", "code");
    write("assets/index-BfG3x_9a.js.br", "packed");
    settings_.web_folder = folder_.path() / "web";
    start();
    auto one = client();
    const auto page = one.ask("GET /reports/83?as_of=2023-12-15");
    EXPECT_EQ(page.body, "<!doctype html>");
    EXPECT_EQ(page.header("cache-control"), "no-cache");
    EXPECT_EQ(page.header("x-content-type-options"), "nosniff");
    EXPECT_NE(page.header("content-security-policy").find("frame-ancestors 'none'"),
              std::string::npos);
    EXPECT_EQ(page.header("content-security-policy").find("script-src"), std::string::npos);
    EXPECT_EQ(one.ask("GET /", "If-None-Match: " + page.header("etag") + "\r\n").status, 304);

    const auto script = one.ask("GET /assets/index-BfG3x_9a.js", "Accept-Encoding: gzip, br\r\n");
    EXPECT_EQ(script.body, "packed");
    EXPECT_EQ(script.header("content-encoding"), "br");
    EXPECT_EQ(script.header("content-type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(script.header("cache-control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(script.header("vary"), "Accept-Encoding");
    const auto plain = one.ask("GET /assets/index-BfG3x_9a.js", "Accept-Encoding: gzip\r\n");
    EXPECT_EQ(plain.body, "code");
    EXPECT_NE(plain.header("etag"), script.header("etag"));

    EXPECT_EQ(one.ask("GET /assets/absent.js").status, 404);
    EXPECT_EQ(one.ask("GET /api/v1/absent").status, 404);
    EXPECT_EQ(one.ask("GET /api").status, 404);
    EXPECT_EQ(code(one.ask("GET /%2e%2e/store.db")), "api/malformed-target");
    EXPECT_EQ(one.ask("POST /reports/83").status, 404);
}

class Starting : public testing::Test {
protected:
    std::string refusal(Settings settings)
    {
        Server server(std::move(settings), catalogue_, test_routes(), [this] {
            return Worker{db::Database::open("sqlite:" + (folder_.path() / "store.db").string()),
                          std::make_shared<Shared>()};
        });
        auto started = server.start();
        return started ? "" : started.error().code;
    }

    test::ScratchFolder folder_;
    std::shared_ptr<const ProblemCatalogue> catalogue_ = std::make_shared<ProblemCatalogue>(
        ProblemCatalogue::load(TEST_FOLDER "/../../data/problems.toml"));
};

TEST_F(Starting, a_writable_server_serves_this_machine_alone)
{
    EXPECT_EQ(refusal({.address = "0.0.0.0", .port = 0}), "server/needs-sign-in");
    EXPECT_EQ(refusal({.address = "0.0.0.0", .port = 0, .read_only = true}), "");
    EXPECT_EQ(refusal({.address = "0.0.0.0", .port = 0, .has_users = true}), "");
    EXPECT_EQ(refusal({.address = "127.0.0.1", .port = 0}), "");
    EXPECT_EQ(refusal({.address = "somewhere", .port = 0}), "server/malformed-address");
}

TEST_F(Starting, refuses_a_port_in_use_and_pages_that_are_not_there)
{
    Server first({.port = 0}, catalogue_, test_routes(), [this] {
        return Worker{db::Database::open("sqlite:" + (folder_.path() / "store.db").string()),
                      std::make_shared<Shared>()};
    });
    ASSERT_TRUE(first.start());
    EXPECT_EQ(refusal({.port = first.port()}), "server/cannot-listen");
    EXPECT_EQ(refusal({.port = 0, .web_folder = folder_.path()}), "server/no-pages");
}

}  // namespace
}  // namespace ansinh::api
