#pragma once

/// The two languages every text of ours exists in.

#include <cstdint>
#include <string>
#include <utility>

namespace ansinh {

enum class Language : std::uint8_t { vi, en };

/// One text, said in both languages.
struct Bilingual {
    std::string vi;
    std::string en;

    const std::string& in(Language language) const { return language == Language::vi ? vi : en; }
    bool operator==(const Bilingual&) const = default;
};

}  // namespace ansinh
