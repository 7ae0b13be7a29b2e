#pragma once

/// From when and until when a health insurance card holds, and late premium (25/2008/QH12 art.16
/// and art.49, 146/2018/NĐ-CP art.13, 51/2024/QH15, 188/2025/NĐ-CP art.50.4).

#include "law/health_group.h"
#include "law/trace.h"

#include <optional>

namespace ansinh::law {

struct HealthCardFacts {
    HealthGroup group = HealthGroup::household;
    std::optional<Date> paid_on;       ///< asks for the first day
    std::optional<Date> previous_end;  ///< last day of the card before
    std::optional<Date> born_on;       ///< asks for the last day of a child's card
    std::optional<Date> expires_on;    ///< with the next: how long a stay is still paid
    std::optional<Date> discharged_on;
};

struct HealthCard {
    std::optional<Date> valid_from;
    std::optional<Date> valid_until;  ///< where the law sets it
    std::optional<Date> paid_until;
};

Checked<HealthCard> health_card(const HealthCardFacts& facts, const Law& law, Trace& trace);

struct HealthLateFacts {
    Date on{};
    Vnd unpaid{};
    int days = 0;
    std::optional<Rate> interbank_rate;  ///< a year, while the law counts by it
};

struct HealthLate {
    Vnd charge{};
};

/// Refuses to count without the interbank rate where the law counts by it.
Checked<HealthLate> health_late(const HealthLateFacts& facts, const Law& law, Trace& trace);

}  // namespace ansinh::law
