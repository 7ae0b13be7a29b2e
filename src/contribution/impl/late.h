#pragma once

/// From the books of an employer to the facts of the law's late charge.

#include "contribution/impl/suspended.h"
#include "law/late_charge.h"
#include "ledger/entry.h"

#include <map>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace ansinh::contribution {

/// Last days of payment, each asked of the law once.
class Deadlines {
public:
    explicit Deadlines(const law::Law& law) : law_{law} {}

    /// Of dues that were suspended: until which month. Refuses months without a deadline on file.
    Checked<Date> of(Month month, int cycle_months, std::optional<Month> suspended_until = {});

private:
    const law::Law& law_;
    std::map<std::tuple<Month, int, std::optional<Month>>, Date> known_;
};

/// Which dues are late on a day.
class LateOn {
public:
    LateOn(const law::Law& law, Date on);

    struct Said {
        Date due;
        bool is_late = false;
        bool bears_charge = false;
    };
    /// Refuses months without a deadline on file.
    Checked<Said> of(Month month, int cycle_months, std::optional<Month> suspended_until = {});

private:
    Deadlines deadlines_;
    Date on_;
    bool charged_daily_;
};

/// What settled a debt: a receipt, or a credit that a run used. Of the employer whose it is: what a
/// merge moved on is there no more.
struct SettledBy {
    ledger::Origin origin;
    std::int64_t employer = 0;

    auto operator<=>(const SettledBy&) const = default;
};
/// On which day.
using ReceiptDays = std::map<SettledBy, Date>;

/// What is asked of the debts of an employer.
struct DebtsOn {
    Date on;
    int cycle_months = 1;
    const Suspended& suspended;
};
/// Debts by month and scheme, what was suspended apart, and what was paid of them by day.
law::LateChargeFacts late_facts(std::span<const ledger::Entry> entries, const ReceiptDays& days,
                                const DebtsOn& asked);

/// The fund to which charges of a scheme are booked: of social insurance they are one sum, and go
/// to the pension fund.
ledger::Fund fund_of(law::DebtScheme scheme);

/// Charges of one scheme by month and fund. Refuses what the law's formula refuses.
using Charges = std::map<std::pair<Month, ledger::Fund>, Vnd>;
Checked<Charges> charges(const law::LateChargeFacts& facts, law::DebtScheme scheme,
                         const law::Law& law);

}  // namespace ansinh::contribution
