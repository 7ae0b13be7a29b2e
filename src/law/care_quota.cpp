#include "law/care_quota.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(ImagingMachine)
{
    static constexpr std::array<Choice, 4> all = {{{"ultrasound", {"Siêu âm", "Ultrasound"}},
                                                   {"xray", {"X-quang", "X-ray"}},
                                                   {"ct", {"CT đến 32 dãy", "CT to 32 slices"}},
                                                   {"mri", {"Cộng hưởng từ", "MRI"}}}};
    return all;
}

Checked<Examinations> examinations(const ExaminationsFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    Examinations answer;
    std::int64_t order = 0;
    for (const auto price : facts.prices) {
        const auto row = in.row("examination_rate", {++order});
        if (!row) return std::unexpected(in.problems());
        const auto rate = row->rate("rate");
        answer.paid.push_back(price.share(rate, Rounding::half_up));
        answer.total += answer.paid.back();
        trace.step({"Lần khám theo thứ tự", "Examination, in order"}, answer.paid.back(),
                   worked(price, "×", rate), Rounding::half_up);
    }
    const auto multiple = in.count("examination_total_multiple");
    const Vnd first = facts.first.value_or(facts.prices.empty() ? Vnd{} : facts.prices.front());
    answer.limit = first * multiple.value;
    trace.step({"Tổng tối đa", "Most in all"}, answer.limit, worked(first, "×", multiple));
    answer.over = std::max(Vnd{}, facts.claimed.value_or(answer.total) - answer.limit);
    answer.total = std::min(facts.claimed.value_or(answer.total), answer.limit);
    trace.step({"Được thanh toán", "Paid"}, answer.total);
    return in.checked(std::move(answer));
}

Checked<ImagingQuota> imaging_quota(const ImagingFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    const auto row = in.row("imaging_norm", {key_of(facts.machine)});
    const auto shift = in.count("imaging_shift_hours");
    const auto factor = in.rate("imaging_factor");
    if (!in.complete()) return std::unexpected(in.problems());
    const auto norm = row->count("norm");
    const std::int64_t machine_hours = std::int64_t{facts.machines} * facts.hours * facts.days;
    const Rate most = Rate{norm.value, shift.value} * machine_hours * factor.value;
    ImagingQuota answer{.most = most.numerator() / most.denominator(),
                        .excess_rate = row->rate("excess_rate")};
    answer.excess = std::max<std::int64_t>(0, facts.claimed - answer.most);
    trace.step({"Số tối đa của quý", "Most of the quarter"}, Count{answer.most, "times"},
               worked(norm, "/", shift, "×", facts.hours, "×", facts.days, "×", facts.machines, "×",
                      factor),
               Rounding::down);
    trace.step({"Phần vượt trả theo tỷ lệ", "The excess is paid at"}, row->rate("excess_rate"));
    return answer;
}

}  // namespace ansinh::law
