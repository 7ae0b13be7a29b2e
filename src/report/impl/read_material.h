#pragma once

#include "report/working_session.h"

namespace ansinh::report {

/// Reads what a report of the area needs and no more: its figures of the year, the last figures of
/// earlier years, and what other provinces printed of the same indicators in the month before.
Material read_material(db::Database& database, const Context& context, registry::AreaId area,
                       Date as_of);

}  // namespace ansinh::report
