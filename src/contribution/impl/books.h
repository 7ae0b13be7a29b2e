#pragma once

/// The books of dues: each employer's balance of a month made equal to what its people are due.

#include "contribution/impl/allocate.h"
#include "contribution/impl/posting.h"
#include "law/law.h"
#include "ledger/ledger.h"

#include <span>

namespace ansinh::contribution {

/// What entries of this run share.
struct Booking {
    Month month;   ///< of the dues
    Month period;  ///< of the books: see in_open_period()
    db::RunId run;
    AuditId recorded;
};

/// The same, in the period that is open now and stays open until the transaction ends: one that
/// was open when the run began may have been closed since.
Booking in_open_period(db::Database& database, Booking booking);

constexpr ledger::Fund fund_of(law::Fund fund) { return static_cast<ledger::Fund>(fund); }
static_assert(fund_of(law::Fund::unemployment) == ledger::Fund::unemployment &&
              fund_of(law::Fund::health) == ledger::Fund::health);

/// Entries that make the balances `booked` (by payer and fund) equal to the sums.
std::vector<ledger::Entry> entries(const std::vector<EmployerSum>& sums,
                                   const std::vector<ledger::Balance>& booked,
                                   const Booking& booking);

/// One slice of employers, inside its transaction.
db::Worked book(db::Database& database, const db::Slice& slice, const Booking& booking);

/// By what a credit is used, and when.
struct CreditUse {
    std::int64_t number = 0;  ///< of a run of dues; minus the audit record of one of charges
    Date on;                  ///< counts as paid then, or on the day the last money came in
    Month period;             ///< of the books
    AuditId recorded;
};
/// What the employer paid ahead settles what it owes, in the legal order; so does what a fund holds
/// beyond what it is owed. What is left of both is its credit.
void use_credit(db::Database& database, const Order& order, std::int64_t employer,
                const CreditUse& use);
/// Of all employers of the slice.
void use_credits(db::Database& database, const law::Law& law, const db::Slice& slice,
                 const Booking& booking);

/// All employers that have dues for the month.
std::vector<db::Slice> slices_of_employers(db::Database& database, Month month);

}  // namespace ansinh::contribution
