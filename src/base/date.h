#pragma once

/// Calendar days. Vietnam is UTC+7 without summer time, so a day needs no zone.

#include "base/check.h"
#include "base/result.h"

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh {

/// A day that exists in the calendar. What can be written lies between the years 1800 and 2999;
/// arithmetic has a century of room on both sides, and throws Broken beyond.
class Date {
public:
    static constexpr int year_min = 1800;
    static constexpr int year_max = 2999;
    static constexpr int years_of_room = 100;

    constexpr Date() = default;  ///< 1970-01-01
    /// Our own literal dates; a day that does not exist is a fault of ours.
    constexpr Date(int year, unsigned month, unsigned day);
    constexpr explicit Date(std::chrono::sys_days days);

    /// "2023-12-15", and "15/12/2023" as officials write it. Refuses anything else: date/malformed.
    static Result<Date> parse(std::string_view text);

    constexpr std::chrono::sys_days days() const { return days_; }
    constexpr std::chrono::year_month_day parts() const { return days_; }
    constexpr int year() const { return static_cast<int>(parts().year()); }
    constexpr unsigned month() const { return static_cast<unsigned>(parts().month()); }
    constexpr unsigned day() const { return static_cast<unsigned>(parts().day()); }
    constexpr auto operator<=>(const Date&) const = default;

    constexpr Date plus_days(int count) const { return Date{days_ + std::chrono::days{count}}; }
    /// The same day `count` years later; 29 February becomes the 28th.
    constexpr Date plus_years(int count) const;

    /// Days since 1970-01-01: how a date is stored.
    constexpr std::int32_t number() const
    {
        return static_cast<std::int32_t>(days_.time_since_epoch().count());
    }
    static constexpr Date from_number(std::int64_t number)
    {
        return Date{std::chrono::sys_days{std::chrono::days{number}}};
    }

private:
    std::chrono::sys_days days_{};
};

/// "2023-12-15"
std::string to_string(Date date);

/// Days in [from, to); without `to` it is open.
struct Validity {
    Date from;
    std::optional<Date> to;

    constexpr bool contains(Date date) const { return from <= date && (!to || date < *to); }
    bool operator==(const Validity&) const = default;
};

/// A second, for what lasts minutes: sessions, locks, codes. As a number it is Unix time.
using Instant = std::chrono::sys_seconds;

/// Today in Vietnam. Only main() and the server call it; everything else is told the day.
Date today();
/// This second. The same rule holds.
Instant now();
/// This moment in Vietnam: "2023-12-15T07:00:00+07:00". The same rule holds.
std::string moment();

/// An instant as moment() writes it, and the day it lies on in Vietnam.
std::string moment(Instant instant);
Date day_of(Instant instant);

constexpr Date::Date(std::chrono::sys_days days) : days_{days}
{
    constexpr std::chrono::sys_days first{std::chrono::year{year_min - years_of_room} / 1 / 1};
    constexpr std::chrono::sys_days last{std::chrono::year{year_max + years_of_room} / 12 / 31};
    check(first <= days && days <= last, "a date lies between the years 1700 and 3099");
}

constexpr Date::Date(int year, unsigned month, unsigned day)
    : Date{std::chrono::sys_days{std::chrono::year_month_day{
          std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}}}
{
    check(this->year() == year && this->month() == month && this->day() == day,
          "a literal date exists");
}

constexpr Date Date::plus_years(int count) const
{
    auto moved = parts() + std::chrono::years{count};
    if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
    return Date{std::chrono::sys_days{moved}};
}

}  // namespace ansinh
