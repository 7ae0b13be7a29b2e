#include "contribution/impl/late.h"

#include "law/in_force.h"
#include "law/late_debts.h"

#include <algorithm>
#include <ranges>

namespace ansinh::contribution {

namespace {

using law::DebtScheme;
using ledger::Account;

DebtScheme scheme_of(ledger::Fund fund)
{
    if (fund == ledger::Fund::health) return DebtScheme::health;
    return fund == ledger::Fund::unemployment ? DebtScheme::unemployment : DebtScheme::social;
}

using Paid = std::map<std::pair<Date, DebtScheme>, Vnd>;

/// What was taken out again (by the bank, or as paid too much) never settled anything: the latest
/// payments before it are less by it.
void take_back(Paid& paid, DebtScheme scheme)
{
    Vnd taken;
    for (auto& [key, amount] : std::views::reverse(paid)) {
        if (key.second != scheme) continue;
        const Vnd part = std::min(amount, taken);
        amount -= part;
        taken -= part;
    }
}

bool settles(ledger::OriginKind kind)
{
    return kind == ledger::OriginKind::receipt || kind == ledger::OriginKind::credit;
}

}  // namespace

ledger::Fund fund_of(DebtScheme scheme)
{
    switch (scheme) {
    case DebtScheme::social: return ledger::Fund::pension_survivors;
    case DebtScheme::unemployment: return ledger::Fund::unemployment;
    case DebtScheme::health: return ledger::Fund::health;
    }
    std::unreachable();
}

Checked<Date> Deadlines::of(Month month, int cycle_months, std::optional<Month> suspended_until)
{
    const auto key = std::tuple{month, cycle_months, suspended_until};
    if (const auto found = known_.find(key); found != known_.end()) return found->second;
    const law::LateChargeFacts facts{
        .on = month.last_day(),
        .cycle_months = cycle_months,
        .debts = {{.month = month, .amount = Vnd{1}, .suspended_until = suspended_until}}};
    const auto owed = TRY(law::owed(facts, law_));
    return known_[key] = owed.front().due;
}

LateOn::LateOn(const law::Law& law, Date on)
    : deadlines_{law}, on_{on},
      charged_daily_{law::InForce(law, on).has("arrears_under_new_law_from")}
{
}

Checked<LateOn::Said> LateOn::of(Month month, int cycle_months,
                                 std::optional<Month> suspended_until)
{
    const auto due = TRY(deadlines_.of(month, cycle_months, suspended_until));
    Said said{.due = due, .is_late = due < on_};
    // 41/2024/QH15 art.40.1: each day late. Before it 595/QĐ-BHXH art.37.1: what fell due last
    // month bears no interest yet.
    said.bears_charge = said.is_late && (charged_daily_ || Month{due} < Month{on_}.plus(-1));
    return said;
}

law::LateChargeFacts late_facts(std::span<const ledger::Entry> entries, const ReceiptDays& days,
                                const DebtsOn& asked)
{
    std::map<std::tuple<Month, DebtScheme, std::optional<Month>>, Vnd> debts;
    Paid paid;
    for (const auto& entry : entries) {
        const auto scheme = scheme_of(entry.fund);
        if (entry.origin.kind == ledger::OriginKind::dues)
            debts[{entry.month, scheme,
                   asked.suspended.until(entry.payer.number, entry.fund, entry.month)}] +=
                entry.amount;
        if (entry.credit != Account::dues_receivable || !settles(entry.origin.kind)) continue;
        const auto day = days.find({.origin = entry.origin, .employer = entry.payer.number});
        if (day != days.end()) paid[{day->second, scheme}] += entry.amount;
    }
    for (const auto scheme : {DebtScheme::social, DebtScheme::unemployment, DebtScheme::health})
        take_back(paid, scheme);
    law::LateChargeFacts facts{.on = asked.on, .cycle_months = asked.cycle_months};
    for (const auto& [key, amount] : debts) {
        const auto& [month, scheme, suspended_until] = key;
        if (amount > Vnd{}) facts.debts.push_back({month, scheme, amount, suspended_until});
    }
    for (const auto& [key, amount] : paid)
        if (amount > Vnd{}) facts.receipts.push_back({key.first, key.second, amount});
    return facts;
}

Checked<Charges> charges(const law::LateChargeFacts& facts, DebtScheme scheme, const law::Law& law)
{
    auto of_scheme = facts;
    std::erase_if(of_scheme.debts, [&](const auto& debt) { return debt.scheme != scheme; });
    std::erase_if(of_scheme.receipts, [&](const auto& paid) { return paid.scheme != scheme; });
    law::Trace unused;
    const auto answer = TRY(law::late_charge(of_scheme, law, unused));
    Charges sums;
    for (const auto* lines : {&answer.interest, &answer.daily})
        for (const auto& line : *lines) sums[{line.month, fund_of(scheme)}] += line.charge;
    return sums;
}

}  // namespace ansinh::contribution
