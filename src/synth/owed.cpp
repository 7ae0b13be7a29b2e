#include "synth/owed.h"

#include "contribution/dues.h"
#include "contribution/premium_receipts.h"
#include "registry/traits.h"

#include <map>
#include <utility>

#include <fmt/format.h>

namespace ansinh::synth {

namespace {

/// Of the area at that level that the commune lies in.
std::string code_of(const registry::Areas& areas, AreaId commune, registry::AreaLevel level)
{
    if (areas.area(commune).level == level) return areas.area(commune).code;
    for (const auto* area : areas.path(commune))
        if (area->level == level) return area->code;
    return areas.area(commune).code;
}

PremiumPays pays_of(ledger::PayerKind payer)
{
    return payer == ledger::PayerKind::budget ? PremiumPays::quarterly : PremiumPays::monthly;
}

}  // namespace

std::vector<MonthDue> month_dues(db::Database& database, Month month)
{
    std::map<EmployerId, std::string> codes;
    for (auto& traits : registry::employer_traits(database, month.last_day()))
        codes.emplace(traits.employer, std::move(traits.unit_code));
    std::vector<MonthDue> dues;
    for (const auto& one : contribution::all_employer_dues(database, month))
        if (const auto code = codes.find(one.employer); code != codes.end())
            dues.push_back(
                {.employer = one.employer, .unit_code = code->second, .due = one.amounts.total()});
    return dues;
}

std::vector<PremiumShare> premium_shares(db::Database& database, const registry::Areas& areas,
                                         Month month)
{
    using registry::AreaLevel;
    std::map<std::pair<std::string, std::string>, PremiumShare> shares;
    for (const auto pays : {PremiumPays::monthly, PremiumPays::quarterly})
        for (const auto paid : paid_with(pays, month))
            for (const auto& due : contribution::premium_dues(database, paid)) {
                if (pays_of(due.payer) != pays) continue;
                const bool own = due.payer == ledger::PayerKind::commune;
                const auto code = contribution::premium_payer_code(
                    due.payer,
                    code_of(areas, due.commune, own ? AreaLevel::commune : AreaLevel::province));
                const bool health = due.scheme == coverage::Scheme::health;
                const auto what =
                    own ? std::string("DL THU BHYT BHXH TN")
                        : fmt::format("{} NHOM {}", health ? "BHYT" : "BHXH TN", due.group);
                auto& share = shares[{code, what}];
                share.pays = pays;
                share.payer_code = code;
                share.what = what;
                share.due += due.amount;
            }
    std::vector<PremiumShare> all;
    for (auto& [key, share] : shares) all.push_back(std::move(share));
    return all;
}

}  // namespace ansinh::synth
