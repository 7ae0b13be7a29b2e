#pragma once

/// The pension of everyone who ever contributed, for bench law.

#include "cli/measured.h"
#include "law/law.h"

namespace ansinh::cli {

void measure_pensions(const law::Law& law, std::vector<Measured>& all);

}  // namespace ansinh::cli
