#include "report/impl/input.h"

#include "base/text.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

std::size_t characters(std::string_view utf8)
{
    constexpr unsigned char follows_mask = 0xC0;
    constexpr unsigned char follows = 0x80;
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char c) { return (static_cast<unsigned char>(c) & follows_mask) != follows; }));
}

bool has_control(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
}

}  // namespace

void Input::complain(Problem problem, std::string_view field)
{
    problem.where = fmt::format("/{}", field);
    problems_.push_back(std::move(problem));
}

std::optional<Date> Input::day(std::string_view field, std::string_view text)
{
    auto day = Date::parse(trimmed(text));
    if (day) return *day;
    complain(std::move(day).error(), field);
    return {};
}

std::optional<registry::AreaId> Input::area(const registry::Areas& areas, std::string_view field,
                                            std::string_view text, Date on)
{
    auto area = areas.resolve(text, on);
    if (area) return *area;
    complain(std::move(area).error(), field);
    return {};
}

std::string Input::words(std::string_view field, std::string_view text, std::size_t length_max)
{
    const auto inner = trimmed(text);
    if (!is_utf8(inner) || has_control(inner)) {
        complain({.code = "report/text-malformed",
                  .detail = {"Nội dung có ký tự không đọc được.",
                             "The text has characters that cannot be read."},
                  .remedy = {"Gửi văn bản UTF-8, không có ký tự điều khiển.",
                             "Send UTF-8 text without control characters."}},
                 field);
        return {};
    }
    if (inner.empty())
        complain({.code = "report/text-empty",
                  .detail = {"Ô này để trống.", "This field is empty."},
                  .remedy = {"Điền nội dung.", "Fill it in."}},
                 field);
    if (characters(inner) > length_max)
        complain({.code = "report/text-too-long",
                  .detail = {fmt::format("Nội dung dài hơn {} ký tự.", length_max),
                             fmt::format("The text is longer than {} characters.", length_max)},
                  .remedy = {"Rút ngắn nội dung.", "Shorten it."}},
                 field);
    return nfc(inner);
}

}  // namespace ansinh::report
