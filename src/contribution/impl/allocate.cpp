#include "contribution/impl/allocate.h"

#include "base/check.h"
#include "law/allocation.h"

#include <algorithm>
#include <array>

namespace ansinh::contribution {

namespace {

using ledger::Account;

/// Of one fund's months: below zero where it was paid too much.
Vnd total(const Position::Months& months)
{
    Vnd sum;
    for (const auto& [unused, amount] : months) sum += amount;
    return sum;
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

    /// The oldest month first; months that were paid too much make up for others. With an amount
    /// below zero the fund gives back what it was paid beyond all its months.
    void settle(ledger::Fund fund, const Position::Months& months, Account account, Vnd amount)
    {
        for (const auto& [month, owed] : months)
            if (owed < Vnd{}) {
                add(fund, month, Account::bank, account, owed);
                amount -= owed;
            }
        for (const auto& [month, owed] : months) {
            if (owed <= Vnd{}) continue;
            const Vnd part = std::min(owed, amount);
            add(fund, month, Account::bank, account, part);
            amount -= part;
        }
        check(amount == Vnd{}, "no more is settled than is owed");
    }

    /// What is left of the employer's money: more than its credit was, or less.
    void keep(Vnd more)
    {
        const Month month{money_.on};
        const auto undivided = ledger::Fund::undivided;
        if (more > Vnd{}) add(undivided, month, Account::bank, Account::credit, more);
        if (more < Vnd{}) add(undivided, month, Account::credit, Account::bank, Vnd{} - more);
    }

    std::vector<ledger::Entry> entries() && { return std::move(entries_); }

private:
    const Dividing& money_;
    std::vector<ledger::Entry> entries_;
};

constexpr std::array receivables = {Account::dues_receivable, Account::charges_receivable};

ledger::Fund fund_at(std::size_t at) { return static_cast<ledger::Fund>(at); }

/// Takes what each fund was paid beyond what it is owed out of it again.
Vnd give_back(Writer& writer, const Position& position)
{
    Vnd freed;
    for (std::size_t at = 0; at < law::choices(law::Fund{}).size(); ++at)
        for (const auto account : receivables) {
            const auto& months = position.of(account, fund_at(at));
            const Vnd sum = total(months);
            if (sum > Vnd{}) continue;
            writer.settle(fund_at(at), months, account, sum);
            freed -= sum;
        }
    return freed;
}

/// What is owed, fund by fund, where more is owed than was paid.
std::vector<law::FundDebt> debts(const Position& position)
{
    std::vector<law::FundDebt> all;
    for (std::size_t at = 0; at < law::choices(law::Fund{}).size(); ++at)
        all.push_back({.fund = static_cast<law::Fund>(at),
                       .principal = std::max(total(position.dues(fund_at(at))), Vnd{}),
                       .charge = std::max(total(position.charges(fund_at(at))), Vnd{})});
    return all;
}

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

Vnd Position::overpaid() const
{
    Vnd sum;
    for (const auto* owed : {&dues_, &charges_})
        for (const auto& [unused, months] : *owed) sum -= std::min(total(months), Vnd{});
    return sum;
}

Position Position::payable(const Dividing& money, const Suspended& suspended) const
{
    auto rest = *this;
    for (auto& [fund, months] : rest.dues_)
        for (auto& [month, owed] : months)
            if (owed > Vnd{} && suspended.waits(money.employer, fund, month, money.on)) owed = {};
    return rest;
}

namespace {

Checked<std::vector<ledger::Entry>> divided(const Dividing& money, const Position& position,
                                            const law::Law& law)
{
    Writer writer(money);
    const Vnd freed = give_back(writer, position);
    // A credit below zero is what the employer was paid back of money that the bank then took back.
    const Vnd free = std::max(money.amount + position.credit() + freed, Vnd{});
    law::Trace unused;
    const auto answer = TRY(
        law::allocation({.on = money.on, .received = free, .debts = debts(position)}, law, unused));
    for (const auto& line : answer.lines) {
        const auto fund = static_cast<ledger::Fund>(line.debt.fund);
        if (line.debt.principal > Vnd{})
            writer.settle(fund, position.dues(fund), Account::dues_receivable, line.principal);
        if (line.debt.charge > Vnd{})
            writer.settle(fund, position.charges(fund), Account::charges_receivable, line.charge);
    }
    writer.keep(money.amount + freed - answer.allocated);
    return std::move(writer).entries();
}

}  // namespace

Checked<std::vector<ledger::Entry>> allocated(const Dividing& money, const Position& position,
                                              const Order& order)
{
    if (!order.suspended.has(money.employer)) return divided(money, position, order.law);
    return divided(money, position.payable(money, order.suspended), order.law);
}

std::vector<ledger::Entry> given_back(const Dividing& money, const Position& position)
{
    Writer writer(money);
    writer.keep(money.amount + give_back(writer, position));
    return std::move(writer).entries();
}

}  // namespace ansinh::contribution
