#include "law/unemployment.h"

#include <algorithm>

namespace ansinh::law {

namespace {

struct UnemploymentLaw {
    Known<std::int64_t> months_least{}, window{}, filing_months{};
    Known<std::string_view> barred{};  ///< stands only where the law bars it
    Known<Rate> rate{};
    Known<std::int64_t> average_months{};
    Known<std::int64_t> cap_times{};
    Known<Vnd> cap_level{};
    Known<std::int64_t> months{};  ///< of benefit; nothing below the least contributed
    Known<std::int64_t> used_each{};
    Known<std::string_view> counting{};
    Known<std::int64_t> start_day{};
    Known<bool> filing_day_counts{};
};

/// 74/2025/QH15 art.39.1: from 2026 the last contributed month picks the minimum wage.
Date cap_day(InForce& in, const UnemploymentFacts& facts)
{
    const auto row = in.row("unemployment_cap_month", {"unemployment"});
    if (!row || row->text("day").value != "last_contributed_month") return facts.ended_on;
    return facts.last_paid_month.value_or(Month{facts.ended_on}).last_day();
}

Checked<UnemploymentLaw> unemployment_law(const Law& law, const UnemploymentFacts& facts)
{
    InForce in(law, facts.ended_on);
    InForce filed(law, facts.filed_on);
    UnemploymentLaw found;
    if (const auto row = in.row("unemployment_qualifying", {key_of(facts.contract)})) {
        found.months_least = row->count("months_least");
        found.window = row->count("window_months");
    }
    if (facts.bar != UnemploymentBar::none)
        if (const auto row = in.find("unemployment_exclusion", {key_of(facts.bar)}))
            found.barred = row->text("reason");
    found.filing_months = in.count("unemployment_filing_months");
    found.rate = in.rate("unemployment_benefit_rate");
    found.average_months = in.count("unemployment_average_months");
    found.used_each = in.count("unemployment_months_used");
    if (const auto row =
            in.find("unemployment_duration", {static_cast<std::int64_t>(facts.months_paid)}))
        found.months = row->count("months");
    if (const auto row = filed.row("unemployment_start", {"unemployment"})) {
        found.counting = row->text("counting");
        found.start_day = row->count("day");
    }
    found.filing_day_counts = filed.flag("unemployment_filing_day_counts");
    InForce of_cap(law, cap_day(in, facts));
    if (const auto row = in.row("unemployment_benefit_cap", {key_of(facts.wage_set_by)})) {
        found.cap_times = row->count("times");
        found.cap_level = row->text("series").value == "minimum_wage"
                              ? of_cap.amount("minimum_wage", {key_of(facts.region)})
                              : base_level(of_cap);
    }
    TRY_VOID(filed.checked(true));
    TRY_VOID(of_cap.checked(true));
    return in.checked(std::move(found));
}

void refuse(Unemployment& answer, UnemploymentRefusal reason)
{
    answer.entitled = false;
    answer.refusals.push_back({reason});
}

void check_entitlement(const UnemploymentFacts& facts, const UnemploymentLaw& law,
                       Unemployment& answer, Trace& trace)
{
    if (law.barred.origin) refuse(answer, UnemploymentRefusal::barred);
    if (facts.months_in_window < law.months_least || facts.months_paid < law.months_least ||
        !law.months.origin)
        refuse(answer, UnemploymentRefusal::too_few_months);
    const Date last = plus_months(facts.ended_on, static_cast<int>(law.filing_months.value));
    if (facts.filed_on > last) refuse(answer, UnemploymentRefusal::filed_late);
    if (facts.found_job) refuse(answer, UnemploymentRefusal::found_job);
    trace.step({"Đủ điều kiện hưởng", "Entitled"}, answer.entitled, law.months_least, law.window,
               law.filing_months, law.barred,
               answer.entitled
                   ? because({"đủ số tháng đóng, nộp hồ sơ đúng hạn và không bị loại trừ",
                              "enough months paid, filed in time and not excluded"})
                   : because({"xem các lý do không được hưởng", "see the reasons for refusal"}));
}

/// The mean of the last months paid; nothing where there are too few.
std::optional<Exact> average(const UnemploymentFacts& facts, std::int64_t months)
{
    Exact sum;
    auto missing = months;
    for (auto one = facts.wages.rbegin(); one != facts.wages.rend() && missing > 0; ++one) {
        const auto taken = std::min<std::int64_t>(one->months, missing);
        sum = sum + Exact{one->wage} * taken;
        missing -= taken;
    }
    if (missing > 0) return {};
    return sum / months;
}

Problem too_few_wages()
{
    return {.code = "calc/too-few",
            .detail = {"Chưa đủ tiền lương của các tháng đóng cuối cùng.",
                       "The wages of the last contributed months are not complete."},
            .where = "/wages",
            .remedy = {"Khai đủ các tháng đóng cuối cùng.", "Give all the last months paid."}};
}

Checked<void> add_amount(const UnemploymentFacts& facts, const UnemploymentLaw& law,
                         Unemployment& answer, Trace& trace)
{
    const auto mean = average(facts, law.average_months);
    if (!mean) return std::unexpected(Problems{too_few_wages()});
    answer.average = mean->rounded(Rounding::half_up);
    trace.step({"Tiền lương bình quân", "Average wage"}, *mean, law.average_months);
    const Exact full = *mean * law.rate.value;
    answer.cap = law.cap_level.value * law.cap_times.value;
    trace.step({"Mức hưởng cao nhất", "Benefit cap"}, answer.cap,
               worked(law.cap_times, "×", law.cap_level));
    answer.monthly = std::min(full.rounded(Rounding::half_up), answer.cap);
    trace.step(
        {"Trợ cấp hằng tháng", "Monthly benefit"}, answer.monthly, worked(*mean, "×", law.rate),
        Rounding::half_up,
        full > Exact{answer.cap}
            ? because({"vượt mức cao nhất nên lấy mức cao nhất", "above the cap, so the cap"})
            : because({"không vượt mức cao nhất", "not above the cap"}));
    return {};
}

bool is_weekend(Date day)
{
    const std::chrono::weekday weekday{day.days()};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

/// The n-th day after filing, of the calendar or of the working days.
Date start_of(const UnemploymentFacts& facts, const UnemploymentLaw& law)
{
    const auto number = static_cast<int>(law.start_day.value);
    Date day = facts.filed_on.plus_days(law.filing_day_counts ? -1 : 0);
    if (law.counting.value != "working_days") return day.plus_days(number);
    for (int counted = 0; counted < number;) {
        day = day.plus_days(1);
        const bool off =
            std::ranges::find(facts.days_off, day, &DayOff::day) != facts.days_off.end();
        if (!off && !is_weekend(day)) ++counted;
    }
    return day;
}

/// 28/2015/TT-BLĐTBXH art.8: a month of benefit runs to the day before its day in the next month.
void add_schedule(const UnemploymentFacts& facts, const UnemploymentLaw& law, Unemployment& answer,
                  Trace& trace)
{
    answer.months = static_cast<int>(law.months.value);
    trace.step({"Số tháng hưởng", "Months of benefit"}, Count{answer.months, "months"}, law.months);
    if (answer.months <= 0) return;  // a reform may leave none
    const Date start = facts.starts_on.value_or(start_of(facts, law));
    answer.starts_on = start;
    trace.step(
        {"Bắt đầu hưởng", "First day"}, start, law.start_day, law.counting, law.filing_day_counts,
        facts.starts_on
            ? because({"theo quyết định", "as decided"})
            : because({"đếm từ ngày sau ngày nộp hồ sơ", "counted from the day after filing"}));
    for (int i = 0; i < answer.months; ++i)
        answer.schedule.push_back(
            {i + 1, plus_months(start, i), plus_months(start, i + 1).plus_days(-1)});
    answer.ends_on = answer.schedule.back().to;
    trace.step({"Hết hưởng", "Last day"}, *answer.ends_on, cite("28/2015/TT-BLĐTBXH art.8"));
}

/// Every month of benefit that was begun uses twelve contributed months; the rest is reserved if
/// the reason of the end allows it (38/2013/QH13 art.45 and 53, 74/2025/QH15 art.41).
Checked<void> add_reserved(const UnemploymentFacts& facts, const Law& law,
                           const UnemploymentLaw& in_force, Unemployment& answer, Trace& trace)
{
    answer.months_drawn = answer.months;
    Known<bool> reserved{true};
    if (facts.ended) {
        InForce in(law, facts.ended->on);
        const auto row = in.row("unemployment_end", {key_of(facts.ended->reason)});
        TRY_VOID(in.checked(true));
        if (facts.ended->reason != UnemploymentEnd::expired) reserved = row->flag("reserved");
        const bool never = facts.ended->reason == UnemploymentEnd::not_collected;
        answer.months_drawn =
            static_cast<int>(std::ranges::count_if(answer.schedule, [&](const BenefitMonth& month) {
                return !never && month.from <= facts.ended->on;
            }));
    }
    const int used = answer.months_drawn * static_cast<int>(in_force.used_each.value);
    if (reserved.value) answer.months_reserved = std::max(facts.months_paid - used, 0);
    const int paid = std::max(answer.months_drawn - facts.unreported_months, 0);
    answer.total = answer.monthly * paid;
    trace.step({"Tổng trợ cấp", "Total benefit"}, answer.total, worked(answer.monthly, "×", paid));
    trace.step({"Số tháng đóng được bảo lưu", "Contributed months reserved"},
               Count{answer.months_reserved, "months"}, in_force.used_each, reserved,
               worked(facts.months_paid, "−", used));
    return {};
}

}  // namespace

Checked<Unemployment> unemployment(const UnemploymentFacts& facts, const Law& law, Trace& trace)
{
    const auto in_force = TRY(unemployment_law(law, facts));
    Unemployment answer;
    check_entitlement(facts, in_force, answer, trace);
    if (!answer.entitled) {
        answer.months_reserved = facts.months_paid;
        return answer;
    }
    TRY_VOID(add_amount(facts, in_force, answer, trace));
    add_schedule(facts, in_force, answer, trace);
    TRY_VOID(add_reserved(facts, law, in_force, answer, trace));
    return answer;
}

}  // namespace ansinh::law
