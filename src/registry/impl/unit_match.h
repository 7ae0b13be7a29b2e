#pragma once

/// How the name of an employer or a facility answers what a clerk typed.

#include "registry/facilities.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::registry {

/// Folded, with the abbreviations of the trade written out: "CTY CP" is "cong ty co phan".
std::string unit_key(std::string_view name);
/// The same of a name that is folded already.
std::string expanded(std::string_view folded);
std::vector<std::string_view> words_of(std::string_view key);

/// How a key answers the words, of which the last may be the beginning of one. Nothing when a word
/// is not in it.
std::optional<UnitMatch> unit_match(std::string_view key, std::string_view typed,
                                    const std::vector<std::string_view>& words);

/// Two letters or digits are the least: search/too-short.
Problem too_short();

}  // namespace ansinh::registry
