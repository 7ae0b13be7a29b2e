#include "law/sickness.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(SicknessKind)
{
    static constexpr std::array<Choice, 3> all = {
        {{"own", {"Bản thân ốm đau", "Own illness"}},
         {"long_treatment", {"Bệnh cần chữa trị dài ngày", "Disease of long treatment"}},
         {"armed_forces", {"Lực lượng vũ trang ốm đau", "Illness in the armed forces"}}}};
    return all;
}

std::span<const Choice> choices(SicknessRefusal)
{
    static constexpr std::array<Choice, 2> all = {
        {{"days_used_up", {"Đã hưởng hết số ngày trong năm", "The days of the year are used up"}},
         {"part_days_only",
          {"Luật lúc đó không tính ngày nghỉ không trọn",
           "The law of the time pays no part of a day"}}}};
    return all;
}

namespace {

struct SicknessLaw {
    Known<Rate> rate{};
    Known<std::int64_t> month_days{};
    Known<bool> part_days{};
    Known<std::int64_t> limit{};
    Known<bool> own_period{};
    Known<std::int64_t> first_days{};
    Known<bool> odd_days_within_month{};
    Known<Rate> lower_rate{};
};

std::string_view work_of(const SicknessFacts& facts)
{
    return facts.conditions == Conditions::normal && !facts.hard_area ? "normal" : "heavy";
}

Checked<SicknessLaw> sickness_law(const SicknessFacts& facts, const Law& law)
{
    InForce in(law, facts.from);
    const bool armed = facts.kind == SicknessKind::armed_forces;
    SicknessLaw found{.rate = in.rate(armed ? "sickness_rate_armed_forces" : "sickness_rate")};
    if (!in.complete()) return std::unexpected(in.problems());
    const std::int64_t years = facts.months_paid / months_of_a_year;
    found.month_days = in.count("sickness_month_days");
    found.part_days = in.flag("sickness_part_days");
    if (const auto row = in.row("sickness_days", {work_of(facts), years}))
        found.limit = row->count("days");
    if (facts.kind == SicknessKind::long_treatment) {
        found.own_period = in.flag("long_treatment_own_period");
        if (found.own_period) {
            found.first_days = in.count("long_treatment_days");
            found.odd_days_within_month = in.flag("long_treatment_odd_days_within_month");
        }
        if (const auto row = in.row("long_treatment_rate", {years}))
            found.lower_rate = row->rate("rate");
    }
    return in.checked(found);
}

constexpr Name rate_name{"Hưởng theo ngày", "Paid by the day"};
constexpr Name limit_name{"Số ngày tối đa trong năm", "Most days in the year"};
constexpr Name total_name{"Trợ cấp ốm đau", "Sickness benefit"};
constexpr Because of_this_month =
    because({"nghỉ ngay tháng đầu tham gia hoặc trở lại nên lấy tiền lương của chính tháng đó",
             "ill in the first month, or the month of return, so the wage of that month"});
constexpr Because of_month_before = because(
    {"lấy tiền lương của tháng liền kề trước khi nghỉ", "the wage of the month before the leave"});

/// Half days away from work in one calendar year.
struct YearOff {
    int year = 0;
    int halves = 0;
};

/// 41/2024/QH15 art.45.5: less than half a day counts half, half a day or more counts whole.
int halves_of(const PartDay& part) { return part.hours_away * 2 < part.hours_of_day ? 1 : 2; }

std::vector<YearOff> years_off(const SicknessFacts& facts, const SicknessLaw& law)
{
    std::vector<YearOff> years{{facts.from.year(), 0}};
    if (facts.days) years.front().halves = *facts.days * 2;
    if (facts.to)
        for (Date day = facts.from; day <= *facts.to; day = day.plus_days(1)) {
            if (day.year() != years.back().year) years.push_back({day.year(), 0});
            if (facts.calendar.is_worked(day)) years.back().halves += 2;
        }
    if (law.part_days)
        for (const auto& part : facts.part_days) years.front().halves += halves_of(part);
    return years;
}

/// Half days within the limits of their years, and beyond.
struct Halves {
    int paid = 0;
    int over = 0;
};

Halves within_limits(const SicknessFacts& facts, const SicknessLaw& law)
{
    const bool limited = facts.kind != SicknessKind::armed_forces;
    Halves found;
    int taken = facts.days_taken * 2;  // each year has its own limit (59/2015 art.4.5)
    for (const auto& year : years_off(facts, law)) {
        const int left = std::max(0, static_cast<int>(law.limit) * 2 - taken);
        const int within = limited ? std::min(year.halves, left) : year.halves;
        found.paid += within;
        found.over += year.halves - within;
        taken = 0;
    }
    return found;
}

Exact pay(Vnd wage, int halves, const Known<Rate>& rate, const SicknessLaw& law, Trace& trace)
{
    const Exact amount = wage * rate.value * Rate{halves, 2} / law.month_days;
    if (halves % 2 == 0)
        trace.step(
            rate_name, amount,
            worked(wage, "×", rate, "÷", law.month_days, "×", Count{halves / 2, "working_days"}));
    else
        trace.step(rate_name, amount,
                   worked(wage, "×", rate, "÷", law.month_days, "×", halves, "÷ 2"),
                   because({"tính từng nửa ngày", "counted in half days"}));
    return amount;
}

/// By working day: every illness but long treatment under Law 58.
void pay_by_working_day(const SicknessFacts& facts, const SicknessLaw& law, Trace& trace,
                        Sickness& answer)
{
    const auto [paid, over] = within_limits(facts, law);
    answer.days_off = (paid + over) / 2;
    answer.days_paid = paid / 2;
    answer.half_day = paid % 2 != 0;
    trace.step({"Số ngày làm việc nghỉ", "Working days off"},
               Count{answer.days_off, "working_days"});
    if (facts.kind != SicknessKind::armed_forces) {
        answer.limit = static_cast<int>(law.limit);
        trace.step(limit_name, law.limit);
    }
    Exact total = pay(facts.wage, paid, law.rate, law, trace);
    if (facts.kind == SicknessKind::long_treatment) {
        // 41/2024/QH15 art.43.2: what goes beyond the days of the year has the lower rate.
        answer.first = SicknessPart{.days = paid / 2, .rate = law.rate};
        answer.lower = SicknessPart{.days = over / 2, .rate = law.lower_rate};
        answer.days_paid = answer.days_off;
        total = total + pay(facts.wage, over, law.lower_rate, law, trace);
    }
    else
        answer.days_over = (over + 1) / 2;
    answer.total = total.rounded(Rounding::half_up);
    trace.step(total_name, answer.total, worked(total), Rounding::half_up);
}

/// Months in full, odd days over the month's days (59/2015/TT-BLĐTBXH art.6.2).
Exact pay_by_month(Vnd wage, const Leave& time, Rate rate, const SicknessLaw& law)
{
    const Exact month = wage * rate;
    const Exact odd = month * time.days / law.month_days;
    return month * time.months + (law.odd_days_within_month ? std::min(odd, month) : odd);
}

/// Long treatment under Law 58: a period of its own, then the lower rate for the time paid.
void pay_long_treatment(const SicknessFacts& facts, const SicknessLaw& law, Trace& trace,
                        Sickness& answer)
{
    const Date to = facts.to.value_or(facts.from);
    const int left = std::max(0, static_cast<int>(law.first_days) - facts.days_taken);
    const Date first_to = std::min(to, facts.from.plus_days(left - 1));
    const Date lower_from = first_to.plus_days(1);
    const Date lower_to = std::min(to, plus_months(lower_from, facts.months_paid).plus_days(-1));
    const auto first = leave({facts.from, first_to});
    const auto lower = leave({lower_from, lower_to});
    answer.first_days_most = static_cast<int>(law.first_days);
    answer.lower_months_most = facts.months_paid;
    answer.days_off = calendar_days({facts.from, to});
    answer.days_over = calendar_days({lower_to.plus_days(1), to});
    answer.days_paid = answer.days_off - answer.days_over;
    answer.first = SicknessPart{.months = first.months, .days = first.days, .rate = law.rate};
    answer.lower = SicknessPart{.months = lower.months, .days = lower.days, .rate = law.lower_rate};
    trace.step({"Số ngày lịch hưởng mức đầu", "Calendar days at the first rate"},
               Count{calendar_days({facts.from, first_to}), "days"}, law.first_days);
    trace.step({"Thời gian tối đa ở mức thấp", "Longest time at the lower rate"},
               Count{facts.months_paid, "months"}, law.own_period,
               because({"bằng thời gian đã đóng", "as long as the time paid"}));
    const Exact at_first = pay_by_month(facts.wage, first, law.rate, law);
    const Exact at_lower = pay_by_month(facts.wage, lower, law.lower_rate, law);
    trace.step({"Mức đầu", "At the first rate"}, at_first, law.rate, law.odd_days_within_month,
               worked(Count{first.months, "months"}, "+", Count{first.days, "days"}));
    trace.step({"Mức thấp", "At the lower rate"}, at_lower, law.lower_rate,
               worked(Count{lower.months, "months"}, "+", Count{lower.days, "days"}));
    answer.total = (at_first + at_lower).rounded(Rounding::half_up);
    trace.step(total_name, answer.total, worked(at_first, "+", at_lower), Rounding::half_up);
}

}  // namespace

Checked<Sickness> sickness(const SicknessFacts& facts, const Law& law, Trace& trace)
{
    const auto in_force = TRY(sickness_law(facts, law));
    Sickness answer{.wage = facts.wage, .rate = in_force.rate};
    trace.step({"Tiền lương làm căn cứ", "Wage that counts"}, facts.wage,
               facts.joined && Month{*facts.joined} == Month{facts.from} ? of_this_month
                                                                         : of_month_before);
    if (in_force.own_period)
        pay_long_treatment(facts, in_force, trace, answer);
    else
        pay_by_working_day(facts, in_force, trace, answer);
    const bool nothing_off = answer.days_off == 0 && !in_force.part_days;
    answer.entitled = answer.total > Vnd{};
    if (!answer.entitled)
        answer.why_not = nothing_off && !facts.part_days.empty() ? SicknessRefusal::part_days_only
                                                                 : SicknessRefusal::days_used_up;
    if (answer.why_not)
        trace.step({"Được hưởng", "Entitled"}, false, because(label_of(*answer.why_not)));
    return answer;
}

}  // namespace ansinh::law
