#pragma once

#include "report/impl/on_file.h"

#include <vector>

namespace ansinh::report {

/// The table of the report without ranks, in catalogue order: indicators with in_report of which
/// anything is on file.
std::vector<ReportRow> rows(const Context& context, const OnFile& file);

}  // namespace ansinh::report
