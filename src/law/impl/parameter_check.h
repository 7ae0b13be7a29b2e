#pragma once

/// What a parameter must be as a whole: in order, without overlap, within its bounds.

#include "law/impl/table_reader.h"
#include "law/parameter.h"

namespace ansinh::law {

void check_parameter(const Parameter& parameter, Complaints& complaints);

}  // namespace ansinh::law
