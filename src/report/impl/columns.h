#pragma once

/// Text in columns of a terminal, measured as it is shown: a Vietnamese letter is one column
/// however many bytes it has.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::report {

std::size_t display_width(std::string_view utf8);

enum class Align : std::uint8_t { left, right };

std::string padded(std::string_view text, std::size_t width, Align align);

/// Lines of at most `width` columns, broken at blanks, each after the first led by `indent` blanks.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

}  // namespace ansinh::report
