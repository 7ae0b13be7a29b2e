#pragma once

/// The premiums of everyone insured and the pensions of everyone who contributed, for bench law.

#include "cli/measured.h"
#include "law/law.h"

namespace ansinh::cli {

void measure_premiums(const law::Law& law, std::vector<Measured>& all);
void measure_pensions(const law::Law& law, std::vector<Measured>& all);

}  // namespace ansinh::cli
