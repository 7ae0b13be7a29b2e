#include "law/impl/survivors_parts.h"

#include <algorithm>

namespace ansinh::law {

namespace {

constexpr Name lump_name{"Trợ cấp tuất một lần", "Lump sum to survivors"};

/// Years of service, odd months as a part of one.
struct Years {
    int whole = 0;
    Known<Rate> part{};

    Rate all() const { return Rate{whole, 1} + part.value; }
};

/// By years paid: odd months before 2014 move to the time after it.
Vnd by_years(const SurvivorsFacts& facts, Vnd average, InForce& in, Trace& trace)
{
    const auto before_rate = in.rate("survivor_lump_before_2014");
    const auto after_rate = in.rate("survivor_lump_from_2014");
    const auto least = in.count("survivor_lump_least");
    const int odd = facts.months_before_2014 % months_of_a_year;
    const int later = facts.months_from_2014 + odd;
    Years before{.whole = facts.months_before_2014 / months_of_a_year};
    Years after{.whole = later / months_of_a_year};
    const auto row = in.row("survivor_odd_months", {std::int64_t{later % months_of_a_year}});
    if (!row) return {};
    after.part = row->rate("part");
    const Exact first = average * before_rate.value * before.whole;
    const Exact second = average * after_rate.value * after.all();
    const Exact sum = first + second;
    trace.step({"Cho những năm trước 2014", "For the years before 2014"}, first,
               worked(average, "×", before_rate, "×", Count{before.whole, "years"}));
    trace.step(
        {"Cho những năm từ 2014", "For the years from 2014"}, second,
        worked(average, "×", after_rate, "× (", Count{after.whole, "years"}, "+", after.part, ")"));
    // Voluntary insurance alone has no least sum (58/2014/QH13 art.81.2, 41/2024/QH15 art.110.3).
    const Exact floor = facts.months_compulsory() > 0 ? Exact{average * least.value} : Exact{};
    const Vnd lump = std::max(sum, floor).rounded(Rounding::half_up);
    if (sum < floor)
        trace.step(lump_name, lump, worked(average, "×", least),
                   because({"không thấp hơn mức này", "not less than this"}));
    else
        trace.step(lump_name, lump, worked(first, "+", second), Rounding::half_up);
    return lump;
}

/// Short voluntary insurance: what was paid comes back.
Vnd returned(const SurvivorsFacts& facts, Vnd average, InForce& in, Trace& trace)
{
    const auto capped = in.flag("survivor_voluntary_short_capped");
    Vnd back = facts.paid_total;
    if (capped) {
        const auto most = in.count("survivor_voluntary_short_most");
        back = std::min(back, average * most.value);
        trace.step({"Mức tối đa", "At most"}, average * most.value, worked(average, "×", most));
    }
    trace.step(lump_name, back, capped,
               because({"đóng tự nguyện chưa đủ thời gian nên nhận lại số đã đóng",
                        "too little voluntary insurance, so what was paid comes back"}));
    return back;
}

/// 58/2014/QH13 art.70.2, 41/2024/QH15 art.89.2: less for each month drawn, never below a floor.
Vnd of_pensioner(const SurvivorsFacts& facts, InForce& in, Trace& trace)
{
    const auto months = in.count("pensioner_lump_months");
    const auto first = in.count("pensioner_lump_first_months");
    const auto less = in.rate("pensioner_lump_less_each");
    const auto least = in.count("pensioner_lump_least");
    const auto further = std::max<std::int64_t>(0, facts.pension_months - first);
    const Rate left = Rate{months.value, 1} - less.value * further;
    const bool at_floor = left < Rate{least.value, 1};
    const Exact sum = facts.pension * (at_floor ? Rate{least.value, 1} : left);
    const Vnd lump = sum.rounded(Rounding::half_up);
    if (at_floor)
        trace.step(lump_name, lump, worked(facts.pension, "×", least),
                   because({"không thấp hơn mức này", "not less than this"}));
    else
        trace.step(
            lump_name, lump, first,
            worked(facts.pension, "× (", months, "−", less, "×", Count{further, "months"}, ")"),
            Rounding::half_up);
    return lump;
}

}  // namespace

Vnd lump_sum_to_survivors(const SurvivorsFacts& facts, InForce& in, Trace& trace)
{
    if (facts.deceased == Deceased::pensioner) return of_pensioner(facts, in, trace);
    if (facts.deceased == Deceased::accident_recipient && facts.took_lump) {
        const auto months = in.count("accident_recipient_lump_months");
        const Vnd lump = facts.accident_allowance * months.value;
        trace.step(lump_name, lump, worked(facts.accident_allowance, "×", months));
        return lump;
    }
    const Vnd average = facts.average.value_or(Vnd{});
    if (facts.months_compulsory() == 0 && facts.months() > 0) {
        const auto short_below = in.count("survivor_voluntary_short_months");
        if (facts.months() < short_below) return returned(facts, average, in, trace);
    }
    return by_years(facts, average, in, trace);
}

}  // namespace ansinh::law
