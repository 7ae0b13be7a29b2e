#pragma once

/// What the operator reads: one JSON object a line, without personal data and without query values.

#include <functional>
#include <string_view>

namespace ansinh::api {

/// Takes one line without its end. Called from several threads at once.
using LogSink = std::function<void(std::string_view line)>;

LogSink log_to_standard_error();

}  // namespace ansinh::api
