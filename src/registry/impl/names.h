#pragma once

/// Names of areas: the English form where no source gives one, what a search compares, and how they
/// sort.

#include <string>
#include <string_view>

namespace ansinh::registry {

/// As Vietnam's English texts write names: without diacritics; a numbered unit with its English
/// type word. "Châu Thành" is "Chau Thanh", "Phường 5" is "Ward 5".
std::string english_name(std::string_view name, std::string_view kind);

/// Orders names as a Vietnamese dictionary does, and "Phường 2" before "Phường 10".
std::string sort_key(std::string_view name);

}  // namespace ansinh::registry
