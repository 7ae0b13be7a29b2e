#pragma once

/// Premium of a household's members, in order (25/2008/QH12 art.13.3 and art.15,
/// 146/2018/NĐ-CP art.7.1.e, 188/2025/NĐ-CP).

#include "law/trace.h"

#include <vector>

namespace ansinh::law {

struct HouseholdMember {
    bool insured_elsewhere = false;  ///< in another group: pays nothing here and is not counted
};

struct HouseholdPremiumFacts {
    Date paid_on{};
    int months = 12;
    std::vector<HouseholdMember> members{};
    bool together = true;  ///< all who must join do so in the fiscal year
};

struct MemberPremium {
    int order = 0;  ///< from 1; nought of a member insured elsewhere
    Rate rate{};    ///< of the first member's amount
    Vnd amount{};
};

struct HouseholdPremium {
    bool accepted = true;  ///< a part of a household could not join by itself in earlier years
    Vnd base{};
    std::vector<MemberPremium> members{};
    Vnd total{};
};

/// Refuses a number of months that is no payment cycle of households.
Checked<HouseholdPremium> household_premium(const HouseholdPremiumFacts& facts, const Law& law,
                                            Trace& trace);

}  // namespace ansinh::law
