#pragma once

#include "report/working_session.h"

namespace ansinh::report {

/// Reads what a report of the area needs and no more: its figures of the year, the last figures of
/// earlier years, and what other provinces printed of the same indicators in the month before.
Material read_material(db::Database& database, const Context& context, registry::AreaId area,
                       Date as_of);

/// The same from the facts of the close of that day: counts, what they were on the same day of the
/// year before, at the last month's end and at the year's; targets and denominators as on file.
/// Refuses closing/not-closed.
Result<Material> read_records(db::Database& database, const Context& context, registry::AreaId area,
                              Date as_of);

/// What both lean on: denominators, targets in force, notes, tasks, sources.
void read_surroundings(db::Database& database, const Context& context, registry::AreaId area,
                       Date as_of, Material& material);

}  // namespace ansinh::report
