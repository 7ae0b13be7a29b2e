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

IndexSums::IndexSums(const std::vector<RowInForce>& rows, int year_of_claim)
{
    for (const auto& row : rows)
        years_.emplace_back(static_cast<int>(row.count("earned_from").value),
                            row.rate("coefficient"));
    if (!years_.empty()) sum_up({year_of_claim + 1, 1});
}

IndexSums IndexSums::level_before(int year) const
{
    IndexSums found;
    for (const auto& one : years_)
        if (one.first >= year) found.years_.push_back(one);
    if (found.years_.empty()) return *this;
    found.years_.front().first = std::min(found.years_.front().first, first.year());
    found.sum_up(end());
    return found;
}

void IndexSums::sum_up(Month end)
{
    for (const auto& [year, coefficient] : years_)
        scale_ = std::lcm(scale_, coefficient.value.denominator());
    covered_from_ = std::max(first, Month{years_.front().first, 1});
    sums_.reserve(static_cast<std::size_t>(end - first) + 1);
    auto next = years_.begin();
    std::int64_t each = 0;
    for (auto month = first; month < end; ++month) {
        while (next != years_.end() && Month{next->first, 1} <= month) {
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
