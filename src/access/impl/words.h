#pragma once

/// What the files of this module say alike: lists in one column (words with a blank between them),
/// moments as the store keeps them, problems.

#include "access/user.h"

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::access {

inline long long seconds_of(Instant instant) { return instant.time_since_epoch().count(); }
inline Instant instant_of(long long seconds) { return Instant{std::chrono::seconds{seconds}}; }

inline Problem problem(std::string_view code, std::string_view where, Bilingual detail)
{
    return {.code = std::string(code), .detail = std::move(detail), .where = std::string(where)};
}

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
