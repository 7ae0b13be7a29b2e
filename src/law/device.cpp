#include "law/device.h"

#include "law/exemption.h"

#include <algorithm>

namespace ansinh::law {

namespace {

struct Sums {
    Vnd under_cap{};
    Exact by_ratio{};  ///< what the list pays of devices with a ratio
    Vnd with_ratio{};  ///< their whole price
};

/// 04/2017/TT-BYT art.3: the purchase price, at most the ceiling of the list.
Sums sums_of(const std::vector<DeviceItem>& items)
{
    Sums sums;
    for (const auto& item : items) {
        const Vnd price = item.ceiling ? std::min(item.price, *item.ceiling) : item.price;
        const Vnd all = price * item.quantity;
        if (item.ratio) {
            sums.with_ratio += all;
            sums.by_ratio = sums.by_ratio + all * *item.ratio;
        }
        else
            sums.under_cap += all;
    }
    return sums;
}

Vnd capped(InForce& in, Vnd counted, const BenefitLevel& card, Trace& trace)
{
    if (!card.ratio_limits) {
        trace.step({"Được tính", "Counted"}, counted, card.ratio_limits,
                   because({"không áp dụng mức tối đa", "no cap for this card"}));
        return counted;
    }
    const auto bases = in.count("device_cap_bases");
    const auto level = base_level(in);
    const Vnd cap = level.value * bases.value;
    const Vnd least = std::min(counted, cap);
    trace.step({"Mức tối đa", "Cap"}, cap, worked(bases, "×", level));
    trace.step({"Được tính", "Counted"}, least);
    return least;
}

}  // namespace

Checked<Device> device(const DeviceFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    const auto card = benefit_level(in, facts.card, trace);
    const auto sums = sums_of(facts.items);
    Device answer{.counted = sums.under_cap};
    trace.step({"Vật tư theo giá mua, không quá trần", "Devices at price, at most the ceiling"},
               sums.under_cap);
    answer.capped = capped(in, sums.under_cap, card, trace);
    Vnd copay = answer.capped - answer.capped.share(card.rate, Rounding::half_up);
    if (facts.five_years && in.complete()) {
        const auto state = exemption_state(in, {{base_level(in), facts.copaid}}, trace);
        copay = std::min(copay, state.remaining);
    }
    trace.step({"Cùng chi trả", "Co-payment"}, copay, card.rate, Rounding::half_up);
    const Vnd of_ratio = (sums.by_ratio * card.rate.value).rounded(Rounding::half_up);
    answer.fund = answer.capped - copay + of_ratio;
    answer.patient = sums.under_cap + sums.with_ratio - answer.fund;
    trace.step({"Quỹ trả", "The fund pays"}, answer.fund,
               worked(answer.capped, "−", copay, "+", of_ratio));
    return in.checked(answer);
}

Checked<Reuse> device_reuse(const ReuseFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    const auto share = in.rate("reused_device_use_share");
    const auto bound = in.rate("reused_device_limit");
    if (!in.complete()) return std::unexpected(in.problems());
    Reuse answer{.mean_uses = Rate{facts.uses, facts.units}};
    answer.uses_counted = answer.mean_uses * share.value;
    answer.limit = answer.uses_counted * bound.value;
    const Rate once{answer.uses_counted.denominator(), answer.uses_counted.numerator()};
    // Every use but one is cleaned: price/n + cleaning × (n − 1)/n.
    const Exact price = facts.price * once + facts.cleaning * (Rate::percent(100) - once);
    answer.price = price.rounded(Rounding::half_up);
    trace.step(
        {"Phần của một lần dùng", "Part of one use"}, once, share,
        because({"một chia cho số lần dùng bình quân đã giảm", "one over the mean uses, reduced"}));
    trace.step({"Giá một lần dùng", "Price of one use"}, answer.price,
               worked(facts.price, "×", once, "+", facts.cleaning, "× (1 −", once, ")"),
               Rounding::half_up);
    if (facts.later_uses && facts.later_units)
        answer.lower = Rate{*facts.later_uses, *facts.later_units} > answer.limit;
    trace.step({"Phải giảm giá", "The price falls"}, answer.lower, bound);
    return answer;
}

}  // namespace ansinh::law
