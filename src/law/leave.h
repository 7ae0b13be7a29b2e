#pragma once

/// Days and months of a leave, as the articles on short-term benefits count them.

#include "base/month.h"
#include "law/name.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::law {

/// The rest of every week, which working days leave out.
enum class WeeklyRest : std::uint8_t { sunday, weekend, none };
std::span<const Choice> choices(WeeklyRest);

/// Both days belong to it.
struct DaySpan {
    Date from{};
    Date to{};

    bool contains(Date day) const { return from <= day && day <= to; }
};

/// A holiday, or the rest day of somebody who works in shifts.
struct RestDay {
    Date day{};
};

/// Which days are worked.
struct WorkCalendar {
    WeeklyRest weekly_rest = WeeklyRest::sunday;
    std::vector<RestDay> rest_days{};

    bool is_worked(Date day) const;
};
int working_days(const DaySpan& span, const WorkCalendar& calendar);

/// A month of leave runs to the day before the same day of the next month (59/2015/TT-BLĐTBXH
/// art.6.2.b); what is left are odd calendar days.
struct Leave {
    Date from{};
    Date to{};
    int months = 0;
    int days = 0;

    bool operator==(const Leave&) const = default;
};
/// A leave that would end before it begins has no length and ends the day before `from`.
Leave leave(const DaySpan& span);

/// Days in [from, to], none where it ends before it begins.
int calendar_days(const DaySpan& span);

/// Whole years of age on a day.
int age_on(Date day, Date born);

}  // namespace ansinh::law
