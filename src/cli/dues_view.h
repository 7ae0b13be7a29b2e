#pragma once

/// Dues as text or JSON.

#include "api/money_json.h"
#include "cli/context.h"
#include "contribution/dues.h"

#include <string>

namespace ansinh::cli {

std::string told(const Context& context, Month month, const contribution::DuesRun& run);
std::string told(const Context& context, const std::string& unit_code, Month month,
                 const contribution::EmployerDues& dues);

std::string told(const Context& context, const api::PersonDuesTold& view);

}  // namespace ansinh::cli
