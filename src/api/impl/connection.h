#pragma once

/// One client: reads its requests one after the other and writes their replies. All of it runs on
/// the thread of the sockets; only the handlers run on workers.

#include "api/impl/metrics.h"
#include "api/impl/site.h"
#include "api/impl/worker_pool.h"

#include <list>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include <boost/asio/ip/tcp.hpp>

namespace ansinh::api {

class Connection {
public:
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    /// Ends after what is under way; at once when nothing is.
    virtual void drain() = 0;
    /// Ends now.
    virtual void cut() = 0;
};

/// What the connections of one server share.
struct Service {
    const Site& site;
    WorkerPool& workers;
    WorkerPool& password_workers;
    WorkerPool& proof_workers;
    Metrics& metrics;
    const LogSink& log;
    const Limits& limits;
    std::function<void()> on_last_closed;  ///< called whenever the last one has gone
    bool draining = false;
    std::size_t body_bytes = 0;  ///< of requests that are read or answered at this moment
    std::unordered_set<Connection*> open = {};
    std::list<Connection*> idle =
        {};  ///< nothing is under way; who has been so longest comes first
    std::unordered_map<std::string, std::size_t> open_by_address = {};
};

/// "127.0.0.1" also of an IPv4 client that came over an IPv6 socket.
std::string plain_address(const boost::asio::ip::address& address);

/// Serves this client until it or the server has enough. It keeps itself alive; `service` outlives
/// it.
void serve(boost::asio::ip::tcp::socket socket, Service& service);

}  // namespace ansinh::api
