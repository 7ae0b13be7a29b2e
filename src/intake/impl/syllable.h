#pragma once

#include <string_view>

namespace ansinh::intake {

/// Whether a word is written as a Vietnamese syllable can be: an onset, a rhyme, a tone that the
/// rhyme takes, and one case throughout or a capital first. "Nguyễn" is, "NguyÔn" is not.
bool is_syllable(std::u32string_view word);

}  // namespace ansinh::intake
