#pragma once

/// What the books say of every payer on a day: what was to be paid this year, what came in, what is
/// late. The facts of a close are made from it.

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/vnd.h"
#include "db/database.h"
#include "law/law.h"
#include "ledger/entry.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace ansinh::contribution {

using FundSums = std::array<Vnd, ledger::funds>;  ///< at ledger::Fund
Vnd total(const FundSums& sums);

/// Of this year: from its first period of the books to the day.
struct YearMoney {
    FundSums receivable{};  ///< of employers owed when the year began, and dues that arose in it
    FundSums received{};    ///< dues by fund; undivided: paid ahead, less what was used of it
    Vnd charges_received;

    bool operator==(const YearMoney&) const = default;
};

/// Of late dues, those that fell due first.
struct FirstDue {
    Month month;
    Date due;                                ///< their last day of payment
    std::optional<Month> suspended_until{};  ///< where they had been suspended

    bool operator==(const FirstDue&) const = default;
};

struct UnitMoney {
    EmployerId employer;
    YearMoney year{};
    FundSums late{};                ///< past the last day of payment, not settled
    FundSums interest_bearing{};    ///< the part of it that bears the charge
    std::int64_t months_late = 0;   ///< the late amount in whole average months of its dues
    std::optional<Month> oldest{};  ///< of the dues that are late
    std::optional<FirstDue> first_due{};
    Vnd charges;  ///< charged for being late, and not paid

    bool operator==(const UnitMoney&) const = default;
};

/// Of those that pay for the people of a commune: participants themselves, the budget, a fund.
struct CommuneMoney {
    AreaId commune;
    YearMoney year{};

    bool operator==(const CommuneMoney&) const = default;
};

struct MoneyOnDay {
    std::vector<UnitMoney> units;        ///< those with any, by number
    std::vector<CommuneMoney> communes;  ///< by number
    Vnd unmatched;                       ///< came in this year, nobody knows from whom

    bool is_empty() const { return units.empty() && communes.empty() && unmatched == Vnd{}; }
};

/// What is booked to the end of the day's month counts, receipts to the day itself. An average
/// month is that of the last twelve with dues. Refuses law/missing: a month without a deadline.
/// With `only`, of those employers alone, in the order of their numbers, and of nobody else.
Checked<MoneyOnDay> money_on(db::Database& database, const law::Law& law, Date on,
                             const std::vector<EmployerId>* only = nullptr);

/// What an employer owes of each month, dues and charges on them, as the books are on the day;
/// without what is suspended and need not be paid back yet. Refuses law/missing.
Checked<std::map<Month, Vnd>> owed_by_month(db::Database& database, const law::Law& law,
                                            EmployerId employer, Date on);

/// Dues of a month that are past their last day of payment and not settled; what was suspended has
/// a day of its own.
struct LateDues {
    Month month;
    Date due;
    Vnd amount;

    bool operator==(const LateDues&) const = default;
};
/// By month and day; together what arrears() says. Refuses law/missing.
Checked<std::vector<LateDues>> late_dues(db::Database& database, const law::Law& law,
                                         EmployerId employer, Date on);

}  // namespace ansinh::contribution
