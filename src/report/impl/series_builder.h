#pragma once

#include "report/series.h"

#include <map>
#include <optional>
#include <vector>

namespace ansinh::report {

/// One statement a day, oldest first, all of one indicator of one area.
using DatedStatements = std::map<Date, const figures::Statement*>;

/// The points, with the base that a printed change leads back to where nothing is on file for it,
/// and what can be said of the last one.
Series build_series(const figures::Indicator& indicator, const DatedStatements& statements);

/// For the report: the last day of each year, of a flow the same day of each year; nothing when
/// there are fewer than three points and no change on a named year was printed.
std::optional<Series> yearly_series(const figures::Indicator& indicator,
                                    const DatedStatements& statements);

}  // namespace ansinh::report
