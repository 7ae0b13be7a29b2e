#pragma once

/// Who may ask, as long as there is no sign-in: pages of this server itself, and programs of this
/// machine.

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::api {

/// Whether `address` is an IP address of this machine alone (127.0.0.0/8, ::1).
bool is_loopback(std::string_view address);

/// Who counts as one client: an IPv4 address, and of IPv6 the network of 64 bits that one line is
/// given, as whoever has it has all of its addresses.
std::string network_of(const std::string& address);

/// Names this server answers to. A page elsewhere whose name an attacker points at this machine
/// still sends its own name as Host, and is refused.
class HostNames {
public:
    /// `listening` is the IP address listened on. On all addresses (0.0.0.0, ::) any IP address
    /// will do, since only names can be pointed elsewhere.
    HostNames(const std::string& listening, std::vector<std::string> further);

    bool knows(std::string_view host_header) const;

private:
    std::vector<std::string> names_;
    bool any_address_ = false;
};

/// Whether a page at `origin` belongs to the server that was asked as `host`. No Origin means no
/// browser.
bool is_same_origin(std::string_view origin, std::string_view host);

}  // namespace ansinh::api
