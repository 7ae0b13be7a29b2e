#pragma once

/// Careers as spells of months with one wage, and what is summed over them. A sum walks spells, not
/// months: the coefficients of all months stand summed up, so that a spell costs one product.

#include "base/wide.h"
#include "law/trace.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace ansinh::law {

/// Who set the wage of a spell decides how it counts in the average.
enum class SpellKind : std::uint8_t { state_scale, employer_set, voluntary };
std::span<const Choice> choices(SpellKind);

/// Months on end with one wage. On the State's scale the wage is known by its coefficient too.
struct Spell {
    /// One of a coefficient: 5.76 is 57'600 points, seniority and all.
    static constexpr std::int32_t points_of_one = 10'000;

    Vnd wage{};  ///< a month: wage, or chosen income of voluntary insurance
    Month from{};
    std::int32_t points = 0;  ///< only on the State's scale
    std::uint16_t months = 0;
    SpellKind kind = SpellKind::employer_set;

    Month end() const { return from.plus(months); }  ///< the month after the last
};

/// Total length. Spells lie in order of time and none over another, here and below.
int months_of(std::span<const Spell> spells);
/// The part of the total length that lies before a month.
int months_before(std::span<const Spell> spells, Month end);
int months_of(std::span<const Spell> spells, SpellKind kind);

/// The coefficients of one year of claim, by month of contribution, summed up from the first month.
class IndexSums {
public:
    /// Before this month nobody contributed.
    static constexpr Month first{1930, 1};

    IndexSums() = default;
    /// Years before the first row are not covered; years after the last take its coefficient.
    IndexSums(const std::vector<RowInForce>& rows, int year_of_claim);
    /// The same where all years before `year` take its coefficient, as voluntary incomes do.
    IndexSums level_before(int year) const;

    bool covers(Month from) const { return covered_from_ <= from; }
    /// The sum of the coefficients of months on end, in parts of 1 / scale().
    std::int64_t of(Month from, int months) const
    {
        const auto at = static_cast<std::size_t>(from.number() - first.number());
        return sums_[at + static_cast<std::size_t>(months)] - sums_[at];
    }
    std::int64_t scale() const { return scale_; }
    Month covered_from() const { return covered_from_; }
    Month end() const { return first.plus(static_cast<int>(sums_.size()) - 1); }
    /// The coefficients of the years that the months touch, for a trace.
    std::vector<Used> used(Month from, int months) const;

private:
    void sum_up(Month end);

    std::vector<std::int64_t> sums_{0};
    std::vector<std::pair<int, Known<Rate>>> years_;  ///< first year of each coefficient
    std::int64_t scale_ = 1;
    Month covered_from_{};
};

/// A mean before it is rounded: sum / parts, not in lowest terms, so that it costs no division.
struct Mean {
    Wide sum = 0;
    Wide parts = 1;

    Exact exact() const { return Exact{sum, parts}; }
    Vnd rounded(Rounding rounding) const { return Vnd{narrowed(divided(sum, parts, rounding))}; }
    /// The share of the mean, to a whole đồng.
    Vnd share(Rate rate, Rounding rounding) const
    {
        return Vnd{narrowed(divided(sum * rate.numerator(), parts * rate.denominator(), rounding))};
    }
};

}  // namespace ansinh::law
