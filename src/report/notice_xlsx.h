#pragma once

/// The monthly notice of an employer (C12-TS) as a workbook whose sums are formulas.

#include "base/language.h"
#include "contribution/c12.h"

#include <string>

namespace ansinh::report {

std::string notice_xlsx(const contribution::Notice& notice, Language language);

}  // namespace ansinh::report
