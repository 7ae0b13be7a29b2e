#include "report/impl/derived.h"

#include "report/impl/arithmetic.h"
#include "report/impl/say.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using figures::Indicator;
using figures::Statement;

/// The statements of these indicators on one day, each with a value; empty unless all are there.
std::vector<const Statement*> all_of(const OnFile& file, const std::vector<std::string>& codes,
                                     Date day)
{
    std::vector<const Statement*> found;
    for (const auto& code : codes) {
        const auto* statement = file.best(code, day);
        if (statement == nullptr || !statement->value) return {};
        found.push_back(statement);
    }
    return found;
}

Figure figure_of(const Indicator& indicator, Decimal value, Date day, Bilingual why)
{
    return {.value = value,
            .unit = indicator.unit,
            .basis = Basis::derived,
            .as_of = day,
            .why = std::move(why)};
}

std::string joined(const std::vector<const Statement*>& statements, Language language)
{
    std::string text;
    for (const auto* statement : statements) {
        if (!text.empty()) text += " + ";
        text += bare_text_of(*statement->value, statement->unit, language);
    }
    return text;
}

std::optional<Derived> total(const OnFile& file, const Indicator& indicator)
{
    if (indicator.parts.empty() || indicator.parts_within) return {};
    const auto days = file.days(indicator.parts.front());
    for (auto day = days.rbegin(); day != days.rend() && *day >= first_day_shown(file.as_of());
         ++day) {
        const auto parts = all_of(file, indicator.parts, *day);
        if (parts.empty()) continue;
        Derived result;
        Decimal sum;
        for (const auto* part : parts) {
            sum = sum + *part->value;
            result.from.push_back(part->id);
        }
        result.figure =
            figure_of(indicator, sum, *day, say([&](Language in) { return joined(parts, in); }));
        result.figure.unit = parts.front()->unit;
        return result;
    }
    return {};
}

/// The total less all the other parts.
std::optional<Derived> part_left(const figures::Catalogue& catalogue, const OnFile& file,
                                 const Indicator& indicator)
{
    const auto* whole = catalogue.whole(indicator);
    if (whole == nullptr || whole->parts_within) return {};
    const auto* stated = file.latest(whole->code);
    if (stated == nullptr || !stated->value) return {};
    auto others = whole->parts;
    std::erase(others, indicator.code);
    const auto parts = all_of(file, others, stated->as_of);
    if (parts.size() != others.size() || parts.empty()) return {};

    Derived result{.from = {stated->id}};
    Decimal rest = *stated->value;
    for (const auto* part : parts) {
        rest = rest - *part->value;
        result.from.push_back(part->id);
    }
    if (rest.is_negative()) return {};
    result.figure = figure_of(indicator, rest, stated->as_of, say([&](Language in) {
                                  return fmt::format("{} − ({})",
                                                     bare_text_of(*stated->value, stated->unit, in),
                                                     joined(parts, in));
                              }));
    return result;
}

Decimal quotient(const Indicator& indicator, Decimal numerator, Decimal denominator)
{
    const bool percent = indicator.unit == figures::Unit::percent;
    const bool money = indicator.unit == figures::Unit::vnd_per_visit ||
                       indicator.unit == figures::Unit::vnd_per_person;
    const Quotient ratio{
        .numerator = numerator, .denominator = denominator, .shift = percent ? 2 : 0};
    return ratio.to(money ? 0 : 2, Rounding::half_up);
}

/// Numerator and denominator of one day, or the denominator that was set for the year before it.
std::optional<Derived> rate(const OnFile& file, const Indicator& indicator)
{
    if (indicator.numerator.empty() || indicator.denominator.empty()) return {};
    const auto* above = file.latest(indicator.numerator);
    if (above == nullptr || !above->value) return {};
    const auto* below = file.best(indicator.denominator, above->as_of);
    if (below == nullptr || !below->value || below->value->is_zero()) return {};
    Derived result{.figure = figure_of(indicator, quotient(indicator, *above->value, *below->value),
                                       above->as_of, say([&](Language in) {
                                           return fmt::format(
                                               "{} ÷ {}",
                                               bare_text_of(*above->value, above->unit, in),
                                               bare_text_of(*below->value, below->unit, in));
                                       })),
                   .from = {above->id, below->id}};
    return result;
}

}  // namespace

std::optional<Derived> derived(const figures::Catalogue& catalogue, const OnFile& file,
                               const Indicator& indicator)
{
    if (auto found = total(file, indicator)) return found;
    if (auto found = part_left(catalogue, file, indicator)) return found;
    return rate(file, indicator);
}

}  // namespace ansinh::report
