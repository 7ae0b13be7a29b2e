#pragma once

/// Calendar months: the unit in which contributions are owed and periods are counted.

#include "base/date.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace ansinh {

constexpr int months_of_a_year = 12;

class Month {
public:
    constexpr Month() = default;  ///< January 1970
    constexpr Month(int year, unsigned month)
        : ordinal_{year * months_of_a_year + static_cast<std::int32_t>(month) - 1}
    {
        check(month >= 1 && month <= months_of_a_year, "a literal month exists");
    }
    constexpr explicit Month(Date date) : Month{date.year(), date.month()} {}

    /// "2025-07", and "07/2025" as officials write it. Refuses anything else: month/malformed.
    static Result<Month> parse(std::string_view text);

    constexpr int year() const { return ordinal_ / months_of_a_year; }
    constexpr unsigned month() const
    {
        return static_cast<unsigned>(ordinal_ % months_of_a_year) + 1;
    }
    constexpr Date first_day() const { return {year(), month(), 1}; }
    constexpr Date last_day() const { return plus(1).first_day().plus_days(-1); }
    constexpr auto operator<=>(const Month&) const = default;

    constexpr Month plus(int months) const
    {
        Month moved;
        moved.ordinal_ = ordinal_ + months;
        return moved;
    }
    constexpr Month& operator++() { return *this = plus(1); }
    friend constexpr int operator-(Month later, Month earlier)  ///< in months
    {
        return later.ordinal_ - earlier.ordinal_;
    }

    /// Months since January of the year 0: one column of a snapshot, or of a table.
    constexpr std::int32_t number() const { return ordinal_; }
    static constexpr Month from_number(std::int64_t number)
    {
        Month month;
        month.ordinal_ = static_cast<std::int32_t>(number);
        return month;
    }

private:
    std::int32_t ordinal_ = 1970 * months_of_a_year;
};

/// "2025-07"
std::string to_string(Month month);

/// The same day `months` later, or the last day of that month where it has no such day.
Date plus_months(Date date, int months);

/// Whole months from one day to a later one: the day of the month counts once it is reached.
int whole_months(Date from, Date to);

}  // namespace ansinh
