#pragma once

/// Money of an employer divided between what it owes, as entries of the books.

#include "base/date.h"
#include "base/result.h"
#include "contribution/impl/suspended.h"
#include "law/law.h"
#include "ledger/ledger.h"

#include <map>
#include <vector>

namespace ansinh::contribution {

/// The accounts that a division needs to know.
inline std::vector<ledger::Account> divided_accounts()
{
    return {ledger::Account::dues_receivable, ledger::Account::charges_receivable,
            ledger::Account::credit};
}

/// Money to divide: a receipt, or nothing where a credit alone is used.
struct Dividing {
    ledger::Origin origin;
    std::int64_t employer = 0;
    Date on;
    Vnd amount;
    Month period;  ///< of the books
    AuditId recorded;
};

/// What decides to where money goes.
struct Order {
    const law::Law& law;
    const Suspended& suspended;
};

/// What stands between an employer and the funds.
class Position {
public:
    using Months = std::map<Month, Vnd>;
    using Owed = std::map<ledger::Fund, Months>;

    void add(const ledger::Standing& standing);
    void add(const ledger::Entry& entry);

    const Months& dues(ledger::Fund fund) const { return months(dues_, fund); }
    const Months& charges(ledger::Fund fund) const { return months(charges_, fund); }
    /// dues() or charges().
    const Months& of(ledger::Account account, ledger::Fund fund) const
    {
        return account == ledger::Account::dues_receivable ? dues(fund) : charges(fund);
    }
    Vnd credit() const { return credit_; }
    /// What funds hold beyond what is owed to them.
    Vnd overpaid() const;
    /// Without what is suspended, which money of that day leaves alone.
    Position payable(const Dividing& money, const Suspended& suspended) const;

private:
    static const Months& months(const Owed& owed, ledger::Fund fund);
    void add(ledger::Account account, ledger::Fund fund, Month month, Vnd amount);

    Owed dues_;
    Owed charges_;
    Vnd credit_;  ///< what the funds owe the employer
};

/// Funds are settled in the legal order of the day, in each fund the oldest month first; what is
/// left over stays as a credit. A credit of before is used with it, and so is what a fund was paid
/// too much: no fund holds more than it is owed. Suspended dues are settled once the suspension has
/// ended; until then money for them is a credit. Refuses a day whose order is not on file.
Checked<std::vector<ledger::Entry>> allocated(const Dividing& money, const Position& position,
                                              const Order& order);

/// The same without an order: what was paid too much becomes a credit, and settles nothing.
std::vector<ledger::Entry> given_back(const Dividing& money, const Position& position);

}  // namespace ansinh::contribution
