#pragma once

/// Receipts, arrears and notices as text or JSON.

#include "cli/context.h"
#include "contribution/arrears.h"
#include "contribution/c12.h"
#include "contribution/receipts.h"

#include <string>
#include <vector>

namespace ansinh::cli {

std::string told(const Context& context, const contribution::ImportedStatement& statement);
std::string told(const Context& context, const contribution::ReceiptPage& page);
std::string told(const Context& context, const std::vector<contribution::UnitArrears>& units);
std::string told(const Context& context, const contribution::ChargesRun& run);
std::string told(const Context& context, const contribution::Notice& notice);

}  // namespace ansinh::cli
