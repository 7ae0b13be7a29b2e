#include "law/exemption.h"

#include <algorithm>

namespace ansinh::law {

namespace {

/// What an earlier payment counts for at the base of today: as many months as it was then.
Exact at_base_of_today(const CoPaid& part, Vnd base)
{
    return part.amount * Rate{base.dong(), part.base.value.dong()};
}

/// "More than" the limit; of payments before a change of base, exactly the limit may do.
bool is_reached(InForce& in, const Exact& left, bool all_before_change)
{
    if (left < Exact{}) return true;
    if (left > Exact{}) return false;
    if (in.flag("exemption_at_limit")) return true;
    return all_before_change && in.flag("exemption_at_limit_before_change");
}

}  // namespace

ExemptionState exemption_state(InForce& in, const std::vector<CoPaid>& paid, Trace& trace)
{
    ExemptionState state{.base = base_level(in)};
    const auto months = in.count("exemption_base_months");
    if (!in.complete()) return state;
    state.limit = state.base.value * months.value;
    trace.step({"Giới hạn cùng chi trả của năm", "Limit of the year's co-payment"}, state.limit,
               worked(months, "×", state.base));
    Exact counted;
    bool changed = false;
    bool paid_since = false;
    for (const auto& part : paid) {
        state.paid += part.amount;
        if (part.amount == Vnd{}) continue;
        const bool earlier = part.base.value != state.base.value;
        changed = changed || earlier;
        paid_since = paid_since || !earlier;
        counted = counted + at_base_of_today(part, state.base);
    }
    if (changed) {
        const auto carries = in.flag("exemption_carries_months");
        if (!in.complete()) return state;
        trace.step({"Đã trả, quy theo lương cơ sở mới", "Paid, at the new base salary"}, counted,
                   carries,
                   because({"lương cơ sở đổi trong năm: phần đã trả tính theo số tháng của mức cũ",
                            "the base changed in the year: what was paid counts as months of the "
                            "old base"}));
    }
    const Exact left = Exact{state.limit} - counted;
    state.reached = is_reached(in, left, changed && !paid_since);
    state.remaining = std::max(left, Exact{}).rounded(Rounding::down);
    trace.step({"Còn phải cùng chi trả", "What remains to be paid"}, state.remaining,
               worked(state.limit, "−", counted), Rounding::down,
               because({"chỉ các lượt đúng tuyến trong năm", "on-route visits of the year only"}));
    return state;
}

Checked<Exemption> exemption(const ExemptionFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    std::vector<CoPaid> paid;
    auto visits = facts.visits;
    std::ranges::sort(visits, {}, &VisitCoPaid::discharged_on);
    for (const auto& visit : visits) {
        if (!visit.on_route || visit.discharged_on.year() != facts.on.year()) continue;
        if (visit.discharged_on > facts.on) continue;
        // A visit belongs to the period of its discharge.
        InForce then(law, visit.discharged_on);
        paid.push_back({base_level(then), visit.copay});
        if (!then.complete()) return std::unexpected(then.problems());
    }
    const auto state = exemption_state(in, paid, trace);
    const auto years = in.count("exemption_years");
    const bool five_years = facts.on >= facts.five_years_on;
    const Exemption answer{.limit = state.limit,
                           .paid = state.paid,
                           .remaining = state.remaining,
                           .year_total = state.paid + state.remaining,
                           .exempt = five_years && state.reached,
                           .until = Month(facts.on.year() + 1, 1).first_day().plus_days(-1)};
    trace.step({"Được miễn cùng chi trả", "Exempt from co-payment"}, answer.exempt, years,
               !five_years
                   ? because({"chưa đủ số năm liên tục", "the continuous years are not reached"})
               : answer.exempt ? because({"đã đủ số năm liên tục và vượt mức cùng chi trả",
                                          "the continuous years and the co-payment are reached"})
                               : because({"đủ số năm liên tục nhưng chưa vượt mức cùng chi trả",
                                          "the years are reached, the co-payment is not"}));
    return in.checked(answer);
}

}  // namespace ansinh::law
