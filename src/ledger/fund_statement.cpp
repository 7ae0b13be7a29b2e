/// The statement of a fund: its trial balance as its payers see it.

#include "ledger/ledger.h"

namespace ansinh::ledger {

namespace {

void add(FundStatement& fund, const TrialLine& line)
{
    switch (line.account) {
    case Account::dues_receivable:
    case Account::charges_receivable:
        fund.owed_before += line.opening;
        fund.owed_after += line.closing;
        return;
    case Account::dues: fund.arisen += line.credit - line.debit; return;
    case Account::charges: fund.charges += line.credit - line.debit; return;
    // What a collector holds is received: the payer has the receipt.
    case Account::cash:
    case Account::bank:
        fund.received += line.debit - line.credit;
        fund.received_in_all += line.closing;
        return;
    case Account::unmatched:
    case Account::credit:
    case Account::transit:
    case Account::gifts: return;
    }
}

}  // namespace

std::vector<FundStatement> fund_statements(const std::vector<TrialLine>& lines)
{
    std::vector<FundStatement> all(funds);
    for (std::size_t at = 0; at < funds; ++at) all[at].fund = static_cast<Fund>(at);
    for (const auto& line : lines) add(all[static_cast<std::size_t>(line.fund)], line);
    // What arose and is not owed any more was settled.
    for (auto& fund : all)
        fund.settled = fund.owed_before + fund.arisen + fund.charges - fund.owed_after;
    return all;
}

}  // namespace ansinh::ledger
