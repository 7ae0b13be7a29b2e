#pragma once

/// Clients of a server on this machine: some that ask, and many that only hold a connection.

#include "cli/measured.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace ansinh::cli {

/// A process of its own that opens so many connections and leaves them idle until it is destroyed:
/// this one has not enough file numbers for both ends.
class IdleCrowd {
public:
    IdleCrowd(std::uint16_t port, std::size_t connections);
    IdleCrowd(const IdleCrowd&) = delete;
    IdleCrowd& operator=(const IdleCrowd&) = delete;
    ~IdleCrowd();

    std::size_t connected() const { return connected_; }

private:
    int process_ = -1;
    int lifeline_ = -1;  ///< it goes when this closes
    std::size_t connected_ = 0;
};

struct Clients {
    std::uint16_t port = 0;
    std::size_t at_once = 50;
    std::size_t requests_each = 40;
    std::string header_lines;  ///< each with its end of line
};

/// Each client asks one request after the other on a connection of its own. `target` is given the
/// running number of the request. Every answer has to be 200.
std::vector<Microseconds> times_of(const Clients& clients,
                                   const std::function<std::string(std::size_t)>& target);

}  // namespace ansinh::cli
