#include "intake/impl/code_pages.h"

#include "base/check.h"
#include "intake/impl/letters.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <utility>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

namespace ansinh::intake {

namespace {

constexpr unsigned char first_high = 0x80;

/// TCVN 5712:1993, the bytes from 80 on. B0 to B4 are tones that follow their vowel.
constexpr std::u32string_view tcvn_high =
    U"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    U"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    U"ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
/// RFC 1456.
constexpr std::u32string_view viscii_high =
    U"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    U"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
static_assert(tcvn_high.size() == 128 && viscii_high.size() == 128);

/// Upper-case letters that stand where ASCII has controls.
using Low = std::pair<unsigned char, char32_t>;
constexpr std::array tcvn_low = {Low{0x01, U'Ú'}, Low{0x02, U'Ụ'}, Low{0x04, U'Ừ'},
                                 Low{0x05, U'Ử'}, Low{0x06, U'Ữ'}, Low{0x11, U'Ứ'},
                                 Low{0x12, U'Ự'}, Low{0x13, U'Ỳ'}, Low{0x14, U'Ỷ'},
                                 Low{0x15, U'Ỹ'}, Low{0x16, U'Ý'}, Low{0x17, U'Ỵ'}};
constexpr std::array viscii_low = {Low{0x02, U'Ẳ'}, Low{0x05, U'Ẵ'}, Low{0x06, U'Ẫ'},
                                   Low{0x14, U'Ỷ'}, Low{0x19, U'Ỹ'}, Low{0x1E, U'Ỵ'}};

template <std::size_t N>
char32_t by_table(std::u32string_view high, const std::array<Low, N>& low, unsigned char byte)
{
    if (byte >= first_high) return high[byte - first_high];
    const auto found = std::ranges::find(low, byte, &Low::first);
    return found == low.end() ? byte : found->second;
}

/// VNI: letters that have a byte of their own, in lower case; upper case lies 20 below.
constexpr std::array vni_letters = {Low{0xE6, U'ỉ'}, Low{0xEC, U'ì'}, Low{0xED, U'í'},
                                    Low{0xEE, U'ỵ'}, Low{0xF1, U'đ'}, Low{0xF2, U'ị'},
                                    Low{0xF3, U'ĩ'}, Low{0xF4, U'ơ'}, Low{0xF6, U'ư'}};
constexpr unsigned char vni_upper = 0x20;

/// VNI: what a byte does to the vowel before it.
struct Mark {
    unsigned char byte;
    char32_t hat;  ///< 0, or U'^' and U'(': a becomes â or ă
    std::size_t tone;
};
constexpr std::array vni_marks = {Mark{0xF8, 0, 1},    Mark{0xFB, 0, 2},    Mark{0xF5, 0, 3},
                                  Mark{0xF9, 0, 4},    Mark{0xEF, 0, 5},    Mark{0xE2, U'^', 0},
                                  Mark{0xE0, U'^', 1}, Mark{0xE5, U'^', 2}, Mark{0xE3, U'^', 3},
                                  Mark{0xE1, U'^', 4}, Mark{0xE4, U'^', 5}, Mark{0xEA, U'(', 0},
                                  Mark{0xE8, U'(', 1}, Mark{0xFA, U'(', 2}, Mark{0xFC, U'(', 3},
                                  Mark{0xE9, U'(', 4}, Mark{0xEB, U'(', 5}};

unsigned char lower_vni(unsigned char byte)
{
    const bool is_upper = 0xC0 <= byte && byte < 0xE0;
    return is_upper ? static_cast<unsigned char>(byte + vni_upper) : byte;
}

char32_t hatted(char32_t plain, char32_t hat)
{
    if (hat == 0) return plain;
    if (hat == U'(') return plain == U'a' ? U'ă' : unassigned;
    switch (plain) {
    case U'a': return U'â';
    case U'e': return U'ê';
    case U'o': return U'ô';
    default: return unassigned;
    }
}

/// The vowel with the mark on it, or nothing where the two do not go together.
std::optional<char32_t> marked(char32_t letter, unsigned char byte)
{
    const auto vowel = vowel_of(letter);
    const auto mark = std::ranges::find(vni_marks, lower_vni(byte), &Mark::byte);
    if (!vowel || vowel->tone != 0 || mark == vni_marks.end()) return {};
    const auto found = vowel_of(hatted(lower_vowels[vowel->vowel][0], mark->hat));
    if (!found) return {};
    const auto& vowels = vowel->upper ? upper_vowels : lower_vowels;
    return vowels[found->vowel][mark->tone];
}

char32_t vni_letter(unsigned char byte)
{
    if (byte < first_high) return byte;
    const auto found = std::ranges::find(vni_letters, lower_vni(byte), &Low::first);
    if (found == vni_letters.end()) return unassigned;
    return lower_vni(byte) == byte ? found->second : upper(found->second);
}

std::u32string read_vni(std::string_view bytes)
{
    std::u32string text;
    text.reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= first_high && !text.empty())
            if (const auto letter = marked(text.back(), byte)) {
                text.back() = *letter;
                continue;
            }
        text += vni_letter(byte);
    }
    return text;
}

std::u32string read_cp1258(std::string_view bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open("windows-1258", &error), &ucnv_close);
    check(U_SUCCESS(error) != 0, "ICU knows windows-1258");
    check(std::in_range<std::int32_t>(bytes.size()), "a file of ours is below two gigabytes");
    const icu::UnicodeString read(bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                  converter.get(), error);
    std::u32string text;
    text.reserve(static_cast<std::size_t>(read.length()));
    for (std::int32_t at = 0; at < read.length(); at = read.moveIndex32(at, 1))
        text += static_cast<char32_t>(read.char32At(at));
    return text;
}

}  // namespace

char32_t letter_of(Encoding encoding, unsigned char byte)
{
    if (encoding == Encoding::tcvn3) return by_table(tcvn_high, tcvn_low, byte);
    check(encoding == Encoding::viscii, "one of the two encodings that are plain tables");
    return by_table(viscii_high, viscii_low, byte);
}

std::u32string read_bytes(Encoding encoding, std::string_view bytes)
{
    if (encoding == Encoding::vni) return read_vni(bytes);
    if (encoding == Encoding::cp1258) return read_cp1258(bytes);
    std::u32string text;
    text.reserve(bytes.size());
    for (const char c : bytes) text += letter_of(encoding, static_cast<unsigned char>(c));
    return text;
}

}  // namespace ansinh::intake
