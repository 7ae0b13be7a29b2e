#include "synth/path.h"

#include <algorithm>

namespace ansinh::synth {

namespace {

Date month_end(Date day)
{
    const auto parts = day.parts();
    return Date{std::chrono::sys_days{parts.year() / parts.month() / std::chrono::last}};
}

/// The season on any day: a straight line between the ends of months.
std::int64_t season_on(const Season& season, Date day)
{
    const auto end = month_end(day);
    const auto days = static_cast<std::int64_t>(end.day());
    const auto this_month = season[end.month() - 1];
    // January falls from December's peak at once: contracts and cards end with the year.
    const auto before = end.month() == 1 ? this_month : season[end.month() - 2];
    return before + (this_month - before) * static_cast<std::int64_t>(day.day()) / days;
}

struct Ends {
    Date from;
    Date to;
    std::int64_t first;
    std::int64_t last;
};

/// The count on a day between: both ends without their season, a straight line between them, and
/// the day's season on it.
std::int64_t between(const Ends& ends, const Season& season, Date day)
{
    if (day == ends.from) return ends.first;
    if (day == ends.to) return ends.last;
    constexpr std::int64_t whole = 100'000;
    const auto first = ends.first * whole / season_on(season, ends.from);
    const auto last = ends.last * whole / season_on(season, ends.to);
    const std::int64_t days = ends.to.number() - ends.from.number();
    const std::int64_t gone = day.number() - ends.from.number();
    const auto level = first + (last - first) * gone / days;
    return level * season_on(season, day) / whole;
}

}  // namespace

std::vector<PathPoint> path(const Calibration& calibration)
{
    std::vector<Date> days = {calibration.last_year};
    for (auto day = month_end(calibration.last_year); day < calibration.on;
         day = month_end(day.plus_days(1)))
        if (day != calibration.last_year) days.push_back(day);
    days.push_back(calibration.on);

    const auto count = [&](std::int64_t first, std::int64_t last, const Season& season, Date day) {
        return between(
            {.from = calibration.last_year, .to = calibration.on, .first = first, .last = last},
            season, day);
    };
    const auto& now = calibration.now;
    const auto& before = calibration.before;
    std::vector<PathPoint> points;
    for (const auto day : days) {
        PathPoint point{.on = day};
        const auto workers = count(before.compulsory, now.compulsory, calibration.compulsory, day);
        point.insured_workers = std::min(
            workers, count(before.unemployment, now.unemployment, calibration.compulsory, day));
        point.other_workers = workers - point.insured_workers;
        point.voluntary = count(before.voluntary, now.voluntary, calibration.voluntary, day);
        point.other_cards = count(before.health, now.health, calibration.health, day) - workers;
        points.push_back(point);
    }
    return points;
}

}  // namespace ansinh::synth
