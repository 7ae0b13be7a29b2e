/// What the records of this module say was paid, and the books of it.

#include "access/audit.h"
#include "base/check.h"
#include "coverage/impl/desk.h"
#include "coverage/impl/money_entries.h"
#include "coverage/money.h"
#include "db/rows.h"

#include <iterator>
#include <limits>
#include <set>

#include <fmt/format.h>

namespace ansinh::coverage {

namespace {

using ledger::Account;
using ledger::OriginKind;

constexpr auto every = std::numeric_limits<std::int64_t>::max();

std::set<std::int64_t> booked(db::Database& database, OriginKind kind, Account account)
{
    std::set<std::int64_t> found;
    for (const auto& sum : ledger::sums_of_origins(database, kind, account, 0, every))
        found.insert(sum.origin);
    return found;
}

struct Gift {
    std::int64_t fund = 0;
    SponsorEntry entry;
};

std::vector<Gift> gifts(db::Database& database)
{
    std::vector<Gift> all;
    for (db::Rows rows(database, "SELECT fund_id, entry_no, amount, on_day, person_id"
                                 " FROM coverage_sponsor_entry ORDER BY fund_id, entry_no");
         rows.next();) {
        Gift one{.fund = rows.number(0),
                 .entry = {.number = rows.number(1),
                           .amount = Vnd{rows.number(2)},
                           .on = Date::from_number(rows.number(3))}};
        if (!rows.is_null(4)) one.entry.person = PersonId{rows.number(4)};
        all.push_back(std::move(one));
    }
    return all;
}

/// Those that were paid, by number: as much of them as the books need.
std::vector<Enrolment> paid_enrolments(db::Database& database)
{
    std::vector<Enrolment> all;
    for (db::Rows rows(database, "SELECT enrolment_id, kind, own, paid_on, commune, collector"
                                 " FROM coverage_enrolment WHERE status = 'paid' AND own > 0"
                                 " AND paid_on IS NOT NULL ORDER BY enrolment_id");
         rows.next();) {
        Enrolment one;
        one.id = rows.number(0);
        one.kind = std::string(rows.text(1));
        one.own = Vnd{rows.number(2)};
        one.paid_on = Date::from_number(rows.number(3));
        one.commune = AreaId{rows.number(4)};
        one.collector = std::string(rows.text(5));
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace

std::int64_t book_missing(db::Database& database, const std::string& at)
{
    db::Transaction transaction(database);
    transaction.lock("coverage_enrolment");
    transaction.lock("coverage_sponsor_entry");
    auto paid = paid_enrolments(database);
    auto given = gifts(database);
    // A new store: the books may have no tables yet.
    if (paid.empty() && given.empty()) return 0;
    const auto paid_before = booked(database, OriginKind::enrolment, Account::cash);
    const auto given_before = booked(database, OriginKind::gift, Account::gifts);
    std::erase_if(paid, [&](const Enrolment& one) { return paid_before.contains(one.id); });
    std::erase_if(given, [&](const Gift& one) {
        return given_before.contains(gift_number(one.fund, one.entry.number));
    });
    if (paid.empty() && given.empty()) return 0;
    const auto by = access::record(
        database, access::local_operator("migration"),
        {.action = "collection.book-missing",
         .object_kind = "collection",
         .detail = fmt::format("{} enrolments, {} of sponsors", paid.size(), given.size())},
        at);
    for (const auto& one : paid) book(database, one, by);
    for (const auto& [fund, entry] : given) {
        const auto commune =
            entry.person ? commune_of(database, *entry.person) : std::optional<AreaId>{};
        book(database, fund, entry, commune.value_or(AreaId{}), by);
    }
    transaction.commit();
    return std::ssize(paid) + std::ssize(given);
}

std::vector<MoneyAct> money_acts(db::Database& database, OriginKind kind)
{
    std::vector<MoneyAct> acts;
    if (kind == OriginKind::gift)
        for (const auto& gift : gifts(database))
            acts.push_back({.number = gift_number(gift.fund, gift.entry.number),
                            .on = gift.entry.on,
                            .fund = ledger::Fund::undivided,
                            .amount = gift.entry.amount});
    if (kind == OriginKind::hand_over)
        for (db::Rows rows(database, "SELECT hand_over_id, on_day, fund, amount,"
                                     " MIN(hand_over_id) OVER (PARTITION BY recorded)"
                                     " FROM coverage_hand_over ORDER BY hand_over_id");
             rows.next();)
            acts.push_back({.number = rows.number(0),
                            .on = Date::from_number(rows.number(1)),
                            .fund = static_cast<ledger::Fund>(rows.number(2)),
                            .amount = Vnd{rows.number(3)},
                            .together = rows.number(4)});
    if (kind == OriginKind::enrolment)
        for (const auto& one : paid_enrolments(database))
            acts.push_back({.number = one.id,
                            .on = *one.paid_on,
                            .fund = fund_of_kind(one.kind),
                            .amount = one.own});
    return acts;
}

std::string acts_of_days(OriginKind kind, Date first, Date last)
{
    const auto days = fmt::format("BETWEEN {} AND {}", first.number(), last.number());
    if (kind == OriginKind::gift)
        return fmt::format("SELECT fund_id * {} + entry_no FROM coverage_sponsor_entry"
                           " WHERE on_day {}",
                           entries_of_a_fund_max, days);
    check(kind == OriginKind::enrolment, "acts of days are enrolments or gifts");
    return fmt::format("SELECT enrolment_id FROM coverage_enrolment WHERE paid_on {}", days);
}

}  // namespace ansinh::coverage
