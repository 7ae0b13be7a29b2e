#include "base/text.h"

#include "base/check.h"

#include <cstdint>
#include <memory>
#include <utility>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/sortkey.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace ansinh {

namespace {

const icu::Normalizer2& normalizer(bool composed)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto* found = composed ? icu::Normalizer2::getNFCInstance(error)
                                 : icu::Normalizer2::getNFDInstance(error);
    check(U_SUCCESS(error) != 0, "ICU has its normalization data");
    return *found;
}

icu::UnicodeString unicode(std::string_view text)
{
    check(std::in_range<std::int32_t>(text.size()), "a text of ours is below two gigabytes");
    return icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

icu::UnicodeString normalized(std::string_view text, bool composed)
{
    UErrorCode error = U_ZERO_ERROR;
    auto result = normalizer(composed).normalize(unicode(text), error);
    check(U_SUCCESS(error) != 0, "UTF-8 text normalizes");
    return result;
}

const icu::Collator& vietnamese_order()
{
    static const std::unique_ptr<const icu::Collator> collator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<const icu::Collator> made(
            icu::Collator::createInstance(icu::Locale("vi"), error));
        check(U_SUCCESS(error) != 0, "ICU has Vietnamese collation");
        return made;
    }();
    return *collator;
}

constexpr UChar32 d_with_stroke = 0x111;

/// Grave, acute, tilde, hook above, dot below; the other marks make another vowel.
bool is_tone(UChar32 character)
{
    return character == 0x300 || character == 0x301 || character == 0x303 || character == 0x309 ||
           character == 0x323;
}

/// Lower case; runs of anything but letters and digits as one blank. `keep` appends a letter, digit
/// or mark to the word, or to what comes after the word.
template <class Keep>
std::string words_of(std::string_view text, const Keep& keep)
{
    const auto decomposed = normalized(text, false).toLower(icu::Locale::getRoot());
    icu::UnicodeString kept;
    icu::UnicodeString after_word;
    bool blank_due = false;
    for (std::int32_t at = 0; at < decomposed.length(); at = decomposed.moveIndex32(at, 1)) {
        const UChar32 character = decomposed.char32At(at);
        const bool mark = u_charType(character) == U_NON_SPACING_MARK;
        if (!mark && u_isalnum(character) == 0) {
            blank_due = !kept.isEmpty();
            continue;
        }
        // A mark belongs to the letter before it, and to nothing where there is none.
        if (mark && (blank_due || kept.isEmpty())) continue;
        if (blank_due) {
            kept.append(after_word).append(static_cast<UChar32>(' '));
            after_word.remove();
        }
        blank_due = false;
        keep(kept, after_word, character);
    }
    std::string result;
    return kept.append(after_word).toUTF8String(result);
}

}  // namespace

bool is_utf8(std::string_view text)  // NOLINT(readability-function-size): the macro again
{
    const auto size = static_cast<std::int64_t>(text.size());
    for (std::int64_t at = 0; at < size;) {
        UChar32 character = 0;
// ICU's macro narrows its own bytes, and is all one condition.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
        U8_NEXT(text.data(), at, size, character);  // NOLINT(bugprone-inc-dec-in-conditions)
#pragma GCC diagnostic pop
        if (character < 0) return false;
    }
    return true;
}

std::string nfc(std::string_view text)
{
    std::string result;
    return normalized(text, true).toUTF8String(result);
}

std::string fold(std::string_view text)
{
    return words_of(text, [](icu::UnicodeString& kept, icu::UnicodeString&, UChar32 character) {
        if (u_charType(character) == U_NON_SPACING_MARK) return;
        kept.append(character == d_with_stroke ? static_cast<UChar32>('d') : character);
    });
}

std::string spelling(std::string_view text)
{
    return words_of(text,
                    [](icu::UnicodeString& kept, icu::UnicodeString& tones, UChar32 character) {
                        (is_tone(character) ? tones : kept).append(character);
                    });
}

std::string collation_key(std::string_view text)
{
    UErrorCode error = U_ZERO_ERROR;
    icu::CollationKey key;
    vietnamese_order().getCollationKey(unicode(text), key, error);
    check(U_SUCCESS(error) != 0, "a text has a collation key");
    std::int32_t length = 0;
    const auto* bytes = key.getByteArray(length);
    return {bytes, bytes + length - 1};  // ICU ends a key with a zero, the only one in it
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}  // namespace ansinh
