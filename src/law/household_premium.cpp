#include "law/household_premium.h"

namespace ansinh::law {

namespace {

/// Each pays a step of the ladder; who joins alone pays as a first member does.
void pay(HouseholdPremium& answer, InForce& in, const HouseholdPremiumFacts& facts,
         const Exact& first, Trace& trace)
{
    int order = 0;
    for (const auto& member : facts.members) {
        if (member.insured_elsewhere) {
            answer.members.push_back({});
            continue;
        }
        ++order;
        const int step = facts.together ? order : 1;
        const auto row = in.row("household_ladder", {std::int64_t{step}});
        if (!row) return;
        const auto rate = row->rate("rate");
        const Vnd amount = (first * rate.value).rounded(Rounding::half_up);
        trace.step({"Thành viên theo thứ tự", "Member, in order"}, amount, worked(first, "×", rate),
                   Rounding::half_up);
        answer.members.push_back({order, rate, amount});
        answer.total += amount;
    }
}

}  // namespace

Checked<HouseholdPremium> household_premium(const HouseholdPremiumFacts& facts, const Law& law,
                                            Trace& trace)
{
    InForce in(law, facts.paid_on);
    HouseholdPremium answer;
    in.row("health_payment_cycle", {"household", std::int64_t{facts.months}});
    if (!facts.together) {
        const auto allowed = in.flag("household_individual_joining");
        answer.accepted = allowed;
        trace.step({"Được tham gia riêng lẻ", "May join individually"}, allowed);
        if (!answer.accepted) return in.checked(std::move(answer));
    }
    const auto level = base_level(in);
    const auto rate = in.rate("health_premium_rate");
    answer.base = level;
    // 25/2008/QH12 art.15.6: months × rate × base salary of the day of payment, never topped up.
    const Exact first = level.value * facts.months * rate.value;
    trace.step({"Mức đóng của người thứ nhất", "The first member's amount"}, first,
               worked(level, "×", rate, "×", facts.months),
               because({"theo lương cơ sở ngày đóng tiền", "by the base of the day of payment"}));
    pay(answer, in, facts, first, trace);
    trace.step({"Cả hộ", "The household"}, answer.total);
    return in.checked(std::move(answer));
}

}  // namespace ansinh::law
