#include "coverage/funding.h"

#include "law/in_force.h"

#include <algorithm>
#include <array>

namespace ansinh::coverage {

namespace {

using law::HealthGroup;
using law::HealthPayer;
using law::InForce;

/// In the order in which they stand back when the support reaches the whole premium.
constexpr std::array funders = {HealthPayer::province, HealthPayer::district, HealthPayer::other};

Support support_of(InForce& in, HealthGroup group, const FundingFacts& facts)
{
    Support found{.group = group};
    if (const auto row = in.find("health_central_subsidy", {law::key_of(group), facts.on}))
        found.state = row->rate("rate");
    found.whole = found.state;
    for (const auto funder : funders)
        for (const auto& line : facts.local) {
            if (line.group != group || line.funder != funder || !line.validity.contains(facts.on))
                continue;
            const Rate left = Rate::percent(100) - found.whole;
            const Rate rate = std::min(line.rate, left);
            if (rate.is_zero()) continue;
            found.local.push_back({.funder = funder, .rate = rate});
            found.whole = found.whole + rate;
        }
    return found;
}

bool is_subsidised(InForce& in, HealthGroup group)
{
    const auto row = in.find("health_group", {law::key_of(group), in.day()});
    return row &&
           (row->text("payer").value == "person_budget" || row->text("payer").value == "person");
}

}  // namespace

Support highest_support(const FundingFacts& facts, const law::Law& law)
{
    InForce in(law, facts.on);
    Support highest{.group = facts.holds};
    if (!is_subsidised(in, facts.holds)) return highest;
    highest = support_of(in, facts.holds, facts);
    for (const auto group : facts.all) {
        if (!is_subsidised(in, group)) continue;
        auto found = support_of(in, group, facts);
        if (found.whole > highest.whole) highest = std::move(found);
    }
    return highest;
}

Checked<Funding> funding(const FundingFacts& facts, const law::Law& law)
{
    const auto support = highest_support(facts, law);
    law::Trace unused;
    Funding found{.supported_as = support.group, .support = support.whole};
    found.premium = TRY(law::health_premium({.group = support.group,
                                             .on = facts.on,
                                             .months = facts.months,
                                             .incomes = facts.incomes,
                                             .subsidies = support.local},
                                            law, unused));
    return found;
}

std::vector<MonthOfPremium> by_month(const law::HealthPremium& premium, Month first, int months)
{
    std::vector<MonthOfPremium> split;
    for (int at = 0; at < months; ++at) {
        MonthOfPremium part{.month = first.plus(at)};
        for (std::size_t payer = 0; payer < law::health_payers; ++payer) {
            // Each month is what is due up to its end less what is due up to its begin.
            const auto up_to = [&](int count) {
                return premium.paid[payer].share(Rate(count, months), Rounding::half_up);
            };
            part.paid[payer] = up_to(at + 1) - up_to(at);
            part.premium += part.paid[payer];
        }
        split.push_back(part);
    }
    return split;
}

Refund refund(const RefundFacts& facts)
{
    Refund found;
    if (!facts.card.to || facts.taken_over_on >= *facts.card.to) return found;
    const Date from = std::max(facts.taken_over_on, facts.card.from);
    found.months = std::min(whole_months(from, *facts.card.to), facts.months);
    found.amount = facts.paid.share(Rate(found.months, facts.months), Rounding::half_up);
    return found;
}

}  // namespace ansinh::coverage
