#include "contribution/c12.h"

#include "contribution/dues.h"
#include "contribution/impl/charged_days.h"
#include "contribution/impl/reach.h"
#include "contribution/impl/suspended.h"
#include "ledger/ledger.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace ansinh::contribution {

namespace {

using ledger::Account;

void add(NoticeSums& sums, ledger::Fund fund, Account account, Vnd amount)
{
    if (account == Account::dues_receivable) sums.dues.at(static_cast<std::size_t>(fund)) += amount;
    if (account == Account::charges_receivable) sums.charges += amount;
}

/// An entry of the period itself.
void add_present(Notice& notice, const ledger::Entry& entry)
{
    using enum ledger::OriginKind;
    if (entry.origin.kind == refund) {
        if (entry.credit == Account::bank) notice.refunded += entry.amount;
        return;
    }
    const bool moved = entry.origin.kind == merge || entry.origin.kind == merge_undone;
    if (moved && entry.debit == Account::charges_receivable)
        add(notice.arisen, entry.fund, entry.debit, entry.amount);
    if (moved || entry.origin.kind == receipt || entry.origin.kind == credit) {
        if (entry.debit == Account::bank) notice.received += entry.amount;
        if (entry.credit == Account::bank) notice.received -= entry.amount;
        add(notice.allocated, entry.fund, entry.credit, entry.amount);
        return;
    }
    auto& sums =
        entry.origin.kind == dues && entry.month != entry.period ? notice.adjusted : notice.arisen;
    add(sums, entry.fund, entry.debit, entry.amount);
}

void add_entry(Notice& notice, const ledger::Entry& entry)
{
    if (entry.credit == Account::credit) notice.credit += entry.amount;
    if (entry.debit == Account::credit) notice.credit -= entry.amount;
    add(notice.closing, entry.fund, entry.debit, entry.amount);
    add(notice.closing, entry.fund, entry.credit, Vnd{} - entry.amount);
    if (entry.period == notice.period) {
        add_present(notice, entry);
        return;
    }
    add(notice.opening, entry.fund, entry.debit, entry.amount);
    add(notice.opening, entry.fund, entry.credit, Vnd{} - entry.amount);
}

/// What is suspended of the closing, by the end of the suspension and the day of paying back.
Checked<std::vector<SuspendedDues>> suspended_dues(const Suspended& suspended,
                                                   const std::vector<ledger::Entry>& entries,
                                                   const law::Law& law, int cycle_months,
                                                   Month period)
{
    std::map<Month, std::map<Month, Vnd>> owed;  // by the last month of the suspension
    for (const auto& entry : entries)
        if (const auto until = suspended.until(entry.payer.number, entry.fund, entry.month)) {
            auto& month = owed[*until][entry.month];
            if (entry.debit == Account::dues_receivable) month += entry.amount;
            if (entry.credit == Account::dues_receivable) month -= entry.amount;
        }
    Deadlines deadlines(law);
    std::vector<SuspendedDues> all;
    for (const auto& [until, months] : owed)
        for (const auto& [month, amount] : months) {
            if (amount <= Vnd{}) continue;
            const auto day = TRY(deadlines.of(month, cycle_months, until));
            const SuspendedDues one{.first = month,
                                    .last = month,
                                    .amount = amount,
                                    .paid_back_by = day,
                                    .waits = until > period};
            if (all.empty() || all.back().paid_back_by != day || all.back().waits != one.waits)
                all.push_back(one);
            else {
                all.back().last = month;
                all.back().amount += amount;
            }
        }
    return all;
}

}  // namespace

Vnd NoticeSums::total() const { return std::accumulate(dues.begin(), dues.end(), charges); }

Vnd Notice::waiting() const
{
    Vnd sum;
    for (const auto& one : suspended)
        if (one.waits) sum += one.amount;
    return sum;
}

Vnd Notice::to_pay() const { return std::max(closing.total() - waiting() - credit, Vnd{}); }

Checked<Notice> notice(db::Database& database, const law::Law& law, const registry::Areas& areas,
                       const access::Actor& actor, const std::string& unit_code, Month period)
{
    const auto employer = TRY(readable_employer(database, areas, actor, unit_code));
    const auto dues = employer_dues(database, employer.id, period);
    Notice told{.employer = employer.id,
                .unit_code = unit_code,
                .name = employer.version.record.name,
                .period = period,
                .people = dues.people,
                .base = dues.base};
    const auto number = employer.id.value();
    auto entries = ledger::entries(database, ledger::PayerKind::employer, number, number);
    std::erase_if(entries, [&](const ledger::Entry& entry) { return entry.period > period; });
    for (const auto& entry : entries) add_entry(told, entry);
    const Suspended suspended(database);
    const auto cycle = static_cast<int>(employer.version.record.payment_cycle);
    told.suspended = TRY(suspended_dues(suspended, entries, law, cycle, period));
    told.uncharged = uncharged(
        late_facts(entries, receipt_days(database, number, number),
                   {.on = period.last_day(), .cycle_months = cycle, .suspended = suspended}),
        law);
    return told;
}

}  // namespace ansinh::contribution
