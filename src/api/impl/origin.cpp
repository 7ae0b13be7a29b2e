#include "api/impl/origin.h"

#include <algorithm>
#include <utility>

#include <boost/asio/ip/address.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace ansinh::api {

namespace {

namespace ip = boost::asio::ip;

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return result;
}

/// "[::1]:8080" → "::1", "Localhost:80" → "localhost"; empty when malformed.
std::string name_in(std::string_view host)
{
    const auto authority = boost::urls::parse_authority(host);
    if (!authority || authority->has_userinfo()) return {};
    return lower(authority->host_address());
}

bool is_address(const std::string& name)
{
    boost::system::error_code error;
    ip::make_address(name, error);
    return !error;
}

}  // namespace

bool is_loopback(std::string_view address)
{
    boost::system::error_code error;
    const auto parsed = ip::make_address(std::string(address), error);
    return !error && parsed.is_loopback();
}

std::string network_of(const std::string& address)
{
    boost::system::error_code error;
    const auto parsed = ip::make_address(address, error);
    if (error || !parsed.is_v6()) return address;
    auto bytes = parsed.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return ip::make_address_v6(bytes).to_string() + "/64";
}

HostNames::HostNames(const std::string& listening, std::vector<std::string> further)
    : names_{"localhost", "127.0.0.1", "::1", lower(listening)}
{
    for (const auto& name : further) names_.push_back(lower(name));
    boost::system::error_code error;
    const auto address = ip::make_address(listening, error);
    any_address_ = !error && address.is_unspecified();
}

bool HostNames::knows(std::string_view host_header) const
{
    const auto name = name_in(host_header);
    if (name.empty()) return false;
    return std::ranges::find(names_, name) != names_.end() || (any_address_ && is_address(name));
}

bool is_same_origin(std::string_view origin, std::string_view host)
{
    const auto parsed = boost::urls::parse_uri(origin);
    if (!parsed) return false;
    const auto scheme = lower(parsed->scheme());
    if (scheme != "http" && scheme != "https") return false;
    return lower(parsed->encoded_authority()) == lower(host);
}

}  // namespace ansinh::api
