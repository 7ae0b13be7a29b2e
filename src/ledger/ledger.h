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

/// What stands on an account of a payer for a month's dues: debit less credit, none of zero.
struct Standing {
    std::int64_t payer = 0;
    Account account = Account::dues_receivable;
    Fund fund = Fund::pension_survivors;
    Month month;
    Vnd amount;

    bool operator==(const Standing&) const = default;
};

struct StandingQuestion {
    PayerKind kind = PayerKind::employer;
    std::int64_t first = 0;  ///< numbers of payers, both included
    std::int64_t last = 0;
    std::optional<Month> until{};  ///< entries of that period of the books and before
    std::vector<Account> accounts{};
};

/// By payer, account, fund and month. A range is read month by month along the key, so that many
/// ranges together cost one pass.
std::vector<Standing> standing(db::Database& database, const StandingQuestion& question);

/// What a payer has paid ahead.
struct Credit {
    std::int64_t payer = 0;
    Vnd amount;

    bool operator==(const Credit&) const = default;
};
/// Of a range of payers, both included, by number; whoever has none is left out.
std::vector<Credit> credits(db::Database& database, PayerKind kind, std::int64_t first,
                            std::int64_t last);

/// Payers of a range, both included, whose dues of the month were ever lowered; by number.
std::vector<std::int64_t> payers_of_lowered_dues(db::Database& database, PayerKind kind,
                                                 std::int64_t first, std::int64_t last,
                                                 Month month);

/// Every entry of a range of payers, by payer, month, fund and origin.
std::vector<Entry> entries(db::Database& database, PayerKind kind, std::int64_t first,
                           std::int64_t last);

/// What one receipt settled of one payer's month: dues owed, or charges for paying late.
struct Settlement {
    std::int64_t payer = 0;
    std::int64_t receipt = 0;
    Month month;
    Account account = Account::dues_receivable;  ///< or charges_receivable
    Fund fund = Fund::pension_survivors;
    Vnd amount;

    bool operator==(const Settlement&) const = default;
};
/// Of payers by their numbers, a few hundred at once; by payer, receipt, month, account and fund.
std::vector<Settlement> settlements(db::Database& database, PayerKind kind,
                                    std::span<const std::int64_t> payers);

/// What one thing (a receipt, an enrolment …) moved on an account, of one payer: debit less credit.
struct OriginSum {
    std::int64_t origin = 0;
    Payer payer;
    Vnd amount;

    bool operator==(const OriginSum&) const = default;
};
/// Of the origins of a range, both included, by number and payer; none of nought.
std::vector<OriginSum> sums_of_origins(db::Database& database, OriginKind kind, Account account,
                                       std::int64_t first, std::int64_t last);

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

/// What a fund's payers owe and what came in, over a period.
struct FundStatement {
    Fund fund = Fund::pension_survivors;
    Vnd owed_before;  ///< dues and charges
    Vnd arisen;       ///< dues of the period, with what was learnt of earlier months
    Vnd charges;      ///< for paying late
    Vnd settled;      ///< by what came in
    Vnd owed_after;
    Vnd received;         ///< in the period, less what was paid back
    Vnd received_in_all;  ///< to the end of the period

    bool operator==(const FundStatement&) const = default;
};
/// One for each fund, made from the lines of trial_balance(); owed_before + arisen + charges −
/// settled = owed_after.
std::vector<FundStatement> fund_statements(const std::vector<TrialLine>& lines);

/// A closed period takes no entry until it is opened again. Refuses access/forbidden,
/// ledger/period-closed, ledger/period-open, ledger/reason-missing.
Checked<void> close_period(db::Database& database, const access::Actor& actor, Month period,
                           const std::string& reason, const std::string& at);
Checked<void> reopen_period(db::Database& database, const access::Actor& actor, Month period,
                            const std::string& reason, const std::string& at);
bool is_closed(db::Database& database, Month period);

/// A period was closed, or opened again.
struct PeriodTurn {
    Month period;
    bool closed = false;
    std::string reason;
    AuditId recorded;

    bool operator==(const PeriodTurn&) const = default;
};
/// Every one, the latest first.
std::vector<PeriodTurn> period_turns(db::Database& database);
/// Periods that have entries, rising.
std::vector<Month> periods(db::Database& database);
/// The period itself while it is open, else the first open one after it: where what was learnt late
/// is booked. It stays open until the transaction that asked has ended.
Month open_period(db::Database& database, Month period);
/// The same to tell it, and not to book there: it may be closed at once.
Month next_open(db::Database& database, Month period);

}  // namespace ansinh::ledger
