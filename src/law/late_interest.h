#pragma once

/// The monthly rate of late-payment interest under the former law: a multiple of last year's
/// published rate, a twelfth of it, cut as the notices print it (60/2015/QĐ-TTg, 595/QĐ-BHXH
/// art.37–38); and the daily charge of the present one.

#include "law/late_charge.h"

namespace ansinh::law {

struct LateInterestRate {
    Rate monthly{};
    std::vector<Used> used{};
};

/// Refuses a month whose published rate was not found.
Checked<LateInterestRate> late_interest_rate(const Law& law, Month month, DebtScheme scheme,
                                             ChargeKind kind);

/// What each day costs under the present law.
struct DailyCharge {
    Known<Rate> rate{};

    Vnd of(Vnd unpaid, std::int64_t days) const
    {
        return (unpaid * rate.value * days).rounded(Rounding::half_up);
    }
};

/// 41/2024/QH15 art.40–41; of health insurance 25/2008/QH12 art.49.
DailyCharge daily_charge(InForce& in, DebtScheme scheme);

}  // namespace ansinh::law
