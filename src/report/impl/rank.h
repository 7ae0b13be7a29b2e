#pragma once

#include "report/impl/on_file.h"

#include <optional>
#include <vector>

namespace ansinh::report {

/// The number that `measure` names; nothing when the statement does not print it.
std::optional<Decimal> measured(const figures::Statement& statement, Measure measure);

/// Whether `a` comes before `b` in a ranking.
bool ranks_before(Decimal a, Decimal b, figures::Better better);

/// Where each row's area stands among the provinces of that day's map: by percent of plan, else by
/// share, on the row's day or the latest of the 31 days before it. Only where others report too.
void fill_ranks(const Context& context, const OnFile& file, std::vector<ReportRow>& rows);

}  // namespace ansinh::report
