/// Money paid ahead, used for what arose since.

#include "contribution/impl/allocate.h"
#include "contribution/impl/books.h"
#include "contribution/impl/receipt_books.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <algorithm>
#include <array>

namespace ansinh::contribution {

namespace {

using ledger::Account;

/// The day the last money of the employer came in.
Date last_paid(db::Database& database, std::int64_t employer)
{
    const std::array bound = {employer};
    db::Rows rows(database, "SELECT MAX(paid_on) FROM contribution_receipt WHERE employer_id = $1",
                  bound);
    rows.next();
    return Date::from_number(rows.number(0));
}

Position position_of(db::Database& database, std::int64_t employer)
{
    Position position;
    for (const auto& standing : ledger::standing(
             database, {.first = employer, .last = employer, .accounts = divided_accounts()}))
        position.add(standing);
    return position;
}

void remember(db::Database& database, const Dividing& use)
{
    db::BulkInsert rows(database, "contribution_credit_use", {"run_id", "employer_id", "used_on"});
    rows.add({use.origin.number, use.employer, std::int64_t{use.on.number()}});
    rows.finish();
}

}  // namespace

void use_credits(db::Database& database, const law::Law& law, const db::Slice& slice,
                 const Booking& booking)
{
    for (const auto& [employer, unused] :
         ledger::credits(database, ledger::PayerKind::employer, slice.first, slice.last)) {
        const auto position = position_of(database, employer);
        const Dividing use{.origin = {ledger::OriginKind::credit, booking.run.value()},
                           .employer = employer,
                           .on = std::max(last_paid(database, employer), booking.month.last_day()),
                           .amount = {},
                           .period = booking.period,
                           .recorded = booking.recorded};
        const auto entries = allocated(use, position, law);
        // Where the order of the day is not on file the money stays what it is: a credit.
        if (!entries || entries->empty()) continue;
        check(ledger::post(database, *entries).has_value(), "the run books in an open period");
        remember(database, use);
    }
}

}  // namespace ansinh::contribution
