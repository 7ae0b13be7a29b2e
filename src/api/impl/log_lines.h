#pragma once

/// The lines that the server writes to its log.

#include "api/impl/metrics.h"
#include "api/log.h"

#include <string_view>

namespace ansinh::api {

void log_request(const LogSink& log, const Handled& handled, std::string_view request_id);

/// What went wrong on our side; the client is told only the request's id.
void log_fault(const LogSink& log, std::string_view request_id, std::string_view route,
               std::string_view what);

}  // namespace ansinh::api
