#pragma once

/// Who may ask what: between a request's header and its handler.

#include "access/key.h"
#include "api/impl/allowance.h"
#include "api/route.h"
#include "api/server.h"
#include "api/worker.h"
#include "base/date.h"

#include <chrono>
#include <optional>

namespace ansinh::api {

/// Why a request does not get through.
struct Halt {
    Problem problem;
    std::chrono::seconds wait{
        0};  ///< until it is worth asking again; 0 where waiting does not help
};

/// Used by all threads of one server.
class Guard {
public:
    explicit Guard(const Limits& limits);

    /// Before anything of the body is read: a sender who asks too often, or shows nothing that
    /// could let them in.
    std::optional<Halt> at_the_door(const Route& route, const Sender& sender);

    /// Looks up who asks, and whether they may. From here on the request knows its actor.
    std::optional<Halt> admit(Worker& worker, const Route& route, Request& request, Instant now);

    /// An attempt with a right password does not count.
    void password_was_right(const Sender& sender);

private:
    std::optional<Halt> identify(Worker& worker, const Route& route, Request& request, Instant now);
    std::optional<Halt> by_key(Worker& worker, Request& request, Instant now);

    bool exempts_loopback_;
    Allowance requests_;   ///< by network
    Allowance passwords_;  ///< wrong ones, by network
    access::RateLimiter keys_;
};

}  // namespace ansinh::api
