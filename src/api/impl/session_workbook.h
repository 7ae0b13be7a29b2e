#pragma once

#include "api/route.h"
#include "api/worker.h"
#include "report/working_session.h"

namespace ansinh::api {

/// The report as a workbook, in the language asked for; named after the report, area and day.
Response session_workbook(const Worker& worker, const report::WorkingSession& session,
                          const Request& request, std::string_view name);

}  // namespace ansinh::api
