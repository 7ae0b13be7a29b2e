#pragma once

/// Lists in one column: words with a blank between them.

#include "access/user.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::access {

std::vector<std::string> words_of(std::string_view text);
std::string joined(std::span<const std::string> words);
std::string joined(std::span<const AreaId> areas);
std::string joined(std::span<const Permission> permissions);
std::vector<AreaId> areas_of(std::string_view text);
/// Sorted; words that this program does not know are passed over.
std::vector<Permission> permissions_of(std::string_view text);

/// "roles=a b;areas=1 2;office=3": what a proposal holds. Both ways.
std::string text_of(const Rights& rights);
Rights rights_of(std::string_view text);

}  // namespace ansinh::access
