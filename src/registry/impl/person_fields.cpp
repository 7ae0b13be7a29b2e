#include "registry/impl/person_fields.h"

#include "base/text.h"
#include "registry/person.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

namespace ansinh::registry {

namespace {

constexpr std::int32_t name_max = 100;
constexpr std::int32_t text_max = 200;
constexpr UChar32 right_quote = 0x2019;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool are_digits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, is_digit);
}

/// Without the separators people write into numbers.
std::string without_separators(std::string_view typed)
{
    std::string digits;
    for (const char c : trimmed(typed))
        if (c != ' ' && c != '.' && c != '-' && c != '(' && c != ')') digits += c;
    return digits;
}

/// Composed, each run of blanks one blank; nothing when it is no text at all.
std::optional<icu::UnicodeString> tidied(std::string_view typed, std::int32_t letters_max)
{
    if (!is_utf8(typed)) return {};
    const auto composed = icu::UnicodeString::fromUTF8(nfc(typed));
    icu::UnicodeString tidy;
    bool blank = false;
    for (std::int32_t at = 0; at < composed.length(); at = composed.moveIndex32(at, 1)) {
        const auto letter = composed.char32At(at);
        if (u_isUWhiteSpace(letter) != 0) {
            blank = !tidy.isEmpty();
            continue;
        }
        if (u_iscntrl(letter) != 0) return {};
        if (blank) tidy.append(UChar32{' '});
        blank = false;
        tidy.append(letter);
    }
    if (tidy.length() > letters_max) return {};
    return tidy;
}

std::string bytes(const icu::UnicodeString& text)
{
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

/// Latin letters with any mark: names of the 54 ethnic groups, and of foreigners, use more of them
/// than Vietnamese has.
bool is_name_letter(UChar32 letter)
{
    UErrorCode error = U_ZERO_ERROR;
    return u_isalpha(letter) != 0 && uscript_getScript(letter, &error) == USCRIPT_LATIN;
}

bool is_apostrophe(UChar32 letter) { return letter == '\'' || letter == right_quote; }

/// Begins and ends with a letter, and has one after each hyphen and blank; an apostrophe may also
/// end a word, as in H'Hen or Mơ' Rem.
bool is_name(const icu::UnicodeString& tidy)
{
    bool after_letter = false;
    for (std::int32_t at = 0; at < tidy.length(); at = tidy.moveIndex32(at, 1)) {
        const auto letter = tidy.char32At(at);
        if (is_name_letter(letter))
            after_letter = true;
        else if (!after_letter)
            return false;
        else if (letter == ' ' || letter == '-')
            after_letter = false;
        else if (!is_apostrophe(letter) && u_charType(letter) != U_NON_SPACING_MARK)
            return false;
    }
    return after_letter;
}

Problem malformed(std::string code, Bilingual detail, Bilingual remedy)
{
    return {.code = std::move(code), .detail = std::move(detail), .remedy = std::move(remedy)};
}

Result<std::string> short_text(std::string_view typed)
{
    if (auto tidy = tidied(typed, text_max)) return bytes(*tidy);
    return fail(malformed("record/text-malformed",
                          {"Nội dung quá dài hoặc có ký tự không dùng được.",
                           "The text is too long or holds characters that cannot be kept."},
                          {"Viết ngắn lại, bằng chữ thường và dấu câu.",
                           "Write it shorter, in letters and punctuation."}));
}

}  // namespace

Result<std::string> parse_name(std::string_view typed)
{
    auto tidy = tidied(typed, name_max);
    if (tidy && is_name(*tidy)) return bytes(*tidy);
    return fail(
        malformed("person/name-malformed",
                  {"Họ và tên chỉ gồm chữ cái, khoảng trắng, dấu gạch nối và dấu nháy.",
                   "A name consists of letters, blanks, hyphens and apostrophes."},
                  {"Ghi họ và tên như trên căn cước, không có chữ số hay dấu khác.",
                   "Write the name as on the identity card, without digits or other signs."}));
}

