#include "report/impl/overview_figures.h"

#include "base/format.h"
#include "figures/denominator.h"
#include "report/impl/arithmetic.h"
#include "report/impl/on_file.h"
#include "report/impl/rank.h"
#include "report/impl/say.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using figures::Statement;
using figures::Unit;

/// The later day first; of one day the text published last, then the row read last.
bool is_later(const Statement& a, const Statement& b)
{
    return std::tuple{a.as_of, a.published, a.id} > std::tuple{b.as_of, b.published, b.id};
}

bool is_percent_measure(Measure measure) { return measure != Measure::value; }

}  // namespace

OverviewFigures::OverviewFigures(const Context& context, const figures::Indicator& indicator,
                                 const std::vector<Statement>& statements,
                                 const std::vector<figures::Denominator>& denominators,
                                 const OverviewRequest& request)
    : context_{context}, indicator_{indicator}, denominators_{denominators}, request_{request}
{
    const auto keep = [](Latest& latest, const Statement& statement) {
        const auto [place, added] = latest.try_emplace(statement.area, &statement);
        if (!added && is_later(statement, *place->second)) place->second = &statement;
    };
    const auto& counted = indicator.numerator.empty() || is_percent_measure(request.measure)
                              ? indicator.code
                              : indicator.numerator;
    const auto first = request.as_of.plus_days(-days_back_max);
    for (const auto& statement : statements) {
        if (!statement.current || statement.as_of > request.as_of || statement.as_of < first)
            continue;
        if (statement.indicator == indicator.code && measured(statement, request.measure))
            keep(latest_, statement);
        if (statement.indicator == counted && statement.value) keep(countable_, statement);
    }
}

std::optional<Figure> OverviewFigures::stated(registry::AreaId area) const
{
    const auto found = latest_.find(area);
    if (found == latest_.end()) return {};
    const auto& statement = *found->second;
    return Figure{.value = *measured(statement, request_.measure),
                  .unit = is_percent_measure(request_.measure) ? Unit::percent : statement.unit,
                  .basis = Basis::stated,
                  .as_of = statement.as_of,
                  .statement = statement.id,
                  .source = statement.source};
}

bool OverviewFigures::needs_whole() const
{
    return is_percent_measure(request_.measure) || !indicator_.numerator.empty();
}

std::string_view OverviewFigures::denominator_code() const { return indicator_.denominator; }

/// What the count of an old province is a share of: its plan, its value before, its population.
std::optional<Decimal> OverviewFigures::whole_of_part(const Statement& statement) const
{
    switch (request_.measure) {
    case Measure::plan_percent:
        if (statement.plan) return statement.plan;
        if (!statement.plan_percent) return {};
        if (const auto plan = whole_of(*statement.value, *statement.plan_percent))
            return plan->value;
        return {};
    case Measure::change_percent:
        if (statement.change) return *statement.value - *statement.change;
        return {};
    case Measure::share_percent:
    case Measure::value: break;
    }
    const auto* known =
        figures::denominator_on(denominators_, statement.area, denominator_code(), statement.as_of);
    if (known == nullptr) return {};
    return known->value;
}

std::optional<OverviewFigures::Part> OverviewFigures::part_of(registry::AreaId area) const
{
    const auto found = countable_.find(area);
    if (found == countable_.end()) return {};
    const auto& statement = *found->second;
    if (!figures::is_counted(statement.unit)) return {};
    Part part{.above = *statement.value, .below = {}, .as_of = statement.as_of};
    if (!needs_whole()) return part;
    part.below = whole_of_part(statement);
    if (!part.below) return {};
    return part;
}

void OverviewFigures::restate(OverviewRow& row) const
{
    const auto links = context_.areas.predecessors(row.area);
    std::vector<Part> parts;
    std::vector<std::string> missing;
    for (const auto& link : links) {
        // An old province that was divided cannot be shared out: no shares are known.
        const auto part = link.divided ? std::nullopt : part_of(link.from);
        if (part)
            parts.push_back(*part);
        else
            missing.push_back(context_.areas.area(link.from).name.vi);
    }
    // A rate of some of the old provinces would pass for the rate of all.
    if (parts.empty() || (needs_whole() && !missing.empty())) return;
    row.partial = !missing.empty();
    row.missing_parts = std::move(missing);
    sum_up(row, parts);
}

void OverviewFigures::sum_up(OverviewRow& row, const std::vector<Part>& parts) const
{
    Decimal above;
    Decimal below;
    Date oldest = parts.front().as_of;
    for (const auto& part : parts) {
        above = above + part.above;
        if (part.below) below = below + *part.below;
        oldest = std::min(oldest, part.as_of);
    }
    if (needs_whole() && below.is_zero()) return;
    if (request_.measure == Measure::change_percent) above = above - below;
    Figure figure{.value = needs_whole() ? *percent_of(above, below) : above,
                  .unit = needs_whole() ? Unit::percent : indicator_.unit,
                  .basis = Basis::derived,
                  .as_of = oldest};
    figure.why = say([&](Language in) {
        auto text =
            fmt::format(fmt::runtime(is_vietnamese(in) ? "tính lại từ {} tỉnh, thành phố cũ"
                                                       : "computed from {} former provinces"),
                        parts.size());
        if (needs_whole())
            text += fmt::format(": {} ÷ {}", format::number(above, in), format::number(below, in));
        return text;
    });
    row.figure = std::move(figure);
}

bool OverviewFigures::is_restated(const OverviewRow& row) const
{
    return row.figure && row.figure->basis == Basis::derived;
}

}  // namespace ansinh::report
