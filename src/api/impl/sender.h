#pragma once

/// Who sent a request, read from its header.

#include "api/impl/head.h"
#include "api/route.h"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::api {

inline constexpr std::string_view session_cookie = "ansinh_session";

/// What X-Forwarded-For and X-Forwarded-Proto say counts where the peer is one of `proxies`: of
/// several addresses the last, which that proxy itself wrote.
Sender sender_of(const Head& head, const std::vector<std::string>& proxies);

/// The header that gives the browser its session; for as long as it runs, and to no script.
std::string cookie_of(std::string_view token, bool over_tls);
/// The header that takes it away.
std::string ended_cookie(bool over_tls);

}  // namespace ansinh::api