Result<std::string> parse_old_id(std::string_view typed)
{
    constexpr std::size_t length = 9;
    auto digits = without_separators(typed);
    if (digits.size() == length && are_digits(digits)) return digits;
    return fail(malformed("person/old-id-malformed",
                          {"Số chứng minh nhân dân cũ có chín chữ số.",
                           "The number of an old identity card has nine digits."},
                          {"Ghi đủ chín chữ số, kể cả số 0 ở đầu.",
                           "Write all nine digits, leading zeros included."}));
}

Result<std::string> parse_ethnicity(std::string_view typed)
{
    std::string code(trimmed(typed));
    if (code.size() == 1) code.insert(code.begin(), '0');
    if (is_ethnicity(code)) return code;
    return fail(malformed("person/unknown-ethnicity",
                          {"Mã dân tộc không có trong danh mục 54 dân tộc.",
                           "The code is not in the list of the 54 ethnic groups."},
                          {"Dùng mã từ 01 đến 54, hoặc 55 cho người nước ngoài.",
                           "Use a code from 01 to 54, or 55 for a foreigner."}));
}

Result<std::string> parse_nationality(std::string_view typed)
{
    std::string code(trimmed(typed));
    for (auto& c : code)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    const bool are_letters = std::ranges::all_of(code, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (code.size() == 2 && are_letters) return code;
    return fail(malformed("person/nationality-malformed",
                          {"Quốc tịch là mã hai chữ cái theo ISO 3166.",
                           "A nationality is a two-letter code of ISO 3166."},
                          {"Ghi VN cho Việt Nam, LA cho Lào, KH cho Campuchia.",
                           "Write VN for Viet Nam, LA for Laos, KH for Cambodia."}));
}

Result<std::string> parse_phone(std::string_view typed)
{
    constexpr std::size_t foreign_min = 8;
    constexpr std::size_t foreign_max = 15;  // ITU-T E.164
    constexpr std::size_t mobile = 10;
    constexpr std::size_t fixed = 11;
    auto digits = without_separators(typed);
    if (digits.starts_with("+84")) digits.replace(0, 3, "0");
    if (digits.starts_with('+')) {
        const auto number = std::string_view(digits).substr(1);
        if (are_digits(number) && number.size() >= foreign_min && number.size() <= foreign_max)
            return digits;
    }
    else if (are_digits(digits) && digits.starts_with('0') && !digits.starts_with("00") &&
             (digits.size() == mobile || (digits.size() == fixed && digits[1] == '2')))
        return digits;
    return fail(malformed("person/phone-malformed",
                          {"Số điện thoại không đúng dạng.", "The telephone number is malformed."},
                          {"Ghi mười chữ số bắt đầu bằng 0 (máy bàn: 11 số bắt đầu bằng 02); số "
                           "nước ngoài bắt đầu bằng +.",
                           "Write ten digits that begin with 0 (a fixed line: 11 that begin with "
                           "02); a foreign number begins with +."}));
}

Result<std::string> parse_bank(std::string_view typed) { return short_text(typed); }

Result<std::string> parse_bank_account(std::string_view typed)
{
    constexpr std::size_t shortest = 6;
    constexpr std::size_t longest = 20;
    auto digits = without_separators(typed);
    if (are_digits(digits) && digits.size() >= shortest && digits.size() <= longest) return digits;
    return fail(
        malformed("person/account-malformed",
                  {"Số tài khoản gồm 6 đến 20 chữ số.", "An account number has 6 to 20 digits."},
                  {"Chép lại số tài khoản từ sổ hoặc ứng dụng của ngân hàng.",
                   "Copy the number from the bank's book or application."}));
}

Result<std::string> parse_hamlet(std::string_view typed) { return short_text(typed); }

}  // namespace ansinh::registry
