#include "base/date.h"

#include <charconv>

#include <fmt/format.h>

namespace ansinh {

namespace {

std::optional<int> whole(std::string_view digits)
{
    int value = 0;
    const auto [stop, error] = std::from_chars(digits.begin(), digits.end(), value);
    if (digits.empty() || error != std::errc{} || stop != digits.end() || digits.front() == '-')
        return {};
    return value;
}

std::optional<Date> from_parts(std::optional<int> year, std::optional<int> month,
                               std::optional<int> day)
{
    if (!year || !month || !day || *year < Date::year_min || *year > Date::year_max) return {};
    const std::chrono::year_month_day parts{std::chrono::year{*year},
                                            std::chrono::month{static_cast<unsigned>(*month)},
                                            std::chrono::day{static_cast<unsigned>(*day)}};
    if (!parts.ok()) return {};
    return Date{std::chrono::sys_days{parts}};
}

}  // namespace

Result<Date> Date::parse(std::string_view text)
{
    std::optional<Date> date;
    if (text.size() == 10 && text[4] == '-' && text[7] == '-')
        date =
            from_parts(whole(text.substr(0, 4)), whole(text.substr(5, 2)), whole(text.substr(8)));
    else if (text.size() == 10 && text[2] == '/' && text[5] == '/')
        date =
            from_parts(whole(text.substr(6)), whole(text.substr(3, 2)), whole(text.substr(0, 2)));
    if (date) return *date;
    return fail({.code = "date/malformed",
                 .detail = {"Ngày không hợp lệ.", "This is not a date."},
                 .remedy = {"Ghi ngày dạng 2023-12-15 hoặc 15/12/2023.",
                            "Write the date as 2023-12-15 or 15/12/2023."}});
}

std::string to_string(Date date)
{
    return fmt::format("{:04}-{:02}-{:02}", date.year(), date.month(), date.day());
}

namespace {

constexpr std::chrono::hours vietnam{7};

}  // namespace

Date today() { return day_of(now()); }

Instant now() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

std::string moment() { return moment(now()); }

std::string moment(Instant instant)
{
    const auto local = instant + vietnam;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss time{local - day};
    return fmt::format("{}T{:02}:{:02}:{:02}+07:00", to_string(Date{day}), time.hours().count(),
                       time.minutes().count(), time.seconds().count());
}

Date day_of(Instant instant)
{
    return Date{std::chrono::floor<std::chrono::days>(instant + vietnam)};
}

}  // namespace ansinh
