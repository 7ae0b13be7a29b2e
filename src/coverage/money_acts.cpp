/// What the records of this module say was paid, and the books of it.

#include "coverage/impl/desk.h"
#include "coverage/impl/enrolment_rows.h"
#include "coverage/impl/money_entries.h"
#include "coverage/money.h"
#include "db/rows.h"

#include <limits>
#include <map>
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

constexpr std::string_view paid_enrolments =
    "SELECT enrolment_id, kind, own, paid_on FROM coverage_enrolment"
    " WHERE status = 'paid' AND own > 0 AND paid_on IS NOT NULL";

}  // namespace

std::int64_t book_missing(db::Database& database, AuditId recorded)
{
    std::int64_t count = 0;
    const auto known = booked(database, OriginKind::enrolment, Account::cash);
    for (const auto& act : money_acts(database, OriginKind::enrolment)) {
        if (known.contains(act.number)) continue;
        book(database, *read_enrolment(database, act.number), recorded);
        ++count;
    }
    const auto given = booked(database, OriginKind::gift, Account::gifts);
    for (const auto& gift : gifts(database)) {
        if (given.contains(gift_number(gift.fund, gift.entry.number))) continue;
        const auto commune =
            gift.entry.person ? commune_of(database, *gift.entry.person) : std::optional<AreaId>{};
        book(database, gift.fund, gift.entry, commune.value_or(AreaId{}), recorded);
        ++count;
    }
    return count;
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
        for (db::Rows rows(database, "SELECT hand_over_id, on_day, fund, amount"
                                     " FROM coverage_hand_over ORDER BY hand_over_id");
             rows.next();)
            acts.push_back({.number = rows.number(0),
                            .on = Date::from_number(rows.number(1)),
                            .fund = static_cast<ledger::Fund>(rows.number(2)),
                            .amount = Vnd{rows.number(3)}});
    if (kind == OriginKind::enrolment)
        for (db::Rows rows(database, fmt::format("{} ORDER BY enrolment_id", paid_enrolments));
             rows.next();)
            acts.push_back({.number = rows.number(0),
                            .on = Date::from_number(rows.number(3)),
                            .fund = fund_of_kind(rows.text(1)),
                            .amount = Vnd{rows.number(2)}});
    return acts;
}

std::vector<PaidByCommune> paid_between(db::Database& database, Date first, Date last)
{
    std::map<std::pair<AreaId, ledger::Fund>, Vnd> sums;
    for (const auto kind : {OriginKind::enrolment, OriginKind::gift}) {
        std::map<std::int64_t, ledger::Fund> acts;
        for (const auto& act : money_acts(database, kind))
            if (act.on >= first && act.on <= last)
                acts.emplace(act.number,
                             kind == OriginKind::gift ? ledger::Fund::health : act.fund);
        if (acts.empty()) continue;
        for (const auto& sum : ledger::sums_of_origins(database, kind, Account::dues_receivable,
                                                       acts.begin()->first, acts.rbegin()->first))
            if (const auto act = acts.find(sum.origin); act != acts.end())
                sums[{AreaId{sum.payer.number}, act->second}] -= sum.amount;
    }
    std::vector<PaidByCommune> found;
    for (const auto& [key, amount] : sums)
        found.push_back({.commune = key.first, .fund = key.second, .amount = amount});
    return found;
}

}  // namespace ansinh::coverage
