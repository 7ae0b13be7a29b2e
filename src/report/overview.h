#pragma once

/// One indicator over all provinces on one day, ranked, on the map of 63 or of 34 provinces.

#include "base/result.h"
#include "db/database.h"
#include "report/context.h"
#include "report/figure.h"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::report {

struct OverviewRow {
    registry::AreaId area{};
    std::optional<Figure> figure{};
    std::optional<int> rank{};
    bool partial = false;  ///< some of the old provinces have no figure: at least this much
    std::vector<std::string> missing_parts{};  ///< their names
};

struct Overview {
    IndicatorRef indicator{};
    figures::Better better = figures::Better::neither;
    Date as_of{};
    Measure measure = Measure::value;
    figures::Unit unit = figures::Unit::person;
    int map = 63;
    bool restated = false;  ///< computed from the provinces of the other map
    std::optional<Figure> national{};
    int reporting = 0;
    Bilingual finding{};
    std::vector<OverviewRow>
        rows{};  ///< ranked first, then those without a figure in Vietnamese order
};

struct OverviewRequest {
    std::string indicator{};
    Date as_of{};
    Measure measure = Measure::value;
    std::optional<int> map{};  ///< 63 or 34; the map of the day when absent
};

/// The first day of the map of 34 provinces.
constexpr Date new_map_day{2025, 7, 1};

/// Latest figures of the year that ends on the day. `statements` are current ones of the indicator,
/// and of its numerator when it is a rate.
Overview build_overview(const Context& context, const figures::Indicator& indicator,
                        const std::vector<figures::Statement>& statements,
                        const std::vector<figures::Denominator>& denominators,
                        const OverviewRequest& request);

/// Refuses indicator/unknown, report/unknown-map.
Result<Overview> overview(db::Database& database, const Context& context,
                          const OverviewRequest& request);

}  // namespace ansinh::report
