#pragma once

#include "report/figure.h"

namespace ansinh::report {

/// A number of a statement as it stands there: printed by its source, or counted at a close.
Figure stated(const figures::Statement& statement, Decimal value, figures::Unit unit);

}  // namespace ansinh::report
