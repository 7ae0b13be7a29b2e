#include "law/career.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace ansinh::law {

std::span<const Choice> choices(SpellKind)
{
    static constexpr std::array<Choice, 3> all = {
        {{"state_scale", {"Chế độ tiền lương Nhà nước", "State pay scale"}},
         {"employer_set", {"Người sử dụng lao động quyết định", "Set by the employer"}},
         {"voluntary", {"Tự nguyện", "Voluntary"}}}};
    return all;
}

int months_of(std::span<const Spell> spells)
{
    int months = 0;
    for (const auto& spell : spells) months += spell.months;
    return months;
}

int months_of(std::span<const Spell> spells, SpellKind kind)
{
    int months = 0;
    for (const auto& spell : spells)
        if (spell.kind == kind) months += spell.months;
    return months;
}

int months_before(std::span<const Spell> spells, Month end)
{
    int months = 0;
    for (const auto& spell : spells)
        months += std::clamp(end - spell.from, 0, static_cast<int>(spell.months));
    return months;
}

IndexSums::IndexSums(const std::vector<RowInForce>& rows, int year_of_claim,
                     std::optional<std::int64_t> level_before)
{
    for (const auto& row : rows)
        years_.emplace_back(static_cast<int>(row.count("earned_from").value),
                            row.rate("coefficient"));
    // A voluntary income of a year before the series takes the coefficient of its first year.
    if (level_before) {
        const auto kept = std::ranges::find_if(
            years_, [&](const auto& year) { return year.first >= *level_before; });
        years_.erase(years_.begin(), kept);
        if (!years_.empty()) years_.front().first = first.year();
    }
    if (years_.empty()) return;
    for (const auto& [year, coefficient] : years_)
        scale_ = std::lcm(scale_, coefficient.value.denominator());
    covered_from_ = std::max(first, Month{years_.front().first, 1});

    const auto months = Month{year_of_claim + 1, 1} - first;
    sums_.reserve(static_cast<std::size_t>(months) + 1);
    auto next = years_.begin();
    std::int64_t each = 0;
    for (int at = 0; at < months; ++at) {
        const auto month = first.plus(at);
        while (next != years_.end() && next->first <= month.year()) {
            const auto rate = next->second.value;
            each = rate.numerator() * (scale_ / rate.denominator());
            ++next;
        }
        sums_.push_back(sums_.back() + each);
    }
}

std::vector<Used> IndexSums::used(Month from, int months) const
{
    std::vector<Used> found;
    const auto last = from.plus(months - 1).year();
    for (std::size_t i = 0; i < years_.size(); ++i) {
        const bool begins_late = years_[i].first > last;
        const bool ends_early = i + 1 < years_.size() && years_[i + 1].first <= from.year();
        if (!begins_late && !ends_early)
            found.push_back({years_[i].second.origin, to_shown(years_[i].second)});
    }
    return found;
}

}  // namespace ansinh::law
