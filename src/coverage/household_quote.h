#pragma once

/// What it costs a household to insure its members: who is covered elsewhere, the ladder over the
/// fiscal year, support, own share, and from when to when each card holds (25/2008/QH12 art.13.3,
/// 146/2018/NĐ-CP art.5 and art.7.1.e).

#include "base/person_id.h"
#include "coverage/continuity.h"
#include "coverage/funding.h"
#include "law/household_premium.h"

#include <optional>
#include <vector>

namespace ansinh::coverage {

struct QuoteMember {
    PersonId person{0};
    bool joins = true;
    /// In force on the day of payment in a group other than those that pay for themselves: such a
    /// member pays nothing here and is outside the count.
    std::optional<law::HealthGroup> elsewhere{};
    std::optional<Date> last_day{};  ///< of the card before, or of the one in force
    bool covered = false;            ///< by a card that lasts: need not join yet
    /// Paid in the household group earlier in the fiscal year: keeps a place in the order.
    bool paid_this_year = false;
    /// Insured there in the fiscal year by what was paid before it: keeps one too.
    bool insured_this_year = false;
    std::vector<law::HealthGroup> supported{};  ///< near-poor and the like: no ladder
    bool now = false;                           ///< does not wait
};

struct QuoteFacts {
    Date paid_on{};
    int months = 12;
    std::vector<QuoteMember> members{};  ///< in the order of the household
    std::vector<LocalSubsidy> local{};   ///< of the commune
};

struct QuoteLine {
    PersonId person{0};
    law::HealthGroup group = law::HealthGroup::household;
    int order = 0;  ///< in the ladder; 0 of who is supported and who does not join
    Rate rate{};    ///< of the first member's amount
    law::HealthPremium premium{};
    CardTerm term{};

    Vnd own() const { return premium.by(law::HealthPayer::person); }
    bool operator==(const QuoteLine&) const = default;
};

struct Quote {
    std::vector<QuoteLine> lines{};  ///< of those who join
    Vnd premium{};
    Vnd state{};
    Vnd local{};  ///< province, district and others
    Vnd own{};    ///< what is collected
};

/// Refuses enrolment/nobody-joins, enrolment/household-incomplete (while the law asks that all who
/// must join do so), law/no-row for months that are no cycle of households.
Checked<Quote> household_quote(const QuoteFacts& facts, const law::Law& law);

}  // namespace ansinh::coverage
