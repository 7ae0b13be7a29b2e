#pragma once

/// The numbers by which employers and facilities are named.

#include "base/result.h"

#include <string>
#include <string_view>

namespace ansinh::registry {

/// "TA0123A" (two letters of the kind, four letters or digits, one letter), a 10-digit enterprise
/// number, or the 7 digits of a unit of the State budget (both in use from 08/2025). Capitals,
/// blanks and hyphens passed over. What the letters stand for is not checked: VSS's list of them
/// was not found. Refuses employer/unit-code-malformed.
Result<std::string> parse_unit_code(std::string_view typed);

/// Ten digits, or ten and three more of a branch: "0301234567-001". The tenth is the check digit of
/// the first nine. Refuses employer/tax-code-malformed and employer/tax-code-mistyped.
Result<std::string> parse_tax_code(std::string_view typed);

/// Five digits, the first two a province's. Refuses facility/code-malformed.
Result<std::string> parse_facility_code(std::string_view typed);

}  // namespace ansinh::registry
