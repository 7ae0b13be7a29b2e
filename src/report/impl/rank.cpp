#include "report/impl/rank.h"

#include <optional>
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

/// What each other area that it is ranked among said last.
ByArea others(const OnFile& file, const std::unordered_set<registry::AreaId>& peers,
              const ReportRow& row, Measure measure)
{
    ByArea latest;
    for (const auto& statement : file.material().others) {
        const bool counts = statement.current && statement.indicator == row.indicator.code &&
                            statement.area != file.area() && peers.contains(statement.area) &&
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

std::vector<registry::AreaId> ranked_among(const Context& context, registry::AreaId area, Date on)
{
    const auto level = context.areas.area(area).level;
    if (level == registry::AreaLevel::nation) return {};
    std::optional<registry::AreaId> within;
    for (const auto* above : context.areas.path(area))
        if (above->level == registry::AreaLevel::province && above->id != area) within = above->id;
    std::vector<registry::AreaId> found;
    for (const auto* one :
         within ? context.areas.of_level(level, on, *within) : context.areas.of_level(level, on))
        found.push_back(one->id);
    return found;
}

void fill_ranks(const Context& context, const OnFile& file, std::vector<ReportRow>& rows)
{
    const auto level = context.areas.area(file.area()).level;
    // Texts print figures of provinces alone.
    if (level != registry::AreaLevel::province && !file.material().closed) return;
    const auto found = ranked_among(context, file.area(), file.as_of());
    const std::unordered_set<registry::AreaId> peers(found.begin(), found.end());
    for (auto& row : rows) {
        const auto own = own_measure(row);
        if (!own) continue;
        const auto compared = others(file, peers, row, own->first);
        if (compared.empty()) continue;
        // More of a plan is better, and so is a wider cover; a lower arrears ratio has no percent
        // of plan.
        Rank rank{.position = 1,
                  .of = static_cast<int>(peers.size()),
                  .reporting = static_cast<int>(compared.size()) + 1,
                  .measure = own->first,
                  .level = level};
        for (const auto& [area, latest] : compared)
            if (ranks_before(latest.value, own->second, row.better)) ++rank.position;
        row.rank = rank;
    }
}

}  // namespace ansinh::report
