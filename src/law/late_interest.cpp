#include "law/late_interest.h"

namespace ansinh::law {

namespace {

/// The largest multiple of `step` that is not above the rate.
Rate cut(Rate rate, Rate step)
{
    const Wide steps = divided(Wide{rate.numerator()} * step.denominator(),
                               Wide{rate.denominator()} * step.numerator(), Rounding::down);
    return step * narrowed(steps);
}

}  // namespace

Checked<LateInterestRate> late_interest_rate(const Law& law, Month month, DebtScheme scheme,
                                             ChargeKind kind)
{
    InForce in(law, month.first_day());
    const auto yearly =
        in.rate(scheme == DebtScheme::health ? "interbank_rate" : "fund_investment_rate");
    const auto row = in.row("late_interest_factor", {key_of(kind)});
    const auto step = in.rate("late_interest_step");
    TRY_VOID(in.checked(true));
    const auto times = row->count("times");
    LateInterestRate found;
    found.monthly = cut(yearly.value * Rate{times.value, months_of_a_year}, step.value);
    found.used = {{yearly.origin, to_shown(yearly)},
                  {times.origin, to_shown(times)},
                  {step.origin, to_shown(step)}};
    return found;
}

DailyCharge daily_charge(InForce& in, DebtScheme scheme)
{
    return {in.rate(scheme == DebtScheme::health ? "health_late_daily_rate" : "late_daily_rate")};
}

}  // namespace ansinh::law
