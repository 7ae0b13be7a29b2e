#include "law/bed.h"

#include <algorithm>

namespace ansinh::law {

namespace {

constexpr int minutes_of_an_hour = 60;
constexpr int minutes_of_a_day = 24 * minutes_of_an_hour;

std::int64_t minutes_between(const Moment& from, const Moment& to)
{
    return std::int64_t{to.day.number() - from.day.number()} * minutes_of_a_day + to.minute -
           from.minute;
}

/// After so many days the price is that of a medical bed.
Vnd price_of(InForce& in, const BedOfDepartment& department, const BedPriceFacts& facts)
{
    if (!facts.day_after_operation || !department.medical_price) return department.price;
    const auto most = in.count("surgical_bed_days");
    return *facts.day_after_operation > most.value ? *department.medical_price : department.price;
}

/// Two departments count half each; of more, the mean of dearest and cheapest with enough hours.
Exact price_of_day(InForce& in, const BedPriceFacts& facts, Trace& trace)
{
    std::vector<Vnd> prices;
    const auto least_hours = in.count("bed_department_hours");
    const bool many = facts.departments.size() > 2;
    for (const auto& department : facts.departments)
        if (!many || department.hours > least_hours.value)
            prices.push_back(price_of(in, department, facts));
    if (prices.empty()) {
        trace.step({"Giá giường của ngày", "Bed price of the day"}, Vnd{}, least_hours,
                   because({"không khoa nào nằm hơn số giờ này: ngày không được tính tiền giường",
                            "no department of more than so many hours: the day is not paid"}));
        return {};
    }
    const Vnd cheapest = std::ranges::min(prices);
    const Vnd dearest = std::ranges::max(prices);
    const Exact mean = (Exact{cheapest} + dearest) / 2;
    trace.step({"Giá giường của ngày", "Bed price of the day"}, mean,
               worked("(", cheapest, "+", dearest, ") / 2"), least_hours,
               many ? because({"từ ba khoa: trung bình giá cao nhất và thấp nhất",
                               "three or more: mean of dearest and cheapest"})
                    : because({"một khoa, hoặc hai khoa mỗi khoa một nửa",
                               "one department, or two at half each"}));
    return mean;
}

}  // namespace

Checked<BedDays> bed_days(const BedDaysFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.discharged.day);
    const auto none = in.row("bed_day_hours", {"none_up_to"});
    const auto one = in.row("bed_day_hours", {"one_below"});
    const auto extra = in.count("bed_day_extra");
    if (!in.complete()) return std::unexpected(in.problems());
    const auto stayed = minutes_between(facts.admitted, facts.discharged);
    const auto dates = facts.discharged.day.number() - facts.admitted.day.number();
    BedDays answer{.days = dates + (facts.severe ? extra.value : 0)};
    if (stayed <= none->count("hours").value * minutes_of_an_hour)
        answer.days = 0;
    else if (stayed < one->count("hours").value * minutes_of_an_hour)
        answer.days = 1;
    trace.step({"Ngày giường", "Bed days"}, Count{answer.days, "days"}, none->count("hours"),
               one->count("hours"), extra,
               facts.severe ? because({"ngày ra trừ ngày vào, cộng thêm", "out less in, and more"})
                            : because({"ngày ra trừ ngày vào; trong ngày theo số giờ",
                                       "out less in; within a day by the hours"}));
    if (facts.claimed) answer.excess = std::max<std::int64_t>(0, *facts.claimed - answer.days);
    return answer;
}

Checked<BedPrice> bed_price(const BedPriceFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    Exact price = price_of_day(in, facts, trace);
    if (facts.stretcher) {
        const auto rate = in.rate("stretcher_rate");
        price = price * rate.value;
        trace.step({"Băng ca, giường gấp", "Stretcher, folding bed"}, price, rate);
    }
    const auto row = in.row("shared_bed_rate", {std::int64_t{facts.people}});
    if (!row) return std::unexpected(in.problems());
    const auto shared = row->rate("rate");
    const BedPrice answer{(price * shared.value).rounded(Rounding::half_up)};
    trace.step({"Được thanh toán", "Paid"}, answer.price, worked(price, "×", shared),
               Rounding::half_up);
    return in.checked(answer);
}

Checked<BedUse> bed_use(const BedUseFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    BedUse answer{.use = Rate{facts.used, facts.planned}};
    Known<Rate> rate;
    for (const auto& row : in.rows("bed_use_rate"))
        if (!rate.origin || answer.use > row.rate("above").value) rate = row.rate("rate");
    answer.rate = rate;
    trace.step({"Sử dụng so với kế hoạch", "Use against the plan"}, answer.use);
    trace.step({"Tỷ lệ thanh toán", "Rate paid"}, rate);
    return in.checked(answer);
}

}  // namespace ansinh::law
