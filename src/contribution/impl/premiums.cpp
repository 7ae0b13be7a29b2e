#include "contribution/impl/premiums.h"

#include "base/check.h"
#include "coverage/money.h"
#include "coverage/voluntary.h"
#include "db/bulk.h"
#include "db/rows.h"
#include "law/health_premium.h"
#include "law/voluntary.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>

#include <soci/soci.h>

namespace ansinh::contribution {

namespace {

using coverage::Scheme;
using ledger::PayerKind;
using OfPayers = std::map<PayerKind, Vnd>;

PayerKind payer_of(law::HealthPayer payer)
{
    using enum law::HealthPayer;
    switch (payer) {
    case worker:
    case employer:
    case person: return PayerKind::commune;
    case si_fund:
    case ui_fund: return PayerKind::fund;
    case grantor:
    case other: return PayerKind::sponsor;
    case state:
    case province:
    case district: return PayerKind::budget;
    }
    std::unreachable();
}

/// The premium of one person of a group, or the code of why it is not known.
struct OfGroup {
    OfPayers payers{};
    std::string open{};
};

OfGroup of_health(const std::string& code, const law::Law& law, Month month)
{
    const auto group = law::health_group(code);
    if (!group) return {.payers = {}, .open = "premium/unknown-group"};
    // Workers are insured by their work; households are counted by their members' order.
    if (*group == law::HealthGroup::employee || *group == law::HealthGroup::household) return {};
    const law::HealthPremiumFacts facts{.code = {}, .group = group, .on = month.first_day()};
    const auto terms = law::health_terms(facts, law, nullptr);
    if (!terms) return {.payers = {}, .open = terms.error().front().code};
    if (terms->by_income) return {.payers = {}, .open = "premium/income-not-on-file"};
    const auto premium = law::health_premium(Vnd{}, *terms);
    OfGroup found;
    for (std::size_t at = 0; at < law::health_payers; ++at)
        if (premium.paid[at] != Vnd{})
            found.payers[payer_of(static_cast<law::HealthPayer>(at))] += premium.paid[at];
    return found;
}

/// Who in the group: a key of the law's table of support, or unsupported_group. Nothing of another:
/// what the State adds is not known.
std::optional<law::VoluntaryFacts> facts_of_voluntary(std::string_view group)
{
    // More months than the law supports of anybody.
    constexpr int all_months = 10'000;
    law::VoluntaryFacts facts;
    if (group == "poor")
        facts.poor = true;
    else if (group == "near_poor")
        facts.near_poor = true;
    else if (group == "island")
        facts.island = true;
    else if (group == "ethnic_minority")
        facts.ethnic_minority = true;
    else if (group == coverage::unsupported_group)
        facts.months_supported = all_months;
    else if (group != "other")
        return {};
    return facts;
}

/// 58/2014/QH13 art.87: on the lowest income that may be chosen, where no other is on file.
OfGroup of_voluntary(const std::string& group, Vnd chosen, const law::Law& law, Month month)
{
    auto facts = facts_of_voluntary(group);
    if (!facts) return {.payers = {}, .open = "premium/unknown-group"};
    law::InForce in(law, month.first_day());
    const auto floor = in.row("voluntary_floor", {"voluntary"});
    if (!floor) return {.payers = {}, .open = "law/missing"};
    const Vnd lowest = floor->text("series").value == "poverty_line"
                           ? in.amount("poverty_line", {"rural"}).value
                           : in.amount("base_salary").value;
    facts->from = month;
    facts->income = chosen > Vnd{} ? chosen : lowest;
    law::Trace unused;
    const auto plan = law::voluntary(*facts, law, unused);
    if (!plan) return {.payers = {}, .open = plan.error().front().code};
    OfGroup found{.payers = {{PayerKind::commune, plan->payable}}};
    if (plan->support != Vnd{}) found.payers[PayerKind::budget] = plan->support;
    return found;
}

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

/// Says what is open now; the people of the area.
std::int64_t write_open(db::Database& database, const registry::Territory& within, Month month,
                        const std::vector<OpenPremium>& open)
{
    auto all = open_elsewhere(database, within, month);
    std::int64_t people = 0;
    for (const auto& one : open) {
        if (!within.contains(one.commune)) continue;
        all[{one.commune, one.group, one.code}] += one.people;
        people += one.people;
    }
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
    return people;
}

void append(Premiums& all, Premiums more)
{
    std::ranges::move(more.rows, std::back_inserter(all.rows));
    std::ranges::move(more.open, std::back_inserter(all.open));
}

}  // namespace

namespace {

/// So many people of a commune and group, each due the same.
void add_group(Premiums& found, const OfGroup& each, Scheme scheme,
               const coverage::Participants& cell)
{
    if (!each.open.empty())
        found.open.push_back({.commune = cell.commune,
                              .group = cell.group,
                              .code = each.open,
                              .people = cell.people});
    for (const auto& [payer, amount] : each.payers)
        found.rows.push_back({.commune = cell.commune,
                              .scheme = scheme,
                              .group = cell.group,
                              .payer = payer,
                              .people = cell.people,
                              .amount = amount * cell.people});
}

Premiums voluntary_premiums(db::Database& database, const law::Law& law, Month month)
{
    std::map<std::pair<std::string, Vnd>, OfGroup> known;
    Premiums found;
    for (const auto& cell : coverage::voluntary_participants(database, month.first_day())) {
        auto [each, is_new] = known.try_emplace({cell.group, cell.income});
        if (is_new) each->second = of_voluntary(cell.group, cell.income, law, month);
        add_group(found, each->second, Scheme::voluntary,
                  {.commune = cell.commune, .group = cell.group, .people = cell.people});
    }
    return found;
}

}  // namespace

Premiums premiums(const std::vector<coverage::Participants>& participants, const law::Law& law,
                  Month month)
{
    std::map<std::string, OfGroup> known;
    Premiums found;
    for (const auto& cell : participants) {
        auto [each, is_new] = known.try_emplace(cell.group);
        if (is_new) each->second = of_health(cell.group, law, month);
        add_group(found, each->second, Scheme::health, cell);
    }
    return found;
}

PostedPremiums post_premiums(db::Database& database, const law::Law& law,
                             const registry::Territory& within, const Booking& run)
{
    const auto on = run.month.first_day();
    auto found = household_premiums(database, law, run.month);
    append(found, voluntary_premiums(database, law, run.month));
    append(found, premiums(coverage::participants(database, Scheme::health, on), law, run.month));
    Rows rows;
    std::int64_t looked_at = 0;
    for (const auto& row : found.rows) {
        if (!within.contains(row.commune)) continue;
        add(rows, row, 1);
        ++looked_at;
    }
    db::Transaction transaction(database);
    transaction.lock("contribution_premium");
    const auto booking = in_open_period(database, run);
    take_back_posted(database, within, booking.month, rows);
    std::erase_if(
        rows, [](const auto& row) { return row.second.people == 0 && row.second.amount == Vnd{}; });
    if (!rows.empty()) {
        write(database, rows, booking);
        check(ledger::post(database, booked(rows, booking)).has_value(),
              "the run books in an open period");
    }
    // Payments of before the books knew them.
    coverage::book_missing(database, booking.recorded);
    const auto open = write_open(database, within, booking.month, found.open);
    transaction.commit();
    return {.worked = {.rows = looked_at, .posted = std::ssize(rows)}, .open = open};
}

}  // namespace ansinh::contribution
