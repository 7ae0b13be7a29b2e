#pragma once

/// What the program writes: results to standard output, problems to standard error.

#include "base/language.h"
#include "base/result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace ansinh::cli {

/// How the program ends, for scripts.
enum class Exit : std::uint8_t { ok = 0, problems = 1, usage = 2, fault = 3 };

/// To standard output, with a line end.
void print(std::string_view text);
/// Whether everything printed so far reached its place: a full disk or a closed pipe loses it.
bool printed_all();

/// Each as "area/unknown: detail", its place and its remedy, or as {"problems": […]}.
void print_problems(std::span<const Problem> problems, Language language, bool json);

}  // namespace ansinh::cli
