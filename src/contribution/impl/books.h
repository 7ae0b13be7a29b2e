#pragma once

/// The books of dues: each employer's balance of a month made equal to what its people are due.

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

/// What the employers of the slice paid ahead settles what arose. Counts as paid on the last day of
/// the month, or on the day it came in where that was later.
void use_credits(db::Database& database, const law::Law& law, const db::Slice& slice,
                 const Booking& booking);

/// All employers that have dues for the month.
std::vector<db::Slice> slices_of_employers(db::Database& database, Month month);

}  // namespace ansinh::contribution
