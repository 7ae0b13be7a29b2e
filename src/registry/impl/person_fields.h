#pragma once

/// One field of a person each, as it was typed: tidied, or refused.

#include "base/result.h"

#include <string>
#include <string_view>

namespace ansinh::registry {

/// In NFC, blanks tidied, case as given; letters with blanks, hyphens, apostrophes between them.
Result<std::string> parse_name(std::string_view typed);
/// Nine digits.
Result<std::string> parse_old_id(std::string_view typed);
Result<std::string> parse_ethnicity(std::string_view typed);
Result<std::string> parse_nationality(std::string_view typed);
/// "0912 345 678", "+84 912.345.678" → "0912345678"; "+855 12 345 678" stays a foreign one.
Result<std::string> parse_phone(std::string_view typed);
Result<std::string> parse_bank(std::string_view typed);
/// 6 to 20 digits, blanks and hyphens passed over.
Result<std::string> parse_bank_account(std::string_view typed);
Result<std::string> parse_hamlet(std::string_view typed);

}  // namespace ansinh::registry
