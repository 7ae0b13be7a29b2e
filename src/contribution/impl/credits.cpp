/// Money paid ahead, used for what arose since.

#include "base/check.h"
#include "contribution/impl/allocate.h"
#include "contribution/impl/books.h"
#include "contribution/impl/receipt_books.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <algorithm>
#include <array>
#include <set>

namespace ansinh::contribution {

namespace {

using ledger::Account;

/// The day the last money of the employer came in.
Date last_paid(db::Database& database, std::int64_t employer)
{
    const std::array bound = {employer};
    db::Rows rows(database,
                  "SELECT MAX(paid_on) FROM contribution_receipt WHERE employer_id = $1"
                  " AND amount > 0 AND reversed_by IS NULL",
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

/// Employers of the slice that have a credit, or whose dues of the month were lowered: one of their
/// funds may hold more than it is owed.
std::set<std::int64_t> with_credit(db::Database& database, const db::Slice& slice, Month month)
{
    std::set<std::int64_t> employers;
    for (const auto& credit :
         ledger::credits(database, ledger::PayerKind::employer, slice.first, slice.last))
        employers.insert(credit.payer);
    for (const auto payer : ledger::payers_of_lowered_dues(database, ledger::PayerKind::employer,
                                                           slice.first, slice.last, month))
        employers.insert(payer);
    return employers;
}

}  // namespace

void use_credit(db::Database& database, const Order& order, std::int64_t employer,
                const CreditUse& of)
{
    const auto position = position_of(database, employer);
    if (position.credit() <= Vnd{} && position.overpaid() == Vnd{}) return;
    const Dividing use{.origin = {ledger::OriginKind::credit, of.number},
                       .employer = employer,
                       .on = std::max(last_paid(database, employer), of.on),
                       .amount = {},
                       .period = of.period,
                       .recorded = of.recorded};
    // Where the order of the day is not on file the money settles nothing: it stays a credit.
    const auto divided = allocated(use, position, order);
    const auto entries = divided ? *divided : given_back(use, position);
    if (entries.empty()) return;
    check(ledger::post(database, entries).has_value(), "the run books in an open period");
    remember(database, use);
}

void use_credits(db::Database& database, const law::Law& law, const db::Slice& slice,
                 const Booking& booking)
{
    const Suspended suspended(database);
    for (const auto employer : with_credit(database, slice, booking.month))
        use_credit(database, {law, suspended}, employer,
                   {.number = booking.run.value(),
                    .on = booking.month.last_day(),
                    .period = booking.period,
                    .recorded = booking.recorded});
}

}  // namespace ansinh::contribution
