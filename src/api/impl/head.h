#pragma once

/// The header of a request, as far as anything depends on it.

#include <cstdint>
#include <optional>
#include <string>

namespace ansinh::api {

/// A field that was not sent is empty.
struct Head {
    std::string method;
    std::string target;
    std::string host;
    std::optional<std::string> origin;
    std::string content_type;
    std::string content_encoding;
    std::string accept_language;
    std::string accept_encoding;
    std::string if_none_match;
    std::string if_match;
    std::string cookie;
    std::string authorization;
    std::string csrf;  ///< X-CSRF-Token
    std::string forwarded_for;
    std::string forwarded_proto;
    std::string peer;  ///< the address at the other end of the connection
    std::uint64_t content_length = 0;
    bool chunked = false;
};

}  // namespace ansinh::api
