#pragma once

/// What every report is written against: loaded once, shared, never changed.

#include "base/result.h"
#include "figures/catalogue.h"
#include "registry/areas.h"
#include "report/calendar.h"

#include <string_view>

namespace ansinh::report {

struct Context {
    const figures::Catalogue& catalogue;
    const registry::Areas& areas;
    const Calendar& calendar;
};

/// The indicator with that code. Refuses indicator/unknown.
Result<const figures::Indicator*> indicator_of(const figures::Catalogue& catalogue,
                                               std::string_view code);

}  // namespace ansinh::report
