#include "coverage/impl/money_entries.h"

#include "base/check.h"
#include "registry/collectors.h"

namespace ansinh::coverage {

namespace {

using ledger::Account;
using ledger::OriginKind;
using ledger::PayerKind;

void post(db::Database& database, const std::vector<ledger::Entry>& entries)
{
    if (entries.empty()) return;
    check(ledger::post(database, entries).has_value(), "an act of today books in an open period");
}

}  // namespace

std::int64_t gift_number(std::int64_t fund, std::int64_t entry)
{
    check(entry < entries_of_a_fund_max, "the entries of a fund fit their numbers");
    return fund * entries_of_a_fund_max + entry;
}

ledger::Fund fund_of_kind(std::string_view kind)
{
    return kind == "voluntary" ? ledger::Fund::voluntary : ledger::Fund::health;
}

std::vector<ledger::Entry> entries_of(const Enrolment& paid, std::int64_t collector, Month period,
                                      AuditId recorded)
{
    if (paid.own == Vnd{}) return {};
    const ledger::Entry in_hand{.period = period,
                                .month = Month{*paid.paid_on},
                                .payer = {PayerKind::collector, collector},
                                .fund = fund_of_kind(paid.kind),
                                .debit = Account::cash,
                                .credit = Account::transit,
                                .amount = paid.own,
                                .origin = {OriginKind::enrolment, paid.id},
                                .recorded = recorded};
    auto owed = in_hand;
    owed.payer = {PayerKind::commune, paid.commune.value()};
    owed.debit = Account::transit;
    owed.credit = Account::dues_receivable;
    return {in_hand, owed};
}

std::vector<ledger::Entry> entries_of(std::int64_t fund, const SponsorEntry& entry, AreaId commune,
                                      Month period, AuditId recorded)
{
    if (entry.amount == Vnd{}) return {};
    // What is spent is below nought in the fund's own account.
    const ledger::Entry gift{.period = period,
                             .month = Month{entry.on},
                             .payer = {PayerKind::gift_fund, fund},
                             .fund = ledger::Fund::undivided,
                             .debit = Account::bank,
                             .credit = Account::gifts,
                             .amount = entry.amount,
                             .origin = {OriginKind::gift, gift_number(fund, entry.number)},
                             .recorded = recorded};
    if (entry.amount > Vnd{}) return {gift};
    auto premium = gift;
    premium.payer = {PayerKind::commune, commune.value()};
    premium.fund = ledger::Fund::health;
    premium.credit = Account::dues_receivable;
    premium.amount = Vnd{} - entry.amount;
    return {gift, premium};
}

void book(db::Database& database, const Enrolment& paid, AuditId recorded)
{
    const auto collector = registry::collector_place(database, paid.collector);
    post(database, entries_of(paid, collector ? collector->number : 0,
                              ledger::open_period(database, Month{*paid.paid_on}), recorded));
}

void book(db::Database& database, std::int64_t fund, const SponsorEntry& entry, AreaId commune,
          AuditId recorded)
{
    post(database, entries_of(fund, entry, commune, ledger::open_period(database, Month{entry.on}),
                              recorded));
}

}  // namespace ansinh::coverage
