#include "api/impl/sender.h"

#include "base/text.h"

#include <algorithm>

#include <boost/asio/ip/address.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

std::string value_in(std::string_view cookies, std::string_view name)
{
    while (!cookies.empty()) {
        const auto end = cookies.find(';');
        const auto one = trimmed(cookies.substr(0, end));
        const auto equals = one.find('=');
        if (equals != std::string_view::npos && one.substr(0, equals) == name)
            return std::string(one.substr(equals + 1));
        cookies.remove_prefix(end == std::string_view::npos ? cookies.size() : end + 1);
    }
    return {};
}

/// The scheme is written in any case.
std::string key_in(std::string_view authorization)
{
    constexpr std::string_view scheme = "bearer ";
    const auto same = [](char written, char wanted) {
        return written == wanted ||
               (written >= 'A' && written <= 'Z' && static_cast<char>(written + 32) == wanted);
    };
    const auto given = authorization.substr(0, scheme.size());
    if (!std::ranges::equal(given, scheme, same)) return {};
    return std::string(trimmed(authorization.substr(scheme.size())));
}

std::string last_address(std::string_view list)
{
    const auto comma = list.rfind(',');
    const auto last = trimmed(comma == std::string_view::npos ? list : list.substr(comma + 1));
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(std::string(last), error);
    return error ? std::string() : address.to_string();
}

std::string cookie(std::string_view value, std::string_view further, bool over_tls)
{
    return fmt::format("{}={}; Path=/; HttpOnly; SameSite=Strict{}{}", session_cookie, value,
                       further, over_tls ? "; Secure" : "");
}

}  // namespace

Sender sender_of(const Head& head, const std::vector<std::string>& proxies)
{
    Sender sender{.address = head.peer,
                  .is_forwarded = !head.forwarded_for.empty(),
                  .session = value_in(head.cookie, session_cookie),
                  .csrf = head.csrf,
                  .key = key_in(head.authorization)};
    if (std::ranges::find(proxies, head.peer) == proxies.end()) return sender;
    if (auto address = last_address(head.forwarded_for); !address.empty())
        sender.address = std::move(address);
    sender.over_tls = head.forwarded_proto == "https";
    return sender;
}

std::string cookie_of(std::string_view token, bool over_tls) { return cookie(token, "", over_tls); }

std::string ended_cookie(bool over_tls) { return cookie("", "; Max-Age=0", over_tls); }

}  // namespace ansinh::api
