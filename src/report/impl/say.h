#pragma once

/// Sentences said in both languages at once.

#include "base/language.h"

#include <string>
#include <utility>

namespace ansinh::report {

/// What `sentence` says in Vietnamese and in English.
template <class Sentence>
Bilingual say(const Sentence& sentence)
{
    return {sentence(Language::vi), sentence(Language::en)};
}

inline bool is_vietnamese(Language language) { return language == Language::vi; }

/// "người tham gia BHXH" inside a sentence. A word of capitals (BHXH, VssID) stays.
std::string in_sentence(const std::string& name);

}  // namespace ansinh::report
