#pragma once

/// The words that Vietnamese forms use for what the register keeps as codes.

#include "registry/employer.h"

#include <span>
#include <string>
#include <string_view>

namespace ansinh::intake {

/// "Nam", "Nữ", "1", "2" … as registry::sex_of() reads them; another word as it is. So the others.
std::string sex_word(std::string_view typed);
std::string residence_word(std::string_view typed);
std::string ethnicity_word(std::string_view typed);
std::string nationality_word(std::string_view typed);
std::string living_standard_word(std::string_view typed);
/// The code of a list that is typed as its code or as one of its names.
std::string coded_word(std::span<const registry::Coded> list, std::string_view typed);
/// "Hằng tháng", "03 tháng": the months as digits.
std::string cycle_word(std::string_view typed);
/// "Chủ hộ", "head"
bool is_head_word(std::string_view typed);

}  // namespace ansinh::intake
