#pragma once

/// Who pays a health-insurance premium: the person, the employer, the funds, the budgets of each
/// level and sponsors, to the đồng and by month (25/2008/QH12 art.13, 146/2018/NĐ-CP art.7 and 8).

#include "base/date.h"
#include "base/ids.h"
#include "base/month.h"
#include "base/result.h"
#include "law/health_premium.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::coverage {

/// What a council decided to add to the State's part, for a group in an area.
struct LocalSubsidy {
    std::int64_t id = 0;
    AreaId area;
    law::HealthGroup group = law::HealthGroup::near_poor;
    law::HealthPayer funder = law::HealthPayer::province;  ///< province, district or other
    Rate rate{};                                           ///< of the whole premium
    Validity validity{};
    std::string document{};

    bool operator==(const LocalSubsidy&) const = default;
};

struct FundingFacts {
    law::HealthGroup holds = law::HealthGroup::household;
    std::vector<law::HealthGroup> all{};  ///< every group that the person qualifies for
    Date on{};
    int months = 1;
    std::vector<Vnd> incomes{};         ///< where the base is a wage, a pension or a benefit
    std::vector<LocalSubsidy> local{};  ///< of the place of the person
    std::optional<std::string> province{};
};

struct Funding {
    /// Whose support applies: of several subsidised groups the one with the highest.
    law::HealthGroup supported_as = law::HealthGroup::household;
    law::HealthPremium premium;
    Rate support{};  ///< all funders together, of the premium
};

/// The highest single support applies, and never more than the whole premium: what goes beyond it
/// is left to whoever comes later of province, district, others.
Checked<Funding> funding(const FundingFacts& facts, const law::Law& law);

/// The highest support of the groups, and what each funder bears of it.
struct Support {
    law::HealthGroup group = law::HealthGroup::household;
    std::vector<law::HealthSubsidy> local{};  ///< beside the State's own part
    Rate state{};
    Rate whole{};
};
Support highest_support(const FundingFacts& facts, const law::Law& law);

struct MonthOfPremium {
    Month month;
    law::ByHealthPayer<Vnd> paid{};
    Vnd premium;
};

/// A premium for several months, month by month: each payer's months sum to what it pays.
std::vector<MonthOfPremium> by_month(const law::HealthPremium& premium, Month first, int months);

/// What is paid back where another group takes over: the whole months of the card after that day
/// (595/QĐ-BHXH, not read again: unconfirmed).
struct RefundFacts {
    Validity card{};
    int months = 12;
    Vnd paid{};          ///< by the person
    Date taken_over_on;  ///< first day of the other group
};
struct Refund {
    int months = 0;
    Vnd amount{};

    bool operator==(const Refund&) const = default;
};
Refund refund(const RefundFacts& facts);

}  // namespace ansinh::coverage
