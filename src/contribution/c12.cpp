#include "contribution/c12.h"

#include "access/allowed.h"
#include "contribution/dues.h"
#include "ledger/ledger.h"
#include "registry/employers.h"

#include <algorithm>
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
    if (entry.origin.kind == ledger::OriginKind::receipt) {
        if (entry.debit == Account::bank) notice.received += entry.amount;
        if (entry.credit == Account::bank) notice.received -= entry.amount;
        add(notice.allocated, entry.fund, entry.credit, entry.amount);
        return;
    }
    auto& sums = entry.origin.kind == ledger::OriginKind::dues && entry.month != entry.period
                     ? notice.adjusted
                     : notice.arisen;
    add(sums, entry.fund, entry.debit, entry.amount);
}

void add_entry(Notice& notice, const ledger::Entry& entry)
{
    if (entry.period > notice.period) return;
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

}  // namespace

Vnd NoticeSums::total() const { return std::accumulate(dues.begin(), dues.end(), charges); }

Vnd Notice::to_pay() const { return std::max(closing.total() - credit, Vnd{}); }

Checked<Notice> notice(db::Database& database, const registry::Areas& areas,
                       const access::Actor& actor, const std::string& unit_code, Month period)
{
    if (auto allowed = access::allowed(actor, access::Permission::dues_read); !allowed)
        return std::unexpected(Problems{std::move(allowed).error()});
    const auto employer = registry::employer(database, areas, actor, unit_code);
    if (!employer) return std::unexpected(Problems{employer.error()});
    const auto dues = employer_dues(database, employer->id, period);
    Notice told{.unit_code = unit_code,
                .name = employer->version.record.name,
                .period = period,
                .people = dues.people,
                .base = dues.base};
    const auto number = employer->id.value();
    for (const auto& entry : ledger::entries(database, ledger::PayerKind::employer, number, number))
        add_entry(told, entry);
    return told;
}

}  // namespace ansinh::contribution
