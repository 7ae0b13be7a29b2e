#pragma once

#include <string>
#include <string_view>

namespace ansinh::api {

/// Content-Disposition of what is saved under `file_name`, whoever chose that name: an ASCII name
/// in quotes, and the name itself in UTF-8 where it is another (RFC 6266, RFC 8187).
std::string attachment(std::string_view file_name);

}  // namespace ansinh::api
