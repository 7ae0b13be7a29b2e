#include "report/impl/rank.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace ansinh::report {

namespace {

constexpr int days_back_max = 31;

struct Latest {
    Date as_of;
    Decimal value;
};
using ByArea = std::unordered_map<registry::AreaId, Latest>;

/// What each other province on the map printed last.
ByArea others(const OnFile& file, const std::unordered_set<registry::AreaId>& provinces,
              const ReportRow& row, Measure measure)
{
    ByArea latest;
    for (const auto& statement : file.material().others) {
        const bool counts = statement.current && statement.indicator == row.indicator.code &&
                            statement.area != file.area() && provinces.contains(statement.area) &&
                            statement.as_of <= row.as_of &&
                            statement.as_of >= row.as_of.plus_days(-days_back_max);
        const auto value = counts ? measured(statement, measure) : std::nullopt;
        if (!value) continue;
        const auto [place, added] =
            latest.try_emplace(statement.area, Latest{statement.as_of, *value});
        if (!added && statement.as_of > place->second.as_of)
            place->second = {statement.as_of, *value};
    }
    return latest;
}

std::optional<std::pair<Measure, Decimal>> own_measure(const ReportRow& row)
{
    if (row.plan_percent) return std::pair{Measure::plan_percent, row.plan_percent->value};
    if (row.share) return std::pair{Measure::share_percent, row.share->percent.value};
    return {};
}

}  // namespace

std::optional<Decimal> measured(const figures::Statement& statement, Measure measure)
{
    switch (measure) {
    case Measure::value: return statement.value;
    case Measure::plan_percent: return statement.plan_percent;
    case Measure::share_percent: return statement.share_percent;
    case Measure::change_percent: return statement.change_percent;
    }
    std::unreachable();
}

bool ranks_before(Decimal a, Decimal b, figures::Better better)
{
    return better == figures::Better::down ? a < b : a > b;
}

void fill_ranks(const Context& context, const OnFile& file, std::vector<ReportRow>& rows)
{
    if (context.areas.area(file.area()).level != registry::AreaLevel::province) return;
    std::unordered_set<registry::AreaId> provinces;
    for (const auto* area : context.areas.of_level(registry::AreaLevel::province, file.as_of()))
        provinces.insert(area->id);
    for (auto& row : rows) {
        const auto own = own_measure(row);
        if (!own) continue;
        const auto compared = others(file, provinces, row, own->first);
        if (compared.empty()) continue;
        // More of a plan is better, and so is a wider cover; a lower arrears ratio has no percent
        // of plan.
        Rank rank{.position = 1,
                  .of = static_cast<int>(provinces.size()),
                  .reporting = static_cast<int>(compared.size()) + 1,
                  .measure = own->first};
        for (const auto& [area, latest] : compared)
            if (ranks_before(latest.value, own->second, row.better)) ++rank.position;
        row.rank = rank;
    }
}

}  // namespace ansinh::report
