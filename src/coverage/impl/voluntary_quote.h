#pragma once

/// A quote of voluntary insurance, whether or not there is time to pay.

#include "coverage/enrolment.h"

namespace ansinh::coverage {

/// As quote_voluntary(), but that what is past its day is told by the plan, and not refused.
Checked<VoluntaryQuoted> voluntary_plan(db::Database& database, const EnrolmentDesk& desk,
                                        const VoluntaryAsked& asked, Date on);

}  // namespace ansinh::coverage
