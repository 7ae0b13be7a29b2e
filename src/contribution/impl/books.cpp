#include "contribution/impl/books.h"

#include "base/check.h"
#include "db/rows.h"

#include <limits>
#include <map>

#include <fmt/format.h>

namespace ansinh::contribution {

namespace {

/// Of employers' dues: some for each, by the slices of people that found them.
constexpr std::int64_t rows_each = 6'000;

using ledger::Account;

ledger::BalanceQuestion question(const Booking& booking, const db::Slice& slice)
{
    return {.account = Account::dues_receivable,
            .month = booking.month,
            .kind = ledger::PayerKind::employer,
            .first = slice.first,
            .last = slice.last,
            .origin = ledger::OriginKind::dues};
}

}  // namespace

Booking in_open_period(db::Database& database, Booking booking)
{
    booking.period = ledger::open_period(database, booking.month);
    return booking;
}

std::vector<ledger::Entry> entries(const std::vector<EmployerSum>& sums,
                                   const std::vector<ledger::Balance>& booked,
                                   const Booking& booking)
{
    std::map<std::pair<std::int64_t, ledger::Fund>, Vnd> missing;
    for (const auto& sum : sums)
        for (std::size_t fund = 0; fund < lines / sides; ++fund)
            missing[{sum.employer.value(), static_cast<ledger::Fund>(fund)}] +=
                sum.amounts.of(static_cast<law::Fund>(fund));
    for (const auto& balance : booked)
        missing[{balance.payer.number, balance.fund}] -= balance.amount;
    std::vector<ledger::Entry> found;
    for (const auto& [key, amount] : missing)
        if (amount != Vnd{})
            found.push_back({.period = booking.period,
                             .month = booking.month,
                             .payer = {ledger::PayerKind::employer, key.first},
                             .fund = key.second,
                             .debit = Account::dues_receivable,
                             .credit = Account::dues,
                             .amount = amount,
                             .origin = {ledger::OriginKind::dues, booking.run.value()},
                             .recorded = booking.recorded});
    return found;
}

db::Worked book(db::Database& database, const db::Slice& slice, const Booking& booking)
{
    const auto sums = employer_sums(database, booking.month, slice.first, slice.last);
    const auto missing =
        entries(sums, ledger::balances(database, question(booking, slice)), booking);
    if (!missing.empty())
        check(ledger::post(database, missing).has_value(), "the run books in an open period");
    return {.rows = std::ssize(sums), .posted = std::ssize(missing)};
}

std::vector<db::Slice> slices_of_employers(db::Database& database, Month month)
{
    // In one pass: PostgreSQL does not know yet how much a month has, and sorts all of it for each
    // slice that is asked for by itself.
    const std::array bound = {std::int64_t{month.number()}};
    db::Rows ends(database,
                  fmt::format("SELECT employer_id FROM (SELECT employer_id, ROW_NUMBER() OVER"
                              " (ORDER BY employer_id) AS place FROM contribution_employer_due"
                              " WHERE month = $1) AS dues WHERE place % {} = 0"
                              " ORDER BY employer_id",
                              rows_each),
                  bound);
    std::vector<db::Slice> slices;
    std::int64_t first = 0;
    const auto add = [&](std::int64_t last) {
        slices.push_back({.number = std::ssize(slices) + 1, .first = first, .last = last});
    };
    while (ends.next()) {
        if (ends.number(0) < first) continue;  // of an employer with more rows than a slice
        add(ends.number(0));
        first = ends.number(0) + 1;
    }
    add(std::numeric_limits<std::int64_t>::max());
    return slices;
}

}  // namespace ansinh::contribution
