#pragma once

/// The books: entries are only added, and sums are made from them.

#include "access/actor.h"
#include "base/result.h"
#include "db/database.h"
#include "ledger/entry.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::ledger {

/// Tables of this module.
void migrate(db::Database& database);
bool is_current(db::Database& database);

/// Takes part in the transaction that is open. Refuses ledger/period-closed, and then writes none.
/// The same payer, month, fund, accounts and origin twice is a fault of ours: StoreError.
Result<void> post(db::Database& database, std::span<const Entry> entries);

/// What a range of payers has on an account for a month's dues: debit less credit, none of zero.
struct Balance {
    Payer payer;
    Month month;
    Fund fund = Fund::pension_survivors;
    Vnd amount;

    bool operator==(const Balance&) const = default;
};

struct BalanceQuestion {
    Account account = Account::dues_receivable;
    Month month;
    PayerKind kind = PayerKind::employer;
    std::int64_t first = 0;  ///< numbers of payers, both included
    std::int64_t last = 0;
    std::optional<OriginKind> origin{};  ///< entries of that origin alone
    std::optional<Month> until{};        ///< entries of that period of the books and before
};

/// By payer and fund.
std::vector<Balance> balances(db::Database& database, const BalanceQuestion& question);
/// The same of all months at once, by payer, month and fund.
std::vector<Balance> balances_of_all_months(db::Database& database,
                                            const BalanceQuestion& question);

/// Every entry of a range of payers, by payer, month, fund and origin.
std::vector<Entry> entries(db::Database& database, PayerKind kind, std::int64_t first,
                           std::int64_t last);

/// What one receipt settled of one payer's month: dues owed, or charges for paying late.
struct Settlement {
    std::int64_t payer = 0;
    std::int64_t receipt = 0;
    Month month;
    Account account = Account::dues_receivable;  ///< or charges_receivable
    Vnd amount;

    bool operator==(const Settlement&) const = default;
};
/// Of a range of payers, both included, by payer, receipt, month and account.
std::vector<Settlement> settlements(db::Database& database, PayerKind kind, std::int64_t first,
                                    std::int64_t last);

/// One line of a trial balance. Closing balances of all lines of a fund sum to zero.
struct TrialLine {
    Fund fund = Fund::pension_survivors;
    Account account = Account::dues_receivable;
    Vnd opening;  ///< debit less credit before the period
    Vnd debit;
    Vnd credit;
    Vnd closing;

    bool operator==(const TrialLine&) const = default;
};
std::vector<TrialLine> trial_balance(db::Database& database, Month period);

/// A closed period takes no entry until it is opened again. Refuses access/forbidden,
/// ledger/period-closed, ledger/period-open, ledger/reason-missing.
Checked<void> close_period(db::Database& database, const access::Actor& actor, Month period,
                           const std::string& reason, const std::string& at);
Checked<void> reopen_period(db::Database& database, const access::Actor& actor, Month period,
                            const std::string& reason, const std::string& at);
bool is_closed(db::Database& database, Month period);
/// The period itself while it is open, else the first open one after it: where what was learnt late
/// is booked.
Month open_period(db::Database& database, Month period);

}  // namespace ansinh::ledger
