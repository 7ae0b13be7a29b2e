#pragma once

#include "report/impl/on_file.h"

#include <optional>
#include <vector>

namespace ansinh::report {

/// The number that `measure` names; nothing when the statement does not print it.
std::optional<Decimal> measured(const figures::Statement& statement, Measure measure);

/// Whether `a` comes before `b` in a ranking.
bool ranks_before(Decimal a, Decimal b, figures::Better better);

/// Itself and what it is ranked among: the provinces of that day's map, or the districts or
/// communes of its province. None for the nation.
std::vector<registry::AreaId> ranked_among(const Context& context, registry::AreaId area, Date on);

/// Where each row's area stands among those: by percent of plan, else by share, on the row's day or
/// the latest of the 31 days before it. Only where others report too; below provinces only what was
/// counted.
void fill_ranks(const Context& context, const OnFile& file, std::vector<ReportRow>& rows);

}  // namespace ansinh::report
