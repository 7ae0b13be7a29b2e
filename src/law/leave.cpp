#include "law/leave.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(WeeklyRest)
{
    static constexpr std::array<Choice, 3> all = {
        {{"sunday", {"Chủ nhật", "Sunday"}},
         {"weekend", {"Thứ Bảy và Chủ nhật", "Saturday and Sunday"}},
         {"none", {"Không cố định (nghỉ theo ca)", "Not fixed (shift work)"}}}};
    return all;
}

bool WorkCalendar::is_worked(Date day) const
{
    const std::chrono::weekday weekday{day.days()};
    if (weekly_rest != WeeklyRest::none && weekday == std::chrono::Sunday) return false;
    if (weekly_rest == WeeklyRest::weekend && weekday == std::chrono::Saturday) return false;
    return std::ranges::find(rest_days, day, &RestDay::day) == rest_days.end();
}

int working_days(const DaySpan& span, const WorkCalendar& calendar)
{
    int count = 0;
    for (Date day = span.from; day <= span.to; day = day.plus_days(1))
        if (calendar.is_worked(day)) ++count;
    return count;
}

int calendar_days(const DaySpan& span)
{
    return std::max(0, span.to.number() - span.from.number() + 1);
}

Leave leave(const DaySpan& span)
{
    if (span.to < span.from) return {.from = span.from, .to = span.from.plus_days(-1)};
    const Date after = span.to.plus_days(1);
    const int months = whole_months(span.from, after);
    return {.from = span.from,
            .to = span.to,
            .months = months,
            .days = after.number() - plus_months(span.from, months).number()};
}

int age_on(Date day, Date born) { return whole_months(born, day) / months_of_a_year; }

}  // namespace ansinh::law
