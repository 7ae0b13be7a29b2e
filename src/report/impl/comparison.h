#pragma once

#include "report/impl/on_file.h"

#include <vector>

namespace ansinh::report {

/// The report's figures against targets by document: the area's own, and for a province the
/// nation's percentages for reference; of the report's year, and the nearest later year an
/// indicator has one for.
std::vector<TargetComparison> comparisons(const Context& context, const OnFile& file,
                                          const std::vector<ReportRow>& rows);

}  // namespace ansinh::report
