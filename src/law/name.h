#pragma once

/// Texts of formulas: literals in both languages.

#include "base/language.h"

#include <string>
#include <string_view>

namespace ansinh::law {

/// A text of ours in both languages: literals only.
struct Name {
    std::string_view vi;
    std::string_view en;

    constexpr std::string_view in(Language language) const
    {
        return language == Language::vi ? vi : en;
    }
    Bilingual text() const { return {std::string{vi}, std::string{en}}; }
};

/// One value of an enum: its key in inputs and law files, and what people call it. choices(Enum)
/// gives all of them in the order of the enumerators.
struct Choice {
    std::string_view key;
    Name label;
};

}  // namespace ansinh::law
