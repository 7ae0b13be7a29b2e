#include "contribution/impl/allocate.h"

#include "base/check.h"

#include <algorithm>
#include <map>

namespace ansinh::contribution {

namespace {

using ledger::Account;

/// What is owed on an account, by fund and month.
using Owed = std::map<ledger::Fund, std::map<Month, Vnd>>;

Owed owed(const std::vector<ledger::Entry>& entries, Account account)
{
    Owed found;
    for (const auto& entry : entries) {
        if (entry.debit == account) found[entry.fund][entry.month] += entry.amount;
        if (entry.credit == account) found[entry.fund][entry.month] -= entry.amount;
    }
    return found;
}

Vnd total(const Owed& owed, ledger::Fund fund)
{
    Vnd sum;
    if (const auto found = owed.find(fund); found != owed.end())
        for (const auto& [unused, amount] : found->second) sum += amount;
    return std::max(sum, Vnd{});
}

/// Writes the entries of one receipt.
class Writer {
public:
    explicit Writer(const ReceiptFacts& receipt) : receipt_{receipt} {}

    void add(ledger::Fund fund, Month month, Account debit, Account credit, Vnd amount)
    {
        if (amount == Vnd{}) return;
        entries_.push_back({.period = receipt_.period,
                            .month = month,
                            .payer = {ledger::PayerKind::employer, receipt_.employer},
                            .fund = fund,
                            .debit = debit,
                            .credit = credit,
                            .amount = amount,
                            .origin = {ledger::OriginKind::receipt, receipt_.receipt},
                            .recorded = receipt_.recorded});
    }

    /// The oldest month first; months that were paid too much make up for others.
    void settle(ledger::Fund fund, const std::map<Month, Vnd>& months, Account account, Vnd amount)
    {
        for (const auto& [month, owed] : months)
            if (owed < Vnd{}) {
                add(fund, month, Account::bank, account, owed);
                amount -= owed;
            }
        for (const auto& [month, owed] : months) {
            const Vnd part = std::clamp(owed, Vnd{}, amount);
            add(fund, month, Account::bank, account, part);
            amount -= part;
        }
        check(amount == Vnd{}, "no more is settled than is owed");
    }

    std::vector<ledger::Entry> entries() && { return std::move(entries_); }

private:
    const ReceiptFacts& receipt_;
    std::vector<ledger::Entry> entries_;
};

}  // namespace

Checked<std::vector<ledger::Entry>> allocated(const ReceiptFacts& receipt,
                                              const std::vector<ledger::Entry>& before,
                                              const law::Law& law)
{
    auto dues = owed(before, Account::dues_receivable);
    auto charges = owed(before, Account::charges_receivable);
    const auto undivided = ledger::Fund::undivided;
    // A credit is what the fund owes the employer: below zero on its account.
    Vnd credit;
    auto credits = owed(before, Account::credit);
    for (const auto& [unused, amount] : credits[undivided]) credit -= amount;
    law::AllocationFacts facts{.on = receipt.on, .received = receipt.amount + credit};
    for (std::size_t at = 0; at < law::choices(law::Fund{}).size(); ++at) {
        const auto fund = static_cast<ledger::Fund>(at);
        facts.debts.push_back({.fund = static_cast<law::Fund>(at),
                               .principal = total(dues, fund),
                               .charge = total(charges, fund)});
    }
    law::Trace unused;
    const auto answer = TRY(law::allocation(facts, law, unused));
    Writer writer(receipt);
    const Month month{receipt.on};
    writer.add(undivided, month, Account::credit, Account::bank, credit);
    for (const auto& line : answer.lines) {
        const auto fund = static_cast<ledger::Fund>(line.debt.fund);
        if (line.principal != Vnd{})
            writer.settle(fund, dues[fund], Account::dues_receivable, line.principal);
        if (line.charge != Vnd{})
            writer.settle(fund, charges[fund], Account::charges_receivable, line.charge);
    }
    writer.add(undivided, month, Account::bank, Account::credit, answer.left_over);
    return std::move(writer).entries();
}

}  // namespace ansinh::contribution
