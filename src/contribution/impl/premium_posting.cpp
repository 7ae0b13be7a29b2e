/// Premiums of a month, posted by difference.

#include "base/check.h"
#include "contribution/impl/premiums.h"
#include "db/bulk.h"
#include "db/rows.h"

#include <array>
#include <map>
#include <tuple>
#include <utility>

#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

using coverage::Scheme;
using ledger::PayerKind;

auto key(const PremiumRow& row)
{
    return std::tuple{row.commune, row.scheme, row.group, row.payer};
}
using Rows = std::map<std::tuple<AreaId, Scheme, std::string, PayerKind>, PremiumRow>;

void add(Rows& rows, const PremiumRow& row, int sign)
{
    auto& sum =
        rows.try_emplace(key(row), row.commune, row.scheme, row.group, row.payer).first->second;
    sum.people += sign * row.people;
    sum.amount += row.amount * sign;
}

void take_back_posted(db::Database& database, const registry::Territory& within, Month month,
                      Rows& rows)
{
    const std::array bound = {std::int64_t{month.number()}};
    db::Rows stored(database,
                    "SELECT commune, scheme, group_code, payer, people, amount"
                    " FROM contribution_premium WHERE month = $1",
                    bound);
    while (stored.next()) {
        const AreaId commune{stored.number(0)};
        if (!within.contains(commune)) continue;
        add(rows,
            {.commune = commune,
             .scheme = static_cast<Scheme>(stored.number(1)),
             .group = std::string(stored.text(2)),
             .payer = static_cast<PayerKind>(stored.number(3)),
             .people = stored.number(4),
             .amount = Vnd{stored.number(5)}},
            -1);
    }
}

/// The same amounts by commune, payer and fund, for the books.
std::vector<ledger::Entry> booked(const Rows& differences, const Booking& booking)
{
    std::map<std::pair<ledger::Payer, ledger::Fund>, Vnd> sums;
    for (const auto& [unused, row] : differences)
        sums[{{row.payer, row.commune.value()},
              row.scheme == Scheme::health ? ledger::Fund::health : ledger::Fund::voluntary}] +=
            row.amount;
    std::vector<ledger::Entry> entries;
    for (const auto& [where, amount] : sums)
        if (amount != Vnd{})
            entries.push_back({.period = booking.period,
                               .month = booking.month,
                               .payer = where.first,
                               .fund = where.second,
                               .debit = ledger::Account::dues_receivable,
                               .credit = ledger::Account::dues,
                               .amount = amount,
                               .origin = {ledger::OriginKind::premiums, booking.run.value()},
                               .recorded = booking.recorded});
    return entries;
}

void write(db::Database& database, const Rows& differences, const Booking& booking)
{
    db::BulkInsert rows(
        database, "contribution_premium",
        {"month", "commune", "scheme", "group_code", "payer", "run_id", "people", "amount"});
    for (const auto& [unused, row] : differences)
        rows.add({std::int64_t{booking.month.number()}, row.commune.value(),
                  static_cast<std::int64_t>(row.scheme), std::string_view{row.group},
                  static_cast<std::int64_t>(row.payer), booking.run.value(), row.people,
                  row.amount.dong()});
    rows.finish();
}

/// What was open outside of the area of this run stays.
using Open = std::map<std::tuple<AreaId, std::string, std::string>, std::int64_t>;

Open open_elsewhere(db::Database& database, const registry::Territory& within, Month month)
{
    Open all;
    const std::array bound = {std::int64_t{month.number()}};
    for (db::Rows rows(database,
                       "SELECT commune, group_code, code, people FROM contribution_premium_open"
                       " WHERE month = $1",
                       bound);
         rows.next();)
        if (const AreaId commune{rows.number(0)}; !within.contains(commune))
            all[{commune, std::string(rows.text(1)), std::string(rows.text(2))}] = rows.number(3);
    return all;
}

/// Says what is open now.
void write_open(db::Database& database, const registry::Territory& within, Month month,
                const std::vector<OpenPremium>& open)
{
    auto all = open_elsewhere(database, within, month);
    for (const auto& one : open)
        if (within.contains(one.commune)) all[{one.commune, one.group, one.code}] += one.people;
    const long long number = month.number();
    database.sql() << "DELETE FROM contribution_premium_open WHERE month = :month",
        soci::use(number);
    db::BulkInsert rows(database, "contribution_premium_open",
                        {"month", "commune", "group_code", "code", "people"});
    for (const auto& [key, count] : all) {
        const auto& [commune, group, code] = key;
        rows.add({std::int64_t{month.number()}, commune.value(), std::string_view{group},
                  std::string_view{code}, count});
    }
    rows.finish();
}

/// Rows that the run wrote before it was killed, or that another of its workers did.
std::int64_t posted_by(db::Database& database, const Booking& run)
{
    const std::array bound = {std::int64_t{run.month.number()}, run.run.value()};
    db::Rows rows(database,
                  "SELECT COUNT(*) FROM contribution_premium WHERE month = $1 AND run_id = $2",
                  bound);
    rows.next();
    return rows.number(0);
}

/// What should stand, less what does; how many rows.
std::int64_t post_difference(db::Database& database, const registry::Territory& within,
                             const Booking& booking, Rows rows)
{
    take_back_posted(database, within, booking.month, rows);
    std::erase_if(
        rows, [](const auto& row) { return row.second.people == 0 && row.second.amount == Vnd{}; });
    if (rows.empty()) return 0;
    write(database, rows, booking);
    check(ledger::post(database, booked(rows, booking)).has_value(),
          "the run books in an open period");
    return std::ssize(rows);
}

}  // namespace

db::Worked post_premiums(db::Database& database, const law::Law& law,
                         const registry::Territory& within, const Booking& run)
{
    db::Transaction transaction(database);
    transaction.lock("contribution_premium");
    // What this run posted stays as it is: what changed since is the difference of the next one.
    if (const auto posted = posted_by(database, run); posted != 0)
        return {.rows = posted, .posted = posted};
    const auto found = all_premiums(database, law, run.month);
    Rows rows;
    std::int64_t looked_at = 0;
    for (const auto& row : found.rows) {
        if (!within.contains(row.commune)) continue;
        add(rows, row, 1);
        ++looked_at;
    }
    write_open(database, within, run.month, found.open);
    const auto posted =
        post_difference(database, within, in_open_period(database, run), std::move(rows));
    transaction.commit();
    return {.rows = looked_at, .posted = posted};
}

std::int64_t open_premiums(db::Database& database, const registry::Territory& within, Month month)
{
    const std::array bound = {std::int64_t{month.number()}};
    std::int64_t people = 0;
    for (db::Rows rows(database,
                       "SELECT commune, people FROM contribution_premium_open WHERE month = $1",
                       bound);
         rows.next();)
        if (within.contains(AreaId{rows.number(0)})) people += rows.number(1);
    return people;
}

}  // namespace ansinh::contribution
