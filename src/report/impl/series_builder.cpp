#include "report/impl/series_builder.h"

#include "base/format.h"
#include "report/impl/arithmetic.h"
#include "report/impl/say.h"
#include "report/impl/stated.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using figures::Indicator;
using figures::Statement;
using figures::Unit;

SeriesPoint point_of(const Statement& statement)
{
    return {.as_of = statement.as_of,
            .figure = stated(statement, *statement.value, statement.unit)};
}

std::optional<int> named_year(const std::string& base)
{
    int year = 0;
    const auto [stop, error] = std::from_chars(base.data(), base.data() + base.size(), year);
    const bool whole = error == std::errc{} && stop == base.data() + base.size();
    if (base.size() != 4 || !whole || year < Date::year_min || year > Date::year_max) return {};
    return year;
}

/// The day that a printed change is counted from.
std::optional<Date> base_day(const Statement& statement)
{
    if (statement.change_base == figures::change_base::same_period_last_year)
        return statement.as_of.plus_years(-1);
    if (statement.change_base == figures::change_base::previous_year)
        return Date{statement.as_of.year() - 1, 12, 31};
    if (const auto year = named_year(statement.change_base)) return Date{*year, 12, 31};
    return {};
}

std::optional<SeriesPoint> base_point(const Statement& statement)
{
    const auto day = base_day(statement);
    if (!day || !statement.change || !statement.value) return {};
    const Decimal before = *statement.value - *statement.change;
    auto point = point_of(statement);
    point.as_of = *day;
    point.figure.as_of = *day;
    point.figure.value = before;
    point.figure.basis = Basis::implied;
    point.figure.why = say([&](Language in) {
        return fmt::format("{} − ({})", bare_text_of(*statement.value, statement.unit, in),
                           bare_text_of(*statement.change, statement.unit, in));
    });
    return point;
}

/// By how much it rose or fell: points of a percentage, else percent with one decimal.
std::string extent(const SeriesPoint& first, const SeriesPoint& last, Language in)
{
    const auto magnitude = [](Decimal number) { return number.is_negative() ? -number : number; };
    const Decimal difference = magnitude(last.figure.value - first.figure.value);
    if (first.figure.unit == Unit::percent)
        return format::number(difference, in) + (is_vietnamese(in) ? " điểm %" : " pp");
    const Quotient percent{
        .numerator = difference, .denominator = magnitude(first.figure.value), .shift = 2};
    return format::percent(percent.to(1, Rounding::half_up), in);
}

std::string course(const SeriesPoint& first, const SeriesPoint& last, Language in)
{
    const bool rose = last.figure.value > first.figure.value;
    const auto value = [&](const SeriesPoint& point) {
        return bare_text_of(point.figure.value, point.figure.unit, in);
    };
    const char* sentence = "";
    if (is_vietnamese(in))
        sentence = rose ? "tăng từ {} (năm {}) lên {} (năm {}), tăng {}"
                        : "giảm từ {} (năm {}) xuống {} (năm {}), giảm {}";
    else
        sentence =
            rose ? "from {} ({}) up to {} ({}), up {}" : "from {} ({}) down to {} ({}), down {}";
    return fmt::format(fmt::runtime(sentence), value(first), first.as_of.year(), value(last),
                       last.as_of.year(), extent(first, last, in));
}

std::string superlative(int year, figures::Better better, Language in)
{
    const bool lowest = better == figures::Better::down;
    if (is_vietnamese(in))
        return fmt::format("{} kể từ năm {}", lowest ? "thấp nhất" : "cao nhất", year);
    return fmt::format("{} since {}", lowest ? "lowest" : "highest", year);
}

/// Only what has a base other than zero and was counted in one unit can be compared over time.
std::optional<Bilingual> finding(const Series& series)
{
    if (series.points.size() < 2) return {};
    const auto& first = series.points.front();
    const auto& last = series.points.back();
    const bool comparable = std::ranges::all_of(series.points, [&](const SeriesPoint& point) {
        return point.figure.unit == last.figure.unit;
    });
    if (!comparable || first.figure.value.is_zero() || first.figure.value == last.figure.value)
        return {};
    const auto since = best_since(series.points, series.better);
    return say([&](Language in) {
        auto text = course(first, last, in);
        if (since) text += "; " + superlative(*since, series.better, in);
        return text;
    });
}

Series assembled(const Indicator& indicator, const DatedStatements& statements)
{
    Series series{.indicator = reference(indicator), .better = indicator.better};
    std::map<Date, SeriesPoint> points;
    for (const auto& [day, statement] : statements)
        if (statement->value) points.emplace(day, point_of(*statement));
    for (const auto& [day, statement] : statements)
        if (auto base = base_point(*statement)) points.try_emplace(base->as_of, *base);
    for (auto& [day, point] : points) series.points.push_back(std::move(point));
    series.finding = finding(series);
    return series;
}

}  // namespace

std::optional<int> best_since(std::span<const SeriesPoint> points, figures::Better better)
{
    if (points.size() < 2 || better == figures::Better::neither) return {};
    const Decimal last = points.back().figure.value;
    const auto is_better = [&](const SeriesPoint& point) {
        return better == figures::Better::down ? point.figure.value < last
                                               : point.figure.value > last;
    };
    auto start = points.end() - 1;
    while (start != points.begin() && !is_better(*(start - 1))) --start;
    const bool any_worse = std::any_of(
        start, points.end(), [&](const SeriesPoint& point) { return point.figure.value != last; });
    if (!any_worse) return {};
    return start->as_of.year();
}

Series build_series(const Indicator& indicator, const DatedStatements& statements)
{
    return assembled(indicator, statements);
}

std::optional<Series> yearly_series(const Indicator& indicator, const DatedStatements& statements)
{
    if (statements.empty()) return {};
    const auto newest = statements.rbegin()->first.parts();
    std::map<int, const Statement*> by_year;
    bool from_named_year = false;
    for (const auto& [day, statement] : statements) {
        if (!statement->value) continue;
        const bool same_day =
            day.parts().month() == newest.month() && day.parts().day() == newest.day();
        if (indicator.flow && !same_day) continue;
        by_year[day.year()] = statement;
    }
    DatedStatements kept;
    for (const auto& [year, statement] : by_year) {
        kept.emplace(statement->as_of, statement);
        from_named_year =
            from_named_year || (statement->change && named_year(statement->change_base));
    }
    constexpr std::size_t points_min = 3;
    auto series = assembled(indicator, kept);
    if (series.points.size() < points_min && !from_named_year) return {};
    return series;
}

}  // namespace ansinh::report
