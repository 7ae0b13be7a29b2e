#pragma once

/// The day that working pages open on.

#include "base/date.h"
#include "base/month.h"
#include "db/database.h"

namespace ansinh::closing {

/// The last day with data: the last that was closed or on which money came in, whichever is later
/// and not after `today`; `today` of a store that has neither.
Date working_day(db::Database& database, Date today);
/// The last month whose dues were run, else the one before that of the working day.
Month working_month(db::Database& database, Date today);

}  // namespace ansinh::closing
