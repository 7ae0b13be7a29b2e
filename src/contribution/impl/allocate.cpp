#include "contribution/impl/allocate.h"

#include "base/check.h"
#include "law/allocation.h"

#include <algorithm>

namespace ansinh::contribution {

namespace {

using ledger::Account;

Vnd total(const Position::Months& months)
{
    Vnd sum;
    for (const auto& [unused, amount] : months) sum += amount;
    return std::max(sum, Vnd{});
}

/// Writes the entries of one division.
class Writer {
public:
    explicit Writer(const Dividing& money) : money_{money} {}

    void add(ledger::Fund fund, Month month, Account debit, Account credit, Vnd amount)
    {
        if (amount == Vnd{}) return;
        entries_.push_back({.period = money_.period,
                            .month = month,
                            .payer = {ledger::PayerKind::employer, money_.employer},
                            .fund = fund,
                            .debit = debit,
                            .credit = credit,
                            .amount = amount,
                            .origin = money_.origin,
                            .recorded = money_.recorded});
    }

    /// The oldest month first; months that were paid too much make up for others.
    void settle(ledger::Fund fund, const Position::Months& months, Account account, Vnd amount)
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
    const Dividing& money_;
    std::vector<ledger::Entry> entries_;
};

}  // namespace

const Position::Months& Position::months(const Owed& owed, ledger::Fund fund)
{
    static const Months none;
    const auto found = owed.find(fund);
    return found == owed.end() ? none : found->second;
}

void Position::add(Account account, ledger::Fund fund, Month month, Vnd amount)
{
    if (account == Account::dues_receivable) dues_[fund][month] += amount;
    if (account == Account::charges_receivable) charges_[fund][month] += amount;
    // A credit is what the funds owe the employer: below zero on its account.
    if (account == Account::credit) credit_ -= amount;
}

void Position::add(const ledger::Standing& standing)
{
    add(standing.account, standing.fund, standing.month, standing.amount);
}

void Position::add(const ledger::Entry& entry)
{
    add(entry.debit, entry.fund, entry.month, entry.amount);
    add(entry.credit, entry.fund, entry.month, Vnd{} - entry.amount);
}

Checked<std::vector<ledger::Entry>> allocated(const Dividing& money, const Position& position,
                                              const law::Law& law)
{
    law::AllocationFacts facts{.on = money.on, .received = money.amount + position.credit()};
    for (std::size_t at = 0; at < law::choices(law::Fund{}).size(); ++at) {
        const auto fund = static_cast<ledger::Fund>(at);
        facts.debts.push_back({.fund = static_cast<law::Fund>(at),
                               .principal = total(position.dues(fund)),
                               .charge = total(position.charges(fund))});
    }
    law::Trace unused;
    const auto answer = TRY(law::allocation(facts, law, unused));
    Writer writer(money);
    for (const auto& line : answer.lines) {
        const auto fund = static_cast<ledger::Fund>(line.debt.fund);
        if (line.principal != Vnd{})
            writer.settle(fund, position.dues(fund), Account::dues_receivable, line.principal);
        if (line.charge != Vnd{})
            writer.settle(fund, position.charges(fund), Account::charges_receivable, line.charge);
    }
    const Vnd kept = answer.left_over - position.credit();
    const Month month{money.on};
    const auto undivided = ledger::Fund::undivided;
    if (kept > Vnd{}) writer.add(undivided, month, Account::bank, Account::credit, kept);
    if (kept < Vnd{}) writer.add(undivided, month, Account::credit, Account::bank, Vnd{} - kept);
    return std::move(writer).entries();
}

}  // namespace ansinh::contribution
