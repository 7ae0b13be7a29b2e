#include "registry/impl/unit_form.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace ansinh::registry {

void UnitForm::complain(std::string_view where, Problem problem)
{
    problem.where = where;
    problems_.push_back(std::move(problem));
}

void UnitForm::missing(std::string_view where)
{
    complain(where, {.code = "record/field-missing",
                     .detail = {"Thiếu thông tin bắt buộc.", "A required field is missing."},
                     .remedy = {"Điền trường này.", "Fill in this field."}});
}

Checked<void> UnitForm::done() const
{
    if (problems_.empty()) return {};
    return std::unexpected(problems_);
}

Result<std::string> short_text(std::string_view typed, std::size_t letters_max)
{
    const auto malformed = [] {
        return fail({.code = "record/text-malformed",
                     .detail = {"Nội dung quá dài hoặc có ký tự không dùng được.",
                                "The text is too long or holds characters that cannot be kept."},
                     .remedy = {"Viết ngắn lại, không có ký tự điều khiển.",
                                "Write it shorter, without control characters."}});
    };
    if (!is_utf8(typed)) return malformed();
    const auto composed = icu::UnicodeString::fromUTF8(nfc(typed));
    icu::UnicodeString tidy;
    bool blank = false;
    for (std::int32_t at = 0; at < composed.length(); at = composed.moveIndex32(at, 1)) {
        const auto letter = composed.char32At(at);
        if (u_isUWhiteSpace(letter) != 0) {
            blank = !tidy.isEmpty();
            continue;
        }
        if (u_iscntrl(letter) != 0) return malformed();
        if (blank) tidy.append(UChar32{' '});
        blank = false;
        tidy.append(letter);
    }
    if (tidy.isEmpty() || static_cast<std::size_t>(tidy.length()) > letters_max) return malformed();
    std::string text;
    tidy.toUTF8String(text);
    return text;
}

Problem unknown_code(std::span<const Coded> list)
{
    std::string words;
    for (const auto& [code, name] : list)
        words += fmt::format("{}{}", words.empty() ? "" : ", ", code);
    return {.code = "record/unknown-code",
            .detail = {"Giá trị không có trong danh mục.", "The value is not in its list."},
            .remedy = {fmt::format("Dùng một trong: {}.", words),
                       fmt::format("Use one of: {}.", words)}};
}

Result<std::int64_t> whole_number(std::string_view typed, std::int64_t min, std::int64_t max)
{
    std::int64_t number = 0;
    const auto* end = typed.data() + typed.size();
    const auto read = std::from_chars(typed.data(), end, number);
    if (read.ec == std::errc{} && read.ptr == end && number >= min && number <= max) return number;
    return fail({.code = "record/number-malformed",
                 .detail = {"Không phải số nguyên trong khoảng cho phép.",
                            "Not a whole number within the bounds."},
                 .remedy = {fmt::format("Ghi số nguyên từ {} đến {}.", min, max),
                            fmt::format("Give a whole number from {} to {}.", min, max)}});
}

}  // namespace ansinh::registry
