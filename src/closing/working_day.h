#pragma once

/// The day that working pages open on.

#include "base/date.h"
#include "base/month.h"
#include "db/database.h"

namespace ansinh::closing {

/// The last day that was closed, so that pages and reports speak of the same one; of a store that
/// closed none the last on which money came in; else `today`. None is after `today`.
Date working_day(db::Database& database, Date today);
/// The last month whose dues were run, else the one before that of the working day.
Month working_month(db::Database& database, Date today);

}  // namespace ansinh::closing
