#include "report/impl/plan.h"

#include "planning/plan.h"
#include "report/impl/arithmetic.h"
#include "report/impl/say.h"
#include "report/impl/stated.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using figures::Statement;
using figures::Target;
using figures::Unit;

/// Whether the printed percentage is the value over this plan, as rounded when printed.
bool reproduces(Decimal value, Decimal plan, Decimal percent)
{
    if (plan.is_zero()) return false;
    const Quotient quotient{.numerator = value, .denominator = plan, .shift = 2};
    return quotient.to(percent.scale(), Rounding::half_up) == percent;
}

Figure plan_of(const Target& target)
{
    Figure figure{.value = target.value,
                  .unit = target.unit,
                  .basis = Basis::stated,
                  .as_of = target.issued,
                  .source = target.document};
    if (target.implied) {
        figure.basis = Basis::implied;
        figure.source = target.source;
        figure.why = Bilingual{"suy ra từ " + target.source, "implied by " + target.source};
    }
    else if (!target.confirmed)
        figure.why = Bilingual{"chưa xác nhận", "unconfirmed"};
    return figure;
}

std::optional<Figure> implied_plan(const Statement& statement, const Target* unlike)
{
    if (!statement.value || !statement.plan_percent) return {};
    const auto implied = whole_of(*statement.value, *statement.plan_percent);
    if (!implied) return {};
    return Figure{.value = implied->value,
                  .low = implied->low,
                  .high = implied->high,
                  .unit = statement.unit,
                  .basis = Basis::implied,
                  .as_of = statement.as_of,
                  .statement = statement.id,
                  .source = statement.source,
                  .why = say([&](Language in) {
                      auto text =
                          fmt::format("{} ÷ {}", bare_text_of(*statement.value, statement.unit, in),
                                      bare_text_of(*statement.plan_percent, Unit::percent, in));
                      if (unlike != nullptr)
                          text += fmt::format(
                              fmt::runtime(is_vietnamese(in)
                                               ? "; chỉ tiêu đã lưu {} ({}) không cho tỷ lệ đã in"
                                               : "; the target on file, {} ({}), does not give it"),
                              bare_text_of(unlike->value, unlike->unit, in), unlike->document);
                      return text;
                  })};
}

/// Stated, else a target on file that fits what was printed, else implied by the percentage.
std::optional<Figure> plan(const OnFile& file, const figures::Indicator& indicator,
                           const Statement* statement, const ReportRow& row)
{
    if (statement != nullptr && statement->plan)
        return stated(*statement, *statement->plan, statement->unit);
    const auto* target =
        planning::plan_of(file.material().targets, file.area(), indicator, row.as_of);
    // What a target on file only implies, the statement's own percentage implies better.
    if (target != nullptr && target->implied && statement != nullptr && statement->plan_percent)
        target = nullptr;
    const bool contradicted =
        target != nullptr && statement != nullptr && statement->plan_percent && statement->value &&
        target->unit != Unit::percent &&
        !reproduces(*statement->value, target->value, *statement->plan_percent);
    if (target != nullptr && !contradicted) return plan_of(*target);
    return statement == nullptr ? std::nullopt : implied_plan(*statement, target);
}

/// Still to reach; of a target that is an upper bound, still to fall.
Figure gap(const ReportRow& row, bool at_most)
{
    const auto& plan = *row.plan;
    const auto distance = [&](Decimal from) {
        return at_most ? row.actual->value - from : from - row.actual->value;
    };
    Figure figure{.value = distance(plan.value),
                  .unit = plan.unit,
                  .basis = plan.basis == Basis::implied ? Basis::implied : Basis::derived,
                  .as_of = row.as_of};
    if (plan.low && plan.high)
        std::tie(figure.low, figure.high) = std::minmax(distance(*plan.low), distance(*plan.high));
    figure.why = say([&](Language in) {
        const auto& first = at_most ? *row.actual : plan;
        const auto& second = at_most ? plan : *row.actual;
        return fmt::format("{} − {}", bare_text_of(first.value, first.unit, in),
                           bare_text_of(second.value, second.unit, in));
    });
    return figure;
}

std::optional<Figure> needed_per_day(const ReportRow& row, Date as_of, int days)
{
    const bool countable = row.gap && figures::is_counted(row.gap->unit) && days > 0 &&
                           row.better == figures::Better::up && row.as_of.year() == as_of.year();
    if (!countable || row.gap->value <= Decimal{}) return {};
    Figure figure = *row.gap;
    figure.as_of = as_of;
    figure.value = per_day(row.gap->value, days);
    if (row.gap->low) figure.low = per_day(*row.gap->low, days);
    if (row.gap->high) figure.high = per_day(*row.gap->high, days);
    figure.why = say([&](Language in) {
        return fmt::format(
            fmt::runtime(is_vietnamese(in) ? "{} ÷ {} ngày làm việc" : "{} ÷ {} working days"),
            bare_text_of(row.gap->value, row.gap->unit, in), days);
    });
    return figure;
}

}  // namespace

void fill_plan(const Context& context, const OnFile& file, const Statement* statement,
               const figures::Indicator& indicator, ReportRow& row)
{
    row.plan = plan(file, indicator, statement, row);
    if (statement != nullptr && statement->plan_percent) {
        row.plan_percent = stated(*statement, *statement->plan_percent, Unit::percent);
    }
    else if (row.plan && row.actual && row.plan->unit != Unit::percent) {
        const auto percent = percent_of(row.actual->value, row.plan->value);
        if (percent)
            row.plan_percent =
                Figure{.value = *percent,
                       .unit = Unit::percent,
                       .basis = Basis::derived,
                       .as_of = row.as_of,
                       .why = say([&](Language in) {
                           return fmt::format("{} ÷ {}",
                                              bare_text_of(row.actual->value, row.actual->unit, in),
                                              bare_text_of(row.plan->value, row.plan->unit, in));
                       })};
    }
    if (!row.plan || !row.actual) return;
    row.gap = gap(row, indicator.better == figures::Better::down);
    const int days = context.calendar.left_after(file.as_of()).working_days;
    row.per_working_day = needed_per_day(row, file.as_of(), days);
}

}  // namespace ansinh::report
