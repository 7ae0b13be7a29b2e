#include "figures/impl/desk.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace ansinh::figures {

namespace {

using Rivals = std::vector<const Statement*>;

/// The rival that plausibility speaks against; null where it speaks against none.
const Statement* weakest(const Desk& desk, const Rivals& rivals)
{
    const auto found = std::ranges::find_if(rivals, [&](const Statement* rival) {
        return fit(desk, desk.indicator(*rival), *rival->value) == Fit::implausible;
    });
    return found == rivals.end() ? nullptr : *found;
}

Bilingual suggestion(const Desk& desk, const Statement* weak)
{
    if (weak == nullptr)
        return {"Giữ một số và ghi nguồn của nó.", "Keep one of them and name its source."};
    const auto value = said(*weak->value, weak->unit);
    if (const auto* label = likelier_label(desk, desk.indicator(*weak), *weak->value))
        return {fmt::format("{} có thể là {}.", value.vi, label->name.vi),
                fmt::format("{} is probably: {}.", value.en, label->name.en)};
    return {fmt::format("Đối chiếu {} với nguồn.", value.vi),
            fmt::format("Check {} against its source.", value.en)};
}

/// The doubtful rival under the label it probably has, by every ratio that can judge it here.
void add_as_relabelled(const Desk& desk, const Statement& weak, Question& question)
{
    const auto* label = likelier_label(desk, desk.indicator(weak), *weak.value);
    if (label == nullptr) return;
    for (const auto& ratio : desk.catalogue().ratios()) {
        const auto* other = desk.sole(ratio.denominator);
        if (ratio.numerator != label->code || other == nullptr || other->value->is_zero()) continue;
        const int shift = ratio.unit == Unit::percent ? 2 : 0;
        question.recomputed.push_back(
            {.label = ratio.meaning,
             .value = Quotient{*weak.value, *other->value, shift}.bounded_to(2, Rounding::half_up),
             .unit = ratio.unit});
    }
}

/// What a share of 100 % of its whole each rival would be.
void add_recomputed(const Desk& desk, const Rivals& rivals, Question& question)
{
    for (const auto* rival : rivals) {
        const auto& indicator = desk.indicator(*rival);
        if (indicator.denominator.empty()) continue;
        const auto whole = desk.whole(indicator.denominator);
        if (!whole || whole->low.is_zero()) continue;
        question.recomputed.push_back(
            {.label = {fmt::format("{} trên {}", said(*rival->value, rival->unit).vi,
                                   desk.catalogue().at(indicator.denominator).name.vi),
                       fmt::format("{} over {}", said(*rival->value, rival->unit).en,
                                   desk.catalogue().at(indicator.denominator).name.en)},
             .value = Quotient{*rival->value, whole->low, 2}.bounded_to(2, Rounding::half_up),
             .unit = Unit::percent});
    }
    if (const auto* weak = weakest(desk, rivals)) add_as_relabelled(desk, *weak, question);
}

}  // namespace

void check_rivals(Desk& desk)
{
    std::map<std::string, Rivals> by_indicator;
    for (const auto* statement : desk.statements())
        if (statement->value) by_indicator[statement->indicator].push_back(statement);
    for (const auto& [code, rivals] : by_indicator) {
        const bool agree = std::ranges::all_of(rivals, [&](const Statement* rival) {
            return rival->unit == rivals.front()->unit &&
                   printed_value(*rival).overlaps(printed_value(*rivals.front()));
        });
        if (rivals.size() < 2) continue;
        if (agree) {
            desk.hold();
            continue;
        }
        const auto& name = desk.catalogue().at(code).name;
        const auto* weak = weakest(desk, rivals);
        Question question{
            .code = "figure/rivals",
            .title = {fmt::format("{}: số nào đúng?", name.vi),
                      fmt::format("{}: which is right?", name.en)},
            .reason = {fmt::format("Cùng địa bàn, cùng ngày nhưng có hai số khác nhau: {} và {}.",
                                   said(*rivals[0]->value, rivals[0]->unit).vi,
                                   said(*rivals[1]->value, rivals[1]->unit).vi),
                       fmt::format("The same area on the same day has two values: {} and {}.",
                                   said(*rivals[0]->value, rivals[0]->unit).en,
                                   said(*rivals[1]->value, rivals[1]->unit).en)},
            .suggestion = suggestion(desk, weak)};
        add_recomputed(desk, rivals, question);
        desk.ask(std::move(question), rivals);
        for (const auto* rival : rivals)
            if (weak == nullptr || rival == weak) desk.doubt(*rival);
    }
}

}  // namespace ansinh::figures
