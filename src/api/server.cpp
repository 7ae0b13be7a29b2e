#include "api/server.h"

#include "api/impl/connection.h"
#include "api/impl/origin.h"
#include "api/impl/site.h"
#include "base/check.h"

#include <algorithm>
#include <csignal>
#include <future>
#include <optional>
#include <thread>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <fmt/format.h>
#include <sys/resource.h>

namespace ansinh::api {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

/// As many connections as the machine lets one process hold, files of the stores left aside.
std::size_t connections_within(std::size_t wanted)
{
    constexpr std::size_t left_aside = 256;
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0) return wanted;
    files.rlim_cur = files.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &files) != 0 || getrlimit(RLIMIT_NOFILE, &files) != 0)
        return wanted;
    if (files.rlim_cur == RLIM_INFINITY || files.rlim_cur <= 2 * left_aside) return wanted;
    return std::min(wanted, files.rlim_cur - left_aside);
}

}  // namespace

class Server::Parts {
public:
    Parts(Settings settings, std::shared_ptr<const ProblemCatalogue> problems,
          std::vector<Route> routes, WorkerFactory make_worker)
        : settings_{std::move(settings)}, problems_{std::move(problems)},
          routes_{std::move(routes)}, make_worker_{std::move(make_worker)}
    {
    }

    Result<void> start();
    void run_until_signal(const std::function<void()>& ready);
    void stop();
    std::uint16_t port() const { return port_; }

private:
    Result<tcp::endpoint> endpoint() const;
    Result<void> listen(const tcp::endpoint& endpoint);
    void accept();
    void take(const boost::system::error_code& error, tcp::socket socket);
    void drain();
    bool has_room(const tcp::socket& socket);

    Settings settings_;
    std::shared_ptr<const ProblemCatalogue> problems_;
    std::vector<Route> routes_;
    WorkerFactory make_worker_;

    // In this order: what is below uses what is above until it is gone.
    Metrics metrics_;
    std::optional<Site> site_;
    std::optional<Service> service_;
    asio::io_context io_{1};
    tcp::acceptor acceptor_{io_};
    asio::steady_timer timer_{io_};
    std::optional<WorkerPool> workers_;
    std::optional<WorkerPool> password_workers_;
    std::optional<WorkerPool> proof_workers_;
    std::jthread thread_;
    std::uint16_t port_ = 0;
};

Result<tcp::endpoint> Server::Parts::endpoint() const
{
    boost::system::error_code error;
    const auto address = asio::ip::make_address(settings_.address, error);
    if (error)
        return fail({.code = "server/malformed-address",
                     .detail = {.vi = "địa chỉ lắng nghe không phải là địa chỉ IP",
                                .en = "the address to listen on is no IP address"},
                     .where = {},
                     .remedy = {.vi = "ví dụ: 127.0.0.1", .en = "for example 127.0.0.1"}});
    if (!is_loopback(settings_.address) && !settings_.read_only && !settings_.has_users)
        return fail({.code = "server/needs-sign-in",
                     .detail = {"Chưa có người dùng nào nên máy chủ chỉ nghe trên máy này.",
                                "Nobody can sign in yet, so it listens on this machine only."},
                     .where = "--address",
                     .remedy = {"Tạo người dùng bằng ansinh user add, hoặc thêm --read-only.",
                                "Make a user with ansinh user add, or add --read-only."}});
    return tcp::endpoint(address, settings_.port);
}

Result<void> Server::Parts::listen(const tcp::endpoint& endpoint)
{
    boost::system::error_code error;
    acceptor_.open(endpoint.protocol(), error);
    if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor_.bind(endpoint, error);
    if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(
            {.code = "server/cannot-listen",
             .detail = {.vi = fmt::format("cổng {}: {}", settings_.port, error.message()),
                        .en = fmt::format("port {}: {}", settings_.port, error.message())}});
    port_ = acceptor_.local_endpoint().port();
    return {};
}

