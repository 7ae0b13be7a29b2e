#include "law/pension_batch.h"

#include <algorithm>

namespace ansinh::law {

Checked<PensionColumnLaw> PensionColumnLaw::read(const Law& law, Month start)
{
    PensionColumnLaw found;
    found.start_ = start;
    found.averages_ = TRY(AverageLaws::read(law, start.first_day()));
    found.ages_ = TRY(RetirementAges::read(law, key_of(Work::normal)));
    const auto* limit = found.ages_.in(start.plus(-1));
    for (const auto sex : {Sex::male, Sex::female}) {
        const auto at = static_cast<std::size_t>(sex);
        found.of_sex_.at(at).law = TRY(pension_law(law, start, sex));
        found.of_sex_.at(at).rates = base_rates(found.of_sex_.at(at).law);
        if (limit == nullptr) {
            InForce before(law, start.plus(-1).first_day());
            static_cast<void>(before.count("retirement_age", {key_of(sex)}));
            TRY_VOID(before.checked(true));
        }
        check(limit != nullptr && limit->months.at(at), "plain age is a number of months");
        found.of_sex_.at(at).age_required = *limit->months.at(at);
    }
    InForce in(law, start.first_day());
    const auto required = in.count("pension_months_required", {key_of(PensionRoute::age)});
    const auto voluntary = in.count("pension_months_required", {key_of(PensionRoute::voluntary)});
    found.months_required_ = static_cast<int>(required.value);
    found.voluntary_months_required_ = static_cast<int>(voluntary.value);
    return in.checked(std::move(found));
}

PensionRow PensionColumnLaw::pension_of(const CareerRow& row, std::span<const Spell> spells) const
{
    constexpr NoTrace quiet;
    const auto& [law, rates, age_required] = of_sex_[static_cast<std::size_t>(row.sex)];
    if (start_.plus(-1) - row.born < age_required || spells.empty()) return {};
    const auto joined = spells.front().from;
    const auto& averages = averages_.of(joined);
    const auto sums = summed(spells, averages, quiet);
    const int compulsory = sums.months - sums.voluntary_months;
    const bool is_voluntary = retires_as_voluntary(compulsory, sums.months, months_required_);
    if (sums.months < (is_voluntary ? voluntary_months_required_ : months_required_)) return {};

    const auto mean = mean_of(sums, averages, quiet);
    PensionCase one{.months = sums.months,
                    .compulsory_months = is_voluntary ? 0 : compulsory,
                    .joined = joined,
                    .base =
                        rates[std::min(static_cast<std::size_t>(sums.months), rates.size() - 1)],
                    .average = mean};
    if (sums.months > law.lump_over.value) {
        const auto reached = ages_.reached(row.sex, {.month = row.born});
        one.months_after_age = sums.months - months_before(spells, reached->month.plus(1));
    }
    const auto found = amounts(one, law, quiet);
    return {.average = mean.rounded(Rounding::half_up),
            .monthly = *found.monthly,
            .lump = found.lump.value_or(Vnd{}),
            .entitled = true};
}

void PensionColumnLaw::pensions(std::span<const CareerRow> rows, std::span<const Spell> spells,
                                std::uint64_t first_spell, std::span<PensionRow> out) const
{
    check(rows.size() == out.size(), "every person has a row of the answer");
    auto from = first_spell;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        out[i] = pension_of(rows[i], spells.subspan(from, rows[i].spells_end - from));
        from = rows[i].spells_end;
    }
}

}  // namespace ansinh::law
