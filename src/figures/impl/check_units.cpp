#include "figures/impl/desk.h"

#include <map>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

/// What the systems behind a figure count, where it was told in another unit.
std::optional<Unit> meant_unit(const Indicator& indicator, Unit printed)
{
    if (printed == Unit::person && indicator.counted_as) return indicator.counted_as;
    if (printed != indicator.unit) return indicator.unit;
    return {};
}

/// Totals and parts told in the wrong unit are one slip, not three.
struct Slip {
    std::string root;
    Unit printed;
    Unit meant;
    auto operator<=>(const Slip&) const = default;
};

}  // namespace

void check_units(Desk& desk)
{
    std::map<Slip, std::vector<const Statement*>> slips;
    for (const auto* statement : desk.statements()) {
        const auto& indicator = desk.indicator(*statement);
        if (!statement->value) continue;
        if (const auto meant = meant_unit(indicator, statement->unit))
            slips[{desk.catalogue().root(indicator).code, statement->unit, *meant}].push_back(
                statement);
        else
            desk.hold();
    }
    for (const auto& [slip, statements] : slips) {
        const auto& name = desk.indicator(*statements.front()).name;
        const auto value = said(*statements.front()->value, slip.printed);
        const auto& meant = word(slip.meant);
        Question question{
            .code = "figure/unit",
            .title = {fmt::format("{} là {} hay {}?", name.vi, word(slip.printed).vi, meant.vi),
                      fmt::format("{}: {} or {}?", name.en, word(slip.printed).en, meant.en)},
            .reason = {fmt::format("Bài ghi {}, nhưng nguồn số liệu đếm theo {}.", value.vi,
                                   meant.vi),
                       fmt::format("The text says {}, but the source systems count {}.", value.en,
                                   meant.en)},
            .suggestion = {fmt::format("Ghi đơn vị là {}.", meant.vi),
                           fmt::format("Say {} instead.", meant.en)}};
        for (const auto* statement : statements) {
            question.recomputed.push_back({.label = desk.indicator(*statement).name,
                                           .value = *statement->value,
                                           .unit = slip.meant});
        }
        desk.ask(std::move(question), statements);
    }
}

}  // namespace ansinh::figures
