#pragma once

/// One indicator of one area over time, and what can be said of its last value: "lowest since
/// 2016".

#include "base/result.h"
#include "db/database.h"
#include "registry/area.h"
#include "report/context.h"
#include "report/figure.h"

#include <span>
#include <string_view>
#include <vector>

namespace ansinh::report {

struct SeriesPoint {
    Date as_of{};
    Figure figure{};
};

struct Series {
    IndicatorRef indicator{};
    figures::Better better = figures::Better::neither;
    std::vector<SeriesPoint> points{};  ///< oldest first, one a day
    std::optional<Bilingual> finding{};
};

/// The first year of the longest run back from the last point in which no value is better than the
/// last. Nothing when the point before it is better, when every value is the same, or when neither
/// way is better.
std::optional<int> best_since(std::span<const SeriesPoint> points, figures::Better better);

/// Every point on file to the day. Refuses area/unknown, indicator/unknown.
Result<Series> series(db::Database& database, const Context& context, std::string_view area,
                      std::string_view indicator, Date on);

}  // namespace ansinh::report
