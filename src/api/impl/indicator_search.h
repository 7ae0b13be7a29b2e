#pragma once

/// Indicators by name or code, as people type them.

#include "figures/catalogue.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ansinh::api {

/// In the order of the catalogue: those whose code, symbol or one of whose names is meant by
/// `text`. Each word of it begins a word of the name; diacritics may be left out, and the names of
/// the three insurances be written out.
std::vector<const figures::Indicator*> find_indicators(const figures::Catalogue& catalogue,
                                                       std::string_view text, std::size_t limit);

}  // namespace ansinh::api
