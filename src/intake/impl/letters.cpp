#include "intake/impl/letters.h"

namespace ansinh::intake {

namespace {

constexpr char32_t case_distance = U'a' - U'A';

bool between(char32_t letter, char32_t first, char32_t last)
{
    return first <= letter && letter <= last;
}

}  // namespace

std::optional<Vowel> vowel_of(char32_t letter)
{
    for (std::size_t vowel = 0; vowel < lower_vowels.size(); ++vowel) {
        if (const auto tone = lower_vowels[vowel].find(letter); tone != std::u32string_view::npos)
            return Vowel{.vowel = vowel, .tone = tone};
        if (const auto tone = upper_vowels[vowel].find(letter); tone != std::u32string_view::npos)
            return Vowel{.vowel = vowel, .tone = tone, .upper = true};
    }
    return {};
}

char32_t lower(char32_t letter)
{
    if (between(letter, U'A', U'Z')) return letter + case_distance;
    if (letter == U'Đ') return U'đ';
    const auto found = vowel_of(letter);
    return found ? lower_vowels[found->vowel][found->tone] : letter;
}

char32_t upper(char32_t letter)
{
    if (between(letter, U'a', U'z')) return letter - case_distance;
    if (letter == U'đ') return U'Đ';
    const auto found = vowel_of(letter);
    return found ? upper_vowels[found->vowel][found->tone] : letter;
}

bool is_letter(char32_t character)
{
    return between(character, U'a', U'z') || between(character, U'A', U'Z') || character == U'đ' ||
           character == U'Đ' || vowel_of(character).has_value();
}

}  // namespace ansinh::intake
