#pragma once

/// The average of wages and incomes that pensions and one-off payments are shares of
/// (58/2014/QH13 art.62–63 and art.79, 41/2024/QH15 art.72–73 and art.104, 158/2025/NĐ-CP
/// art.15–17).

#include "law/career.h"

#include <memory>

namespace ansinh::law {

/// What becomes of the fraction of a đồng in an average. The law is silent; offices have cut it.
enum class AverageRounding : std::uint8_t { exact, down };
std::span<const Choice> choices(AverageRounding);

/// Wages that were already indexed, as a certified book sums them up.
struct IndexedWages {
    Vnd total{};
    int months = 0;
};

/// A seniority allowance of earlier work that the last years do not hold
/// (59/2015/TT-BLĐTBXH art.20.4.a, 158/2025/NĐ-CP art.15.3.a).
struct FormerSeniority {
    Rate coefficient{};
    Rate rate{};
};

/// The rules of one day for those who joined on one day.
struct AverageLaw {
    Known<Date> indexed_from{};
    Known<Vnd> level{};  ///< what a coefficient of one is worth
    Known<bool> whole_if_higher{};
    std::optional<Known<std::int64_t>> window{};  ///< none: the whole time
    bool state_is_indexed = false;
    /// Coefficients of wages and of voluntary incomes: the same for all who claim in one year.
    std::shared_ptr<const IndexSums> wages = std::make_shared<IndexSums>();
    std::shared_ptr<const IndexSums> incomes = wages;

    const IndexSums& index_of(SpellKind kind) const
    {
        return kind == SpellKind::voluntary ? *incomes : *wages;
    }
};

/// The rules of one day, by the month of first contribution.
class AverageLaws {
public:
    static Checked<AverageLaws> read(const Law& law, Date day);

    const AverageLaw& of(Month joined) const;

private:
    std::vector<std::pair<Month, AverageLaw>> by_joined_;  ///< each from its month on
};

/// What one walk over a career sums up. Indexed sums are in parts of 1 / scale of a đồng, state
/// sums in đồng × points, or indexed like the others for those who joined late.
struct CareerSums {
    int months = 0;
    int state_months = 0;
    int voluntary_months = 0;
    int window_months = 0;  ///< of state time, the last ones that are averaged
    std::int64_t indexed = 0;
    std::int64_t window = 0;
    std::int64_t state = 0;
};

/// The same walk explains one career and runs over millions.
template <class Tracing>
CareerSums summed(std::span<const Spell> spells, const AverageLaw& law, Tracing& trace);
extern template CareerSums summed(std::span<const Spell>, const AverageLaw&, Trace&);
extern template CareerSums summed(std::span<const Spell>, const AverageLaw&, const NoTrace&);

/// Σ(state average × state months + indexed wages and incomes) / all months.
template <class Tracing>
Mean mean_of(const CareerSums& sums, const AverageLaw& law, Tracing& trace);
extern template Mean mean_of(const CareerSums&, const AverageLaw&, Trace&);
extern template Mean mean_of(const CareerSums&, const AverageLaw&, const NoTrace&);

struct AverageFacts {
    Month start{};  ///< when the benefit starts or the payment is decided
    std::optional<Month> joined{};
    std::vector<Spell> spells{};
    std::optional<IndexedWages> indexed{};
    std::optional<FormerSeniority> former_seniority{};
    AverageRounding rounding = AverageRounding::exact;

    /// The month of first contribution: as told, else where the spells begin.
    Month first_month() const;
};

struct AverageWage {
    Mean mean{};
    Vnd average{};
    CareerSums sums{};
    Exact state_total{};
    Exact indexed_total{};
    std::optional<std::int64_t> window{};
};

/// Refuses months whose coefficient is not known.
Checked<AverageWage> average_wage(const AverageFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
