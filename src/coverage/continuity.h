#pragma once

/// Whether health insurance went on without a break, since when, and from when to when the card of
/// a payment holds (25/2008/QH12 art.16, 146/2018/NĐ-CP art.12.5 and 13, 51/2024/QH15 art.1.14).

#include "base/date.h"
#include "base/result.h"
#include "law/health_group.h"
#include "law/law.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace ansinh::coverage {

struct Continuity {
    std::optional<Date> since;     ///< first day of the time without a break that reaches the day
    std::optional<Date> last_day;  ///< of the cover before the day, where none is in force on it
    /// From that day the five years are full, where nothing breaks them.
    std::optional<Date> five_years_from;
    bool covered = false;

    bool has_five_years(Date on) const { return five_years_from && *five_years_from <= on; }
    bool operator==(const Continuity&) const = default;
};

/// Of all the times that a person was covered, in any order. A break counts by the law of the day
/// on which the next cover begins. Refuses law/missing.
Checked<Continuity> continuity(std::vector<Validity> covers, const law::Law& law, Date on);

/// How a payment begins.
enum class CardStart : std::uint8_t { first, continued, interrupted };
std::string_view code(CardStart start);

struct CardTerm {
    CardStart start = CardStart::first;
    Validity validity;    ///< half-open
    bool waited = false;  ///< the waiting days stand between payment and first day

    bool operator==(const CardTerm&) const = default;
};

struct CardPayment {
    law::HealthGroup group = law::HealthGroup::household;
    Date paid_on{};
    int months = 12;
    std::optional<Date> last_day{};  ///< of the cover before
    bool now =
        false;  ///< whoever joins a household that is covered, or is a new child, does not wait
};

/// The card that a payment buys. A card in force is followed by one from the day after its end.
Checked<CardTerm> card_term(const CardPayment& payment, const law::Law& law);

/// A child's card: from birth to the end of the school year or of the month (146/2018/NĐ-CP
/// art.13.2).
Checked<Validity> child_term(Date born_on, const law::Law& law);

}  // namespace ansinh::coverage
