#include "law/pension.h"

#include <algorithm>

namespace ansinh::law {

namespace {

constexpr int months_of_half_a_year = 6;

const RateBand* band_of(int months, const PensionLaw& law)
{
    const RateBand* found = nullptr;
    for (const auto& band : law.bands)
        if (band.months_from.value <= months) found = &band;
    return found;
}

void read_rates(InForce& in, Sex sex, PensionLaw& found)
{
    for (const auto& row : in.rows("pension_rate"))
        if (row.text("sex").value == key_of(sex))
            found.bands.push_back(
                {row.count("months_from"), row.rate("start"), row.rate("per_year")});
    if (found.bands.empty() && in.has("pension_rate"))
        static_cast<void>(in.row("pension_rate", {key_of(sex), std::int64_t{0}}));
    found.most = in.rate("pension_rate_most");
    found.half_year_most = in.count("odd_months_half_most");
    if (in.has("treaty_rate_per_year")) found.treaty_per_year = in.rate("treaty_rate_per_year");
    if (in.has("commune_woman_rate_per_year"))
        found.commune_woman_per_year = in.rate("commune_woman_rate_per_year");
    found.less_per_year = in.rate("early_retirement_per_year");
    found.less_half_year = in.rate("early_retirement_half_year");
    found.half_year_from = in.count("early_retirement_half_from");
}

constexpr Name rate_name{"Tỷ lệ hưởng", "Rate"};
constexpr Name monthly_name{"Lương hưu hằng tháng", "Monthly pension"};
constexpr Name lump_name{"Trợ cấp một lần khi nghỉ hưu", "Lump sum at retirement"};

/// 58/2014/QH13 art.56.5, 41/2024/QH15 art.141.11
template <class Tracing>
void raise_to_least(const PensionCase& one, const PensionLaw& law, PensionAmounts& found,
                    Tracing& trace)
{
    const Vnd least = law.level.value * law.least_times.value;
    if (*found.monthly >= least || one.compulsory_months < law.least_months.value ||
        one.joined.first_day() >= law.least_joined_before.value)
        return;
    found.monthly = least;
    found.is_least = true;
    trace.step(
        monthly_name, least,
        because({"thấp hơn mức thấp nhất nên nâng lên", "below the least pension, so raised"}),
        law.least_times, law.level, law.least_months, law.least_joined_before);
}

/// 58/2014/QH13 art.58, 41/2024/QH15 art.68: years after the age count for more.
template <class Tracing>
void add_lump(const PensionCase& one, const PensionLaw& law, PensionAmounts& found, Tracing& trace)
{
    found.excess_months =
        std::max(0, credited(one.months, law) - static_cast<int>(law.lump_over.value));
    if (found.excess_months == 0) return;
    const auto after = std::min(found.excess_months, credited(one.months_after_age, law));
    const auto before = found.excess_months - after;
    found.lump_months = law.lump_per_year.value * as_years(before) +
                        law.lump_per_year_after_age.value * as_years(after);
    trace.step({"Số năm cao hơn", "Excess years"}, in_years(found.excess_months), law.lump_over);
    trace.step({"Số tháng mức bình quân", "Months of the average"},
               Number{found.lump_months, "months"},
               worked(Number{as_years(before)}, "×", law.lump_per_year, "+",
                      Number{as_years(after)}, "×", law.lump_per_year_after_age));
    if (!one.average) return;
    found.lump = one.average->share(found.lump_months, Rounding::half_up);
    if constexpr (Tracing::on)
        trace.step(lump_name, *found.lump,
                   worked(one.average->exact(), "×", Number{found.lump_months}), Rounding::half_up);
}

}  // namespace

int half_years_up(int months, std::int64_t half_year_most)
{
    const int odd = months % months_of_a_year;
    const int whole = months - odd;
    if (odd == 0) return whole;
    return whole + (odd <= half_year_most ? months_of_half_a_year : months_of_a_year);
}

int credited(int months, const PensionLaw& law)
{
    return half_years_up(months, law.half_year_most.value);
}

std::optional<Rate> base_rate(int months, const PensionLaw& law)
{
    const auto* band = band_of(months, law);
    if (band == nullptr) return {};
    const auto further = credited(months, law) - static_cast<int>(band->months_from.value);
    return std::min(band->start.value + band->per_year.value * as_years(further), law.most.value);
}

std::vector<Rate> base_rates(const PensionLaw& law)
{
    std::vector<Rate> all;
    // A reform may keep the rate below the most for good; nobody has more than all months.
    const auto longest = static_cast<std::size_t>(std::max(0, law.start - IndexSums::first));
    while (all.empty() || (all.back() != law.most.value && all.size() <= longest))
        all.push_back(base_rate(static_cast<int>(all.size()), law).value_or(Rate{}));
    return all;
}

Rate early_reduction(int months_early, const PensionLaw& law)
{
    if (months_early <= 0) return {};
    const auto whole = law.less_per_year.value * (months_early / months_of_a_year);
    return months_early % months_of_a_year >= law.half_year_from.value
               ? whole + law.less_half_year.value
               : whole;
}

Checked<PensionLaw> pension_law(const Law& law, Month start, Sex sex)
{
    InForce in(law, start.first_day());
    PensionLaw found{.start = start};
    read_rates(in, sex, found);
    found.least_times = in.count("least_pension_times");
    found.least_months = in.count("least_pension_months");
    found.least_joined_before = in.date("least_pension_joined_before");
    found.level = base_level(in);
    found.lump_over = in.count("retirement_lump_over", {key_of(sex)});
    found.lump_per_year = in.rate("retirement_lump_per_year");
    found.lump_per_year_after_age = in.rate("retirement_lump_per_year_after_age");
    return in.checked(std::move(found));
}

template <class Tracing>
PensionAmounts amounts(const PensionCase& one, const PensionLaw& law, Tracing& trace)
{
    PensionAmounts found{.rate = one.base};
    if (one.months_early > 0) {
        found.reduction = early_reduction(one.months_early, law);
        found.rate = std::max(Rate{}, one.base - found.reduction);
        trace.step({"Giảm do nghỉ trước tuổi", "Reduction for early retirement"}, found.reduction,
                   worked(Count{one.months_early, "months"}), law.less_per_year, law.less_half_year,
                   law.half_year_from);
        trace.step(rate_name, found.rate, worked(one.base, "−", found.reduction));
    }
    if (one.average) {
        found.monthly = one.average->share(found.rate, Rounding::half_up);
        if constexpr (Tracing::on)
            trace.step(monthly_name, *found.monthly, worked(one.average->exact(), "×", found.rate),
                       Rounding::half_up);
        raise_to_least(one, law, found, trace);
    }
    add_lump(one, law, found, trace);
    return found;
}

template PensionAmounts amounts(const PensionCase&, const PensionLaw&, Trace&);
template PensionAmounts amounts(const PensionCase&, const PensionLaw&, const NoTrace&);

}  // namespace ansinh::law
