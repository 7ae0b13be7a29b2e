#pragma once

#include "report/impl/on_file.h"

namespace ansinh::report {

/// Plan, percent of plan, gap, and what is needed on each working day. `statement` may be null.
void fill_plan(const Context& context, const OnFile& file, const figures::Statement* statement,
               const figures::Indicator& indicator, ReportRow& row);

}  // namespace ansinh::report
