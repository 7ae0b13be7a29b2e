#pragma once

#include <string>

namespace ansinh::api {

/// Sixteen hexadecimal digits by chance: names one request in the log and to its client.
std::string new_request_id();

}  // namespace ansinh::api
