#include "report/impl/comparison.h"

#include "report/impl/derived.h"
#include "report/impl/say.h"
#include "report/impl/stated.h"

#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

namespace ansinh::report {

namespace {

using figures::Indicator;
using figures::Target;

const ReportRow* row_of(const std::vector<ReportRow>& rows, const std::string& indicator)
{
    const auto found =
        std::ranges::find(rows, indicator, [](const ReportRow& row) { return row.indicator.code; });
    return found == rows.end() ? nullptr : &*found;
}

/// The figure a target is about: stated, the share of its numerator, or derived.
std::optional<Figure> actual_of(const Context& context, const OnFile& file,
                                const std::vector<ReportRow>& rows, const Indicator& indicator)
{
    const auto* statement = file.latest(indicator.code);
    if (statement != nullptr && statement->value)
        return stated(*statement, *statement->value, statement->unit);
    if (const auto* row = row_of(rows, indicator.numerator);
        row != nullptr && row->share && row->share->of.code == indicator.denominator)
        return row->share->percent;
    if (const auto* row = row_of(rows, indicator.code); row != nullptr && row->actual)
        return row->actual;
    if (auto found = derived(context.catalogue, file, indicator)) return found->figure;
    return {};
}

TargetComparison compare(const Target& target, const Figure& actual, Date as_of)
{
    TargetComparison comparison{.target = target, .actual = actual};
    comparison.difference = {.value = actual.value - target.value,
                             .unit = target.unit,
                             .basis = Basis::derived,
                             .as_of = actual.as_of,
                             .why = say([&](Language in) {
                                 return fmt::format("{} − {}",
                                                    bare_text_of(actual.value, actual.unit, in),
                                                    bare_text_of(target.value, target.unit, in));
                             })};
    comparison.met = target.at_most ? actual.value <= target.value : actual.value >= target.value;
    comparison.later_year = target.year > as_of.year();
    return comparison;
}

}  // namespace

std::vector<TargetComparison> comparisons(const Context& context, const OnFile& file,
                                          const std::vector<ReportRow>& rows)
{
    const int year = file.as_of().year();
    const auto applies = [&](const Target& target) {
        const bool known_by_then = !target.issued || *target.issued <= file.as_of();
        const bool own = target.area == file.area();
        return target.current && !target.implied && target.year >= year && known_by_then &&
               (own || target.unit == figures::Unit::percent);
    };
    std::map<std::string, int> nearest_later;
    for (const auto& target : file.material().targets)
        if (applies(target) && target.year > year) {
            const auto [place, added] = nearest_later.try_emplace(target.indicator, target.year);
            if (!added) place->second = std::min(place->second, target.year);
        }

    std::vector<TargetComparison> found;
    for (const auto& target : file.material().targets) {
        const auto* indicator = context.catalogue.find(target.indicator);
        if (indicator == nullptr || !applies(target)) continue;
        if (target.year > year && nearest_later[target.indicator] != target.year) continue;
        const auto actual = actual_of(context, file, rows, *indicator);
        if (actual && actual->unit == target.unit)
            found.push_back(compare(target, *actual, file.as_of()));
    }
    std::ranges::stable_sort(found, {}, [&](const TargetComparison& comparison) {
        return std::tuple{comparison.target.area != file.area(), comparison.target.year,
                          context.catalogue.at(comparison.target.indicator).order};
    });
    return found;
}

}  // namespace ansinh::report
