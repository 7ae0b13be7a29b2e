#pragma once

/// The monthly pension: rate, reduction, amount, least pension, and the lump sum for excess years
/// (58/2014/QH13 art.56–58 and art.74–75, 41/2024/QH15 art.66–68, art.99–100 and art.141.11).

#include "law/average_wage.h"
#include "law/retirement.h"

namespace ansinh::law {

/// A row of pension_rate: where the rate starts and what each further year adds.
struct RateBand {
    Known<std::int64_t> months_from{};
    Known<Rate> start{};
    Known<Rate> per_year{};
};

/// The rules of one start month for one sex, with one band at least. What cannot be answered is not
/// in it: early retirement, treaties and the least pension have figures only from their first law
/// on.
struct PensionLaw {
    Month start{};
    std::vector<RateBand> bands{};
    Known<Rate> most{};
    Known<std::int64_t> half_year_most{};  ///< odd months
    Known<Rate> less_per_year{};
    Known<Rate> less_half_year{};
    Known<std::int64_t> half_year_from{};
    Known<std::int64_t> least_times{};
    Known<std::int64_t> least_months{};
    Known<Date> least_joined_before{};
    Known<Vnd> level{};
    Known<std::int64_t> lump_over{};
    Known<Rate> lump_per_year{};
    Known<Rate> lump_per_year_after_age{};
    std::optional<Known<Rate>> treaty_per_year{};
    std::optional<Known<Rate>> commune_woman_per_year{};
};
Checked<PensionLaw> pension_law(const Law& law, Month start, Sex sex);

/// Odd months count as half a year or a whole one (59/2015/TT-BLĐTBXH art.17.2): 26 years
/// 4 months are credited as 318 months.
int half_years_up(int months, std::int64_t half_year_most);
int credited(int months, const PensionLaw& law);
inline Rate as_years(int months) { return {months, months_of_a_year}; }
/// The same as people are shown it: "26,5 năm".
inline Number in_years(int months) { return {as_years(months), "years"}; }
/// Nothing where the months are under the lowest band.
std::optional<Rate> base_rate(int months, const PensionLaw& law);
/// base_rate() of every length of contributions up to the one that gives the most, for columns;
/// where none does, of every length there can be.
std::vector<Rate> base_rates(const PensionLaw& law);
/// Two percent a year before the age, one for half a year (58/2014/QH13 art.56.3).
Rate early_reduction(int months_early, const PensionLaw& law);

/// What the amount follows from once the person is entitled.
struct PensionCase {
    int months = 0;
    int compulsory_months = 0;
    int months_early = 0;
    int months_after_age = 0;  ///< contributed after the retirement age
    Month joined{};
    Rate base{};  ///< base_rate(), or the rate of a treaty or of commune staff
    std::optional<Mean> average{};
};

struct PensionAmounts {
    Rate rate{};
    Rate reduction{};
    std::optional<Vnd> monthly{};
    bool is_least = false;  ///< raised to the least pension
    int excess_months = 0;  ///< credited, above those that give the most
    Rate lump_months{};     ///< the lump sum, in months of the average
    std::optional<Vnd> lump{};
};

/// One formula for a person with a trace and for a column without.
template <class Tracing>
PensionAmounts amounts(const PensionCase& one, const PensionLaw& law, Tracing& trace);
extern template PensionAmounts amounts(const PensionCase&, const PensionLaw&, Trace&);
extern template PensionAmounts amounts(const PensionCase&, const PensionLaw&, const NoTrace&);

/// Who has too little compulsory time retires under voluntary insurance with the whole of it
/// (41/2024/QH15 art.111.1.a, 158/2025/NĐ-CP art.17.2).
constexpr bool retires_as_voluntary(int compulsory, int months, int least)
{
    return compulsory < months && compulsory < least;
}

struct PensionFacts {
    Claim claim{};
    Month start{};
    std::optional<Birth> born{};
    std::optional<int> age{};  ///< months, in the last month before the start
    std::optional<int> months{};
    std::optional<int> compulsory_months{};
    std::optional<int> months_after_age{};
    std::optional<Month> joined{};
    std::vector<Spell> spells{};
    std::optional<Vnd> average{};
    AverageRounding rounding = AverageRounding::exact;
    bool by_treaty = false;
};

struct Pension {
    bool entitled = true;
    std::optional<NoPension> reason{};
    Bilingual ground{};
    int age = 0;
    std::optional<int> age_required{};
    int months = 0;
    int months_required = 0;
    int credited_months = 0;
    std::optional<Vnd> average{};
    PensionAmounts amounts{};
    /// Of a woman whose pension started in 2018–2021, on top of the pension.
    std::optional<Rate> women_adjustment{};
    std::optional<Vnd> monthly_adjusted{};
};

/// A person who is not entitled gets an answer that says why.
Checked<Pension> pension(const PensionFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
