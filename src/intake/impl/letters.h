#pragma once

/// The 134 Vietnamese letters beyond ASCII, as vowels by tone, and đ.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace ansinh::intake {

/// Each by tone: none, huyền, hỏi, ngã, sắc, nặng.
inline constexpr std::array<std::u32string_view, 12> lower_vowels = {
    U"aàảãáạ", U"ăằẳẵắặ", U"âầẩẫấậ", U"eèẻẽéẹ", U"êềểễếệ", U"iìỉĩíị",
    U"oòỏõóọ", U"ôồổỗốộ", U"ơờởỡớợ", U"uùủũúụ", U"ưừửữứự", U"yỳỷỹýỵ"};
inline constexpr std::array<std::u32string_view, 12> upper_vowels = {
    U"AÀẢÃÁẠ", U"ĂẰẲẴẮẶ", U"ÂẦẨẪẤẬ", U"EÈẺẼÉẸ", U"ÊỀỂỄẾỆ", U"IÌỈĨÍỊ",
    U"OÒỎÕÓỌ", U"ÔỒỔỖỐỘ", U"ƠỜỞỠỚỢ", U"UÙỦŨÚỤ", U"ƯỪỬỮỨỰ", U"YỲỶỸÝỴ"};

/// Which vowel in which tone a letter is.
struct Vowel {
    std::size_t vowel = 0;
    std::size_t tone = 0;
    bool upper = false;
};
std::optional<Vowel> vowel_of(char32_t letter);

/// The letter in the other case; another character is itself.
char32_t lower(char32_t letter);
char32_t upper(char32_t letter);
bool is_letter(char32_t character);  ///< Vietnamese or English

}  // namespace ansinh::intake
