#pragma once

/// The day that working pages open on.

#include "base/date.h"
#include "base/month.h"
#include "db/database.h"

namespace ansinh::closing {

/// The last day that was closed and is not after `today`, so that pages and reports speak of the
/// same one; `today` of a store that closed none.
Date working_day(db::Database& database, Date today);
/// The last month whose dues were run, else the one before that of the working day.
Month working_month(db::Database& database, Date today);

}  // namespace ansinh::closing
