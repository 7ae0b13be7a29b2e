#include "contribution/impl/premiums.h"

#include "coverage/voluntary.h"
#include "law/health_premium.h"
#include "law/voluntary.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace ansinh::contribution {

namespace {

using coverage::Scheme;
using ledger::PayerKind;
using OfPayers = std::map<PayerKind, Vnd>;

PayerKind payer_of(law::HealthPayer payer)
{
    using enum law::HealthPayer;
    switch (payer) {
    case worker:
    case employer:
    case person: return PayerKind::commune;
    case si_fund:
    case ui_fund: return PayerKind::fund;
    case grantor:
    case other: return PayerKind::sponsor;
    case state:
    case province:
    case district: return PayerKind::budget;
    }
    std::unreachable();
}

/// The premium of one person of a group, or the code of why it is not known.
struct OfGroup {
    OfPayers payers{};
    std::string open{};
};

OfGroup of_health(const std::string& code, const law::Law& law, Month month)
{
    const auto group = law::health_group(code);
    if (!group) return {.payers = {}, .open = "premium/unknown-group"};
    // Workers are insured by their work; households are counted by their members' order.
    if (*group == law::HealthGroup::employee || *group == law::HealthGroup::household) return {};
    const law::HealthPremiumFacts facts{.code = {}, .group = group, .on = month.first_day()};
    const auto terms = law::health_terms(facts, law, nullptr);
    if (!terms) return {.payers = {}, .open = terms.error().front().code};
    if (terms->by_income) return {.payers = {}, .open = "premium/income-not-on-file"};
    const auto premium = law::health_premium(Vnd{}, *terms);
    OfGroup found;
    for (std::size_t at = 0; at < law::health_payers; ++at)
        if (premium.paid[at] != Vnd{})
            found.payers[payer_of(static_cast<law::HealthPayer>(at))] += premium.paid[at];
    return found;
}

/// Who in the group: a key of the law's table of support, or unsupported_group. Nothing of another:
/// what the State adds is not known.
std::optional<law::VoluntaryFacts> facts_of_voluntary(std::string_view group)
{
    // More months than the law supports of anybody.
    constexpr int all_months = 10'000;
    law::VoluntaryFacts facts;
    if (group == "poor")
        facts.poor = true;
    else if (group == "near_poor")
        facts.near_poor = true;
    else if (group == "island")
        facts.island = true;
    else if (group == "ethnic_minority")
        facts.ethnic_minority = true;
    else if (group == coverage::unsupported_group)
        facts.months_supported = all_months;
    else if (group != "other")
        return {};
    return facts;
}

/// 58/2014/QH13 art.87: on the lowest income that may be chosen, where no other is on file.
OfGroup of_voluntary(const std::string& group, Vnd chosen, const law::Law& law, Month month)
{
    auto facts = facts_of_voluntary(group);
    if (!facts) return {.payers = {}, .open = "premium/unknown-group"};
    const auto allowed = law::voluntary_incomes(law, month.first_day());
    if (!allowed) return {.payers = {}, .open = allowed.error().front().code};
    facts->from = month;
    facts->income = chosen > Vnd{} ? chosen : allowed->floor;
    law::Trace unused;
    const auto plan = law::voluntary(*facts, law, unused);
    if (!plan) return {.payers = {}, .open = plan.error().front().code};
    OfGroup found{.payers = {{PayerKind::commune, plan->payable}}};
    if (plan->support != Vnd{}) found.payers[PayerKind::budget] = plan->support;
    return found;
}

/// So many people of a commune and group, each due the same.
void add_group(Premiums& found, const OfGroup& each, Scheme scheme,
               const coverage::Participants& cell)
{
    if (!each.open.empty())
        found.open.push_back({.commune = cell.commune,
                              .group = cell.group,
                              .code = each.open,
                              .people = cell.people});
    for (const auto& [payer, amount] : each.payers)
        found.rows.push_back({.commune = cell.commune,
                              .scheme = scheme,
                              .group = cell.group,
                              .payer = payer,
                              .people = cell.people,
                              .amount = amount * cell.people});
}

Premiums voluntary_premiums(db::Database& database, const law::Law& law, Month month)
{
    std::map<std::pair<std::string, Vnd>, OfGroup> known;
    Premiums found;
    for (const auto& cell : coverage::voluntary_participants(database, month.first_day())) {
        auto [each, is_new] = known.try_emplace({cell.group, cell.income});
        if (is_new) each->second = of_voluntary(cell.group, cell.income, law, month);
        add_group(found, each->second, Scheme::voluntary,
                  {.commune = cell.commune, .group = cell.group, .people = cell.people});
    }
    return found;
}

void append(Premiums& all, Premiums more)
{
    std::ranges::move(more.rows, std::back_inserter(all.rows));
    std::ranges::move(more.open, std::back_inserter(all.open));
}

}  // namespace

Premiums premiums(const std::vector<coverage::Participants>& participants, const law::Law& law,
                  Month month)
{
    std::map<std::string, OfGroup> known;
    Premiums found;
    for (const auto& cell : participants) {
        auto [each, is_new] = known.try_emplace(cell.group);
        if (is_new) each->second = of_health(cell.group, law, month);
        add_group(found, each->second, Scheme::health, cell);
    }
    return found;
}

Premiums all_premiums(db::Database& database, const law::Law& law, Month month)
{
    auto found = household_premiums(database, law, month);
    append(found, voluntary_premiums(database, law, month));
    append(found, premiums(coverage::participants(database, Scheme::health, month.first_day()), law,
                           month));
    return found;
}

}  // namespace ansinh::contribution
