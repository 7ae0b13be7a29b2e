#pragma once

/// How often each client may do something: so much at once, and so much a minute. In memory, for
/// all threads of one server.

#include "api/server.h"

#include <chrono>
#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace ansinh::api {

class Allowance {
public:
    using Clock = std::chrono::steady_clock;

    explicit Allowance(Rate rate) : rate_{rate} {}

    /// Takes one; where nothing is left, the time until there is.
    std::optional<std::chrono::seconds> take(const std::string& client, Clock::time_point now);
    /// For what turned out not to count.
    void give_back(const std::string& client);

    /// Clients that are remembered: those who used theirs up entirely long ago are not.
    std::size_t clients() const;

private:
    struct Left {
        std::chrono::nanoseconds time;  ///< in place of a count: each one costs its share
        Clock::time_point filled;
    };

    std::chrono::nanoseconds cost() const;
    std::chrono::nanoseconds most() const;
    std::chrono::nanoseconds left(const Left& one, Clock::time_point now) const;
    void forget_idle(Clock::time_point now);

    Rate rate_;
    mutable std::mutex mutex_;
    std::unordered_map<std::string, Left> clients_;
};

}  // namespace ansinh::api
