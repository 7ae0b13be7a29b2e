#include "report/calendar.h"

#include "base/csv.h"

#include <chrono>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

std::string place(const csv::Row& row, std::string_view column)
{
    return fmt::format("line {}, column {}", row.line, column);
}

Problem unknown_kind(const csv::Row& row)
{
    return {.code = "calendar/unknown-kind",
            .detail = {"Loại ngày không có trong danh mục.", "This is no kind of day."},
            .where = place(row, "kind"),
            .remedy = {"Dùng holiday, substitute, swapped_off hoặc working_day.",
                       "Use holiday, substitute, swapped_off or working_day."}};
}

}  // namespace

Checked<Calendar> Calendar::parse(std::string_view text)
{
    Calendar calendar;
    Problems problems;
    csv::Header header;
    const auto take = [&](const csv::Row& row) {
        const auto kind = header.cell(row, "kind");
        const bool off = kind == "holiday" || kind == "substitute" || kind == "swapped_off";
        if (!off && kind != "working_day") problems.push_back(unknown_kind(row));
        auto day = Date::parse(header.cell(row, "date"));
        if (!day) {
            day.error().where = place(row, "date");
            problems.push_back(std::move(day).error());
            return;
        }
        (off ? calendar.off_ : calendar.worked_)[*day] = {std::string{header.cell(row, "name_vi")},
                                                          std::string{header.cell(row, "name_en")}};
    };
    const auto read = csv::read(
        text, {.header = [&](csv::Header names) { header = std::move(names); }, .row = take});
    if (!read) problems.push_back(read.error());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return calendar;
}

bool Calendar::is_working_day(Date day) const
{
    if (off_.contains(day)) return false;
    const std::chrono::weekday weekday{day.days()};
    const bool weekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    return !weekend || worked_.contains(day);
}

YearLeft Calendar::left_after(Date day) const
{
    const Date first{day.year(), 1, 1};
    const Date last{day.year(), 12, 31};
    const Quotient elapsed{.numerator = Decimal{day.number() - first.number() + 1},
                           .denominator = Decimal{last.number() - first.number() + 1},
                           .shift = 2};
    YearLeft left{.elapsed_percent = elapsed.to(2, Rounding::half_up)};
    for (Date at = day.plus_days(1); at <= last; at = at.plus_days(1)) {
        if (is_working_day(at)) ++left.working_days;
        if (const auto holiday = off_.find(at); holiday != off_.end())
            left.holidays.push_back({holiday->first, holiday->second});
    }
    return left;
}

}  // namespace ansinh::report
