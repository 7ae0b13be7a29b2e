#pragma once

/// The HTTP server: one thread speaks with the sockets, workers with a store each answer the
/// requests. A slow client holds a connection, never a worker.

#include "api/log.h"
#include "api/problems.h"
#include "api/route.h"
#include "api/worker.h"
#include "base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ansinh::api {

/// So much at once, and so much a minute.
struct Rate {
    int at_once = 1;
    int per_minute = 1;
};

struct Limits {
    std::size_t header_bytes_max = 16 * 1024;
    std::size_t body_bytes_max = 1024 * 1024;
    std::size_t import_bytes_max = 64 * 1024 * 1024;
    /// Of all bodies at once; one more is answered 503.
    std::size_t bodies_bytes_max = 256 * 1024 * 1024;
    /// When they are all taken, the one that has been idle longest makes room.
    std::size_t connections_max = 16 * 1024;
    std::size_t connections_of_address_max = 1024;
    std::size_t waiting_max = 256;  ///< requests that wait for a worker; one more is answered 503
    std::size_t passwords_waiting_max = 64;
    std::chrono::milliseconds header_time{30'000};  ///< idle, or slow with the header
    std::chrono::milliseconds body_time{300'000};
    std::chrono::milliseconds reply_time{300'000};  ///< for a slow reader
    std::chrono::milliseconds drain_time{10'000};   ///< for what is under way when the server stops
    Rate requests{.at_once = 1'000, .per_minute = 6'000};   ///< of one address
    Rate wrong_passwords{.at_once = 20, .per_minute = 20};  ///< of one address
    /// What one address may take applies to this machine too. It does not as a rule: its programs
    /// are trusted, and so is a proxy that runs here.
    bool loopback_is_limited = false;
};

struct Settings {
    std::string address = "127.0.0.1";  ///< an IP address
    std::uint16_t port = 8080;          ///< 0 takes any free one
    unsigned threads = 8;
    std::filesystem::path web_folder = {};     ///< the built pages; empty: none
    bool read_only = false;                    ///< every write is refused
    std::vector<std::string> host_names = {};  ///< further names clients know this server by
    /// Addresses of the proxies that speak TLS for it: what they say of their clients is believed.
    std::vector<std::string> proxies = {};
    bool has_users = false;  ///< somebody can sign in, so it may listen beyond this machine
    Limits limits = {};
    LogSink log = log_to_standard_error();
};

class Server {
public:
    Server(Settings settings, std::shared_ptr<const ProblemCatalogue> problems,
           std::vector<Route> routes, WorkerFactory make_worker);
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;
    ~Server();

    /// Listens, and answers from then on. Refuses an address that is not this machine's own as long
    /// as nobody can sign in, unless it is read-only (server/needs-sign-in), one that is malformed
    /// (server/malformed-address), in use (server/cannot-listen) or a web folder without pages
    /// (server/no-pages). Throws StoreError.
    Result<void> start();

    /// Where it listens, once started.
    std::uint16_t port() const;

    /// Until SIGINT or SIGTERM, then stops. `ready` runs once both signals are awaited.
    void run_until_signal(const std::function<void()>& ready = {});

    /// Takes no more connections, finishes what is under way, and returns when that is done. Once
    /// is enough.
    void stop();

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

/// Paths that the server itself answers, without a worker.
std::vector<std::string_view> own_paths();

}  // namespace ansinh::api
