#pragma once

/// The monthly rate of late-payment interest under the former law: a multiple of last year's
/// published rate, a twelfth of it, cut as the notices print it (60/2015/QĐ-TTg, 595/QĐ-BHXH
/// art.37–38).

#include "law/late_charge.h"

namespace ansinh::law {

struct LateInterestRate {
    Rate monthly{};
    std::vector<Used> used{};
};

/// Refuses a month whose published rate was not found.
Checked<LateInterestRate> late_interest_rate(const Law& law, Month month, DebtScheme scheme,
                                             ChargeKind kind);

}  // namespace ansinh::law
