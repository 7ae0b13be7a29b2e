#include "report/overview.h"

#include "figures/store.h"
#include "report/impl/overview_figures.h"
#include "report/impl/rank.h"
#include "report/impl/say.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using figures::Unit;

constexpr int old_map = 63;
constexpr int new_map = 34;

Problem unknown_map()
{
    return {.code = "report/unknown-map",
            .detail = {"Không có bản đồ này.", "There is no such map."},
            .where = "/map",
            .remedy = {"Chọn 63 (đến 30/06/2025) hoặc 34 (từ 01/07/2025).",
                       "Choose 63 (to 2025-06-30) or 34 (from 2025-07-01)."}};
}

int map_of(const OverviewRequest& request)
{
    return request.map.value_or(request.as_of < new_map_day ? old_map : new_map);
}

/// A day on which that map was in force: the report's own, else the nearest.
Date day_on_map(Date as_of, int map)
{
    return map == old_map ? std::min(as_of, new_map_day.plus_days(-1))
                          : std::max(as_of, new_map_day);
}

Unit unit_of(const figures::Indicator& indicator, Measure measure)
{
    return measure == Measure::value ? indicator.unit : Unit::percent;
}

/// Equal figures share a place, and the next one stands as many places behind as there are of them.
void rank(Overview& overview)
{
    std::ranges::stable_sort(overview.rows, [&](const OverviewRow& a, const OverviewRow& b) {
        if (!a.figure || !b.figure) return a.figure.has_value() && !b.figure.has_value();
        return ranks_before(a.figure->value, b.figure->value, overview.better);
    });
    for (std::size_t at = 0; at < overview.rows.size() && overview.rows[at].figure; ++at) {
        const bool tied =
            at > 0 && overview.rows[at - 1].figure->value == overview.rows[at].figure->value;
        overview.rows[at].rank = tied ? overview.rows[at - 1].rank : static_cast<int>(at) + 1;
        ++overview.reporting;
    }
}

std::string at_most_parts(const OverviewRow& row, const std::string& text)
{
    return row.partial ? "≥ " + text : text;
}

Bilingual finding(const Context& context, const Overview& overview)
{
    if (overview.reporting == 0)
        return {"Chưa có số liệu của tỉnh, thành phố nào trong một năm đến ngày này.",
                "No province has a figure in the year to this day."};
    const auto& first = overview.rows.front();
    const auto& last = overview.rows[static_cast<std::size_t>(overview.reporting) - 1];
    const bool lower_is_first = overview.better == figures::Better::down;
    const auto above = std::ranges::count_if(overview.rows, [&](const OverviewRow& row) {
        return row.figure && overview.national &&
               ranks_before(row.figure->value, overview.national->value, overview.better);
    });
    return say([&](Language in) {
        const bool vi = is_vietnamese(in);
        const auto named = [&](const OverviewRow& row) {
            return fmt::format("{} ({})", context.areas.area(row.area).name.in(in),
                               at_most_parts(row, text_of(*row.figure, in)));
        };
        auto text = fmt::format(
            fmt::runtime(vi ? "{}/{} tỉnh, thành phố có số liệu" : "{} of {} provinces report"),
            overview.reporting, overview.rows.size());
        if (overview.reporting == 1) return text + ": " + named(first) + ".";
        text += fmt::format("; {} {}, {} {}",
                            vi ? (lower_is_first ? "thấp nhất" : "cao nhất")
                               : (lower_is_first ? "lowest" : "highest"),
                            named(first),
                            vi ? (lower_is_first ? "cao nhất" : "thấp nhất")
                               : (lower_is_first ? "highest" : "lowest"),
                            named(last));
        if (overview.national && overview.unit == Unit::percent)
            text += fmt::format(
                fmt::runtime(vi ? "; {} nơi {} toàn quốc ({})" : "; {} {} the nation ({})"), above,
                vi ? (lower_is_first ? "thấp hơn" : "cao hơn")
                   : (lower_is_first ? "below" : "above"),
                text_of(*overview.national, in));
        return text + ".";
    });
}

}  // namespace

Overview build_overview(const Context& context, const figures::Indicator& indicator,
                        const std::vector<figures::Statement>& statements,
                        const std::vector<figures::Denominator>& denominators,
                        const OverviewRequest& request)
{
    const int map = map_of(request);
    Overview overview{.indicator = reference(indicator),
                      .better = indicator.better,
                      .as_of = request.as_of,
                      .measure = request.measure,
                      .unit = unit_of(indicator, request.measure),
                      .map = map};
    const OverviewFigures figures(context, indicator, statements, denominators, request);
    const auto day = day_on_map(request.as_of, map);
    for (const auto* area : context.areas.of_level(registry::AreaLevel::province, day)) {
        OverviewRow row{.area = area->id, .figure = figures.stated(area->id)};
        if (!row.figure) figures.restate(row);
        overview.restated = overview.restated || figures.is_restated(row);
        overview.rows.push_back(std::move(row));
    }
    if (const auto* nation =
            context.areas.by_code("VN", registry::AreaLevel::nation, request.as_of))
        overview.national = figures.stated(nation->id);
    rank(overview);
    overview.finding = finding(context, overview);
    return overview;
}

Result<Overview> overview(db::Database& database, const Context& context,
                          const OverviewRequest& request)
{
    const auto* indicator = TRY(indicator_of(context.catalogue, request.indicator));
    if (request.map && *request.map != old_map && *request.map != new_map)
        return fail(unknown_map());
    figures::Filter filter;
    filter.indicator = indicator->code;
    filter.from = request.as_of.plus_days(-OverviewFigures::days_back_max);
    filter.to = request.as_of;
    auto statements = figures::statements(database, filter);
    const bool restates_a_rate = map_of(request) == new_map && !indicator->numerator.empty() &&
                                 request.measure == Measure::value;
    if (restates_a_rate) {
        filter.indicator = indicator->numerator;
        for (auto& statement : figures::statements(database, filter))
            statements.push_back(std::move(statement));
    }
    const bool needs_denominators = map_of(request) == new_map &&
                                    (restates_a_rate || request.measure == Measure::share_percent);
    const auto denominators =
        needs_denominators ? figures::denominators(database) : std::vector<figures::Denominator>{};
    return build_overview(context, *indicator, statements, denominators, request);
}

}  // namespace ansinh::report