Result<void> Server::Parts::start()
{
    check(!thread_.joinable(), "a server starts once");
    const auto endpoint = TRY(this->endpoint());
    StaticFiles pages;
    if (!settings_.web_folder.empty()) pages = TRY(StaticFiles::load(settings_.web_folder));
    site_.emplace(settings_, problems_, std::move(routes_), std::move(pages), metrics_);
    settings_.limits.connections_max = connections_within(settings_.limits.connections_max);
    workers_.emplace(settings_.threads, settings_.limits.waiting_max, make_worker_);
    password_workers_.emplace(1, settings_.limits.passwords_waiting_max, make_worker_);
    // One waits, for a worker is free only some moments after it has answered.
    proof_workers_.emplace(1, 1, make_worker_);
    service_.emplace(Service{.site = *site_,
                             .workers = *workers_,
                             .password_workers = *password_workers_,
                             .proof_workers = *proof_workers_,
                             .metrics = metrics_,
                             .log = settings_.log,
                             .limits = settings_.limits,
                             .on_last_closed = [this] {
                                 if (service_->draining) io_.stop();
                             }});
    if (auto listening = listen(endpoint); !listening) return listening;
    accept();
    thread_ = std::jthread([this] { io_.run(); });
    return {};
}

void Server::Parts::accept()
{
    acceptor_.async_accept([this](const boost::system::error_code& error, tcp::socket socket) {
        take(error, std::move(socket));
    });
}

void Server::Parts::take(const boost::system::error_code& error, tcp::socket socket)
{
    if (service_->draining) return;
    if (error) {
        // Out of file handles, as a rule: connections that end will free some.
        timer_.expires_after(std::chrono::milliseconds(100));
        timer_.async_wait([this](const boost::system::error_code& cancelled) {
            if (!cancelled) accept();
        });
        return;
    }
    if (has_room(socket)) {
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        serve(std::move(socket), *service_);
    }
    accept();
}

/// The one that has been idle longest makes room for whoever comes: a crowd of idle clients keeps
/// nobody out. Of one address only so many are taken.
bool Server::Parts::has_room(const tcp::socket& socket)
{
    boost::system::error_code gone;
    const auto peer = socket.remote_endpoint(gone);
    if (gone) return false;
    const auto address = plain_address(peer.address());
    const auto& limits = settings_.limits;
    const bool is_limited = limits.loopback_is_limited || !is_loopback(address);
    const bool is_proxy = std::ranges::find(settings_.proxies, address) != settings_.proxies.end();
    if (is_limited && !is_proxy) {
        const auto own = service_->open_by_address.find(address);
        if (own != service_->open_by_address.end() &&
            own->second >= limits.connections_of_address_max)
            return false;
    }
    if (service_->open.size() < limits.connections_max) return true;
    if (service_->idle.empty()) return false;
    service_->idle.front()->cut();
    return true;
}

void Server::Parts::run_until_signal(const std::function<void()>& ready)
{
    std::promise<void> asked;
    asio::signal_set signals(io_, SIGINT, SIGTERM);
    signals.async_wait([&](const boost::system::error_code& error, int) {
        if (!error) asked.set_value();
    });
    if (ready) ready();
    asked.get_future().wait();
    stop();
}

void Server::Parts::stop()
{
    if (!thread_.joinable()) return;
    asio::post(io_, [this] { drain(); });
    thread_.join();
    workers_.reset();
    password_workers_.reset();
    proof_workers_.reset();
}

void Server::Parts::drain()
{
    service_->draining = true;
    boost::system::error_code ignored;
    acceptor_.close(ignored);
    if (service_->open.empty()) return io_.stop();
    for (auto* connection : service_->open) connection->drain();
    timer_.expires_after(settings_.limits.drain_time);
    timer_.async_wait([this](const boost::system::error_code&) { io_.stop(); });
}

Server::Server(Settings settings, std::shared_ptr<const ProblemCatalogue> problems,
               std::vector<Route> routes, WorkerFactory make_worker)
    : parts_{std::make_unique<Parts>(std::move(settings), std::move(problems), std::move(routes),
                                     std::move(make_worker))}
{
}

Server::~Server() { stop(); }

Result<void> Server::start() { return parts_->start(); }
std::uint16_t Server::port() const { return parts_->port(); }
void Server::stop() { parts_->stop(); }
void Server::run_until_signal(const std::function<void()>& ready)
{
    parts_->run_until_signal(ready);
}

}  // namespace ansinh::api
