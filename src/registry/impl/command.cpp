#include "registry/impl/command.h"

#include "base/text.h"

#include <algorithm>

namespace ansinh::registry {

namespace {

constexpr std::size_t reason_max = 1200;  // bytes: 300 letters of any script

bool is_control(char c) { return static_cast<unsigned char>(c) < ' '; }

}  // namespace

Date day_of(std::string_view at)
{
    constexpr std::size_t letters_of_day = 10;
    const auto day = Date::parse(at.substr(0, letters_of_day));
    check(day.has_value(), "a moment begins with its day");
    return *day;
}

Problems judged_reason(std::string_view reason)
{
    if (is_utf8(reason) && trimmed(reason).empty())
        return {{.code = "record/reason-missing",
                 .detail = {"Chưa ghi lý do.", "The reason is missing."},
                 .where = "/reason",
                 .remedy = {"Ghi căn cứ của thay đổi, ví dụ số giấy tờ.",
                            "Say what the change rests on, for example a document's number."}}};
    if (is_utf8(reason) && reason.size() <= reason_max && std::ranges::none_of(reason, is_control))
        return {};
    return {{.code = "record/reason-malformed",
             .detail = {"Lý do quá dài hoặc có ký tự không dùng được.",
                        "The reason is too long or holds characters that cannot be kept."},
             .where = "/reason",
             .remedy = {"Viết một dòng, không quá 300 chữ cái.",
                        "Write one line of at most 300 letters."}}};
}

Problems judged_effect(std::optional<Date> from, Date today)
{
    if (!from || *from <= today) return {};
    return {
        {.code = "record/effective-in-future",
         .detail = {"Ngày có hiệu lực ở tương lai.", "The day of effect is in the future."},
         .where = "/from",
         .remedy = {"Ghi thay đổi khi nó đã xảy ra.", "Record a change once it has happened."}}};
}

}  // namespace ansinh::registry
