#pragma once

/// What the server answers, apart from sockets and threads.

#include "api/impl/guard.h"
#include "api/impl/head.h"
#include "api/impl/metrics.h"
#include "api/impl/origin.h"
#include "api/impl/router.h"
#include "api/impl/static_files.h"
#include "api/impl/worker_pool.h"
#include "api/server.h"
#include "api/target.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ansinh::api {

struct Reply {
    int status = 200;
    std::string content_type = {};
    std::string body = {};
    const std::string* shared_body = nullptr;  ///< in place of `body`; lives as long as the site
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string route = {};  ///< for log and metrics

    const std::string& content() const { return shared_body == nullptr ? body : *shared_body; }
};

/// A request whose header is in order: its body is read next, then a worker answers it.
struct Call {
    const Route* route = nullptr;
    Request request;
    std::size_t body_bytes_max = 0;
    std::string if_none_match;
    bool gzip = false;
    Problems objections = {};  ///< to its parameters: told to those who may ask
    bool is_large = false;     ///< its sender is asked for before so large a body is read
    bool is_admitted = false;
};

class Site {
public:
    Site(const Settings& settings, std::shared_ptr<const ProblemCatalogue> problems,
         std::vector<Route> routes, StaticFiles pages, const Metrics& metrics);

    /// Everything that can be said before the body is read.
    std::variant<Reply, Call> open(const Head& head, const std::string& request_id) const;

    /// Asks who sends it, and whether they may; nothing when it may go on.
    std::optional<Reply> admit(WorkerSlot& slot, Call& call) const;

    /// Admits it and runs the handler. What that throws is logged, and answered with the id alone.
    Reply answer(WorkerSlot& slot, Call& call) const;

    /// Problems as a reply. `route` is the pattern, or a word for what has none.
    Reply refuse(const Problems& problems, Language language, const std::string& request_id,
                 std::string_view route) const;

private:
    std::optional<Reply> own_page(const Head& head, const Target& target) const;
    std::optional<Reply> page(const Head& head, const Target& target) const;
    std::optional<Problem> objection_to_write(const Head& head, const Route& route) const;
    std::variant<Reply, Call> call(const Head& head, Match match, const Target& target,
                                   Request empty) const;
    Reply turn_away(const Halt& halt, Language language, const std::string& request_id,
                    std::string_view route) const;
    template <class Work>
    std::optional<Reply> caught(WorkerSlot& slot, const Call& call, Work work) const;
    Reply fault(const Call& call, std::string_view code, std::string_view what) const;
    Reply finish(Response response, const Call& call) const;

    std::shared_ptr<const ProblemCatalogue> problems_;
    Router router_;
    StaticFiles pages_;
    HostNames hosts_;
    Limits limits_;
    LogSink log_;
    const Metrics& metrics_;
    std::vector<std::string> proxies_;
    bool read_only_;
    mutable Guard guard_;  ///< counts who asks how often
};

/// Headers of every reply, whatever it says.
std::vector<std::pair<std::string, std::string>> security_headers();

}  // namespace ansinh::api
