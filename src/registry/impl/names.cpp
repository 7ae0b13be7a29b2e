#include "registry/impl/names.h"

#include "base/check.h"
#include "base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace ansinh::registry {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string without_marks(std::string_view text)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto* decomposed = icu::Normalizer2::getNFDInstance(error);
    check(U_SUCCESS(error) != 0, "ICU has its normalization data");
    const auto parts =
        decomposed->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(
                                  text.data(), static_cast<std::int32_t>(text.size()))),
                              error);
    check(U_SUCCESS(error) != 0, "UTF-8 text normalizes");
    icu::UnicodeString kept;
    for (std::int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1)) {
        const UChar32 character = parts.char32At(at);
        if (u_charType(character) == U_NON_SPACING_MARK) continue;
        constexpr UChar32 small = 0x111;  // đ
        constexpr UChar32 capital = 0x110;
        kept.append(character == small     ? UChar32{'d'}
                    : character == capital ? UChar32{'D'}
                                           : character);
    }
    std::string result;
    return kept.toUTF8String(result);
}

}  // namespace

std::string english_name(std::string_view name, std::string_view kind)
{
    // A unit whose name is its type word and a number.
    struct Numbered {
        std::string_view kind;
        std::string_view vietnamese;
        std::string_view english;
    };
    for (const auto& [of, vietnamese, english] :
         {Numbered{"urban_district", "Quận ", "District "}, Numbered{"ward", "Phường ", "Ward "}})
        if (kind == of && name.starts_with(vietnamese) && is_digit(name.back()))
            return std::string(english) + std::string(name.substr(vietnamese.size()));
    return without_marks(name);
}

std::string sort_key(std::string_view name)
{
    constexpr std::size_t width = 4;
    std::string padded;
    for (std::size_t at = 0; at < name.size();) {
        std::size_t end = at;
        while (end < name.size() && is_digit(name[end])) ++end;
        if (end > at && end - at < width) padded.append(width - (end - at), '0');
        if (end == at) ++end;
        padded += name.substr(at, end - at);
        at = end;
    }
    return collation_key(padded);
}

}  // namespace ansinh::registry
