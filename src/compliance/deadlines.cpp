#include "compliance/deadlines.h"

#include "base/format.h"
#include "base/month.h"
#include "compliance/impl/basis.h"
#include "law/in_force.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::compliance {

namespace {

constexpr unsigned months_of_a_quarter = 3;

Bilingual said(const Bilingual& text, auto... values)
{
    return {fmt::format(fmt::runtime(text.vi), values...),
            fmt::format(fmt::runtime(text.en), values...)};
}

Date plus_working_days(Date day, std::int64_t count, const WorkingDay& is_working_day)
{
    while (count > 0) {
        day = day.plus_days(1);
        if (is_working_day(day)) --count;
    }
    return day;
}

Date day_of_month(Month month, std::int64_t day)
{
    return {month.year(), month.month(), static_cast<unsigned>(day)};
}

/// The first month of the quarter after the day's.
Month next_quarter(Date day)
{
    const Month month{day};
    return month.plus(
        static_cast<int>(months_of_a_quarter - (month.month() - 1) % months_of_a_quarter));
}

class Clock {
public:
    Clock(const law::Law& law, const ClockFacts& facts, const WorkingDay& is_working_day)
        : law_{law}, facts_{facts}, is_working_day_{is_working_day}
    {
    }

    Checked<std::optional<Deadline>> of(StepKind step) const
    {
        const bool is_reminder = reminder_number(step) != 0;
        if (!is_reminder && step != StepKind::hand_over) return {};
        const auto base = is_reminder ? last_reminder() : facts_.opened;
        law::InForce in(law_, base);
        if (!in.has("demand_day_of_month")) return by_months(step);
        if (!is_reminder) return listed(in);
        return step == StepKind::reminder_1 ? demanded_first(in) : demanded_again(in, step, base);
    }

private:
    /// The day of the last reminder, or that on which the case was opened.
    Date last_reminder() const
    {
        auto last = facts_.opened;
        for (const auto& step : facts_.held)
            if (reminder_number(step.kind) != 0) last = std::max(last, step.on);
        return last;
    }

    Checked<std::optional<Deadline>> by_months(StepKind step) const
    {
        law::InForce in(law_, facts_.opened);
        const auto row = in.find("case_step_months", {rule(step).code});
        if (!in.complete()) return std::unexpected(in.problems());
        if (!row) return {};
        const auto months = row->count("months");
        return Deadline{.step = step,
                        .by = plus_months(facts_.last_day_to_pay, static_cast<int>(months.value)),
                        .basis = basis_of(months.origin),
                        .why = said({"chậm đóng đủ {} tháng", "late for {} months"}, months.value)};
    }

    /// 274/2025/NĐ-CP: in the monthly round, else so many working days after it was found.
    Checked<std::optional<Deadline>> demanded_first(law::InForce& in) const
    {
        const auto day = in.count("demand_day_of_month");
        const auto days = in.count("demand_working_days");
        if (!in.complete()) return std::unexpected(in.problems());
        if (facts_.opened.day() <= static_cast<unsigned>(day.value))
            return Deadline{.step = StepKind::reminder_1,
                            .by = day_of_month(Month{facts_.opened}, day.value),
                            .basis = basis_of(day.origin),
                            .why = said({"trong {} ngày đầu của tháng",
                                         "within the first {} days of the month"},
                                        day.value)};
        return Deadline{.step = StepKind::reminder_1,
                        .by = plus_working_days(facts_.opened, days.value, is_working_day_),
                        .basis = basis_of(days.origin),
                        .why =
                            said({"{} ngày làm việc kể từ khi phát hiện ngoài kỳ hằng tháng",
                                  "{} working days since it was found outside the monthly round"},
                                 days.value)};
    }

    Checked<std::optional<Deadline>> demanded_again(law::InForce& in, StepKind step,
                                                    Date last) const
    {
        const auto day = in.count("demand_day_of_month");
        if (!in.complete()) return std::unexpected(in.problems());
        return Deadline{.step = step,
                        .by = day_of_month(Month{last}.plus(1), day.value),
                        .basis = basis_of(day.origin),
                        .why = said({"đôn đốc hằng tháng, trong {} ngày đầu của tháng",
                                     "each month, within its first {} days"},
                                    day.value)};
    }

    /// Before that day: the last day is the one before it.
    Checked<std::optional<Deadline>> listed(law::InForce& in) const
    {
        const auto before = in.count("list_before_day");
        if (!in.complete()) return std::unexpected(in.problems());
        return Deadline{.step = StepKind::hand_over,
                        .by = day_of_month(next_quarter(facts_.opened), before.value - 1),
                        .basis = basis_of(before.origin),
                        .why = said({"trước ngày {} của tháng đầu quý sau",
                                     "before day {} of the next quarter's first month"},
                                    before.value)};
    }

    const law::Law& law_;
    const ClockFacts& facts_;
    const WorkingDay& is_working_day_;
};

std::string_view case_of(EvasionReason reason)
{
    switch (reason) {
    case EvasionReason::unpaid: return "unpaid";
    case EvasionReason::unregistered: return "unregistered";
    case EvasionReason::low_wage: return "low_wage";
    }
    std::unreachable();
}

/// 274/2025/NĐ-CP art.4: what a legitimate reason kept from being paid is no evasion. That it
/// begins once the reason is gone is a reading. Nothing while it is not.
std::optional<Date> after_excuses(Date from, std::vector<Validity> excused)
{
    std::ranges::sort(excused, {}, &Validity::from);
    for (const auto& excuse : excused) {
        if (!excuse.contains(from)) continue;
        if (!excuse.to) return {};
        from = *excuse.to;
    }
    return from;
}

}  // namespace

Checked<std::vector<Deadline>> deadlines(const law::Law& law, const ClockFacts& facts,
                                         const WorkingDay& is_working_day)
{
    std::vector<StepKind> held;
    for (const auto& step : facts.held) held.push_back(step.kind);
    const Clock clock(law, facts, is_working_day);
    std::vector<Deadline> found;
    for (const auto step : steps_possible(held, {}))
        if (auto deadline = TRY(clock.of(step))) found.push_back(std::move(*deadline));
    std::ranges::stable_sort(found, {}, &Deadline::by);
    return found;
}

Checked<std::optional<Evasion>> evasion(const law::Law& law, const EvasionFacts& facts)
{
    law::InForce in(law, facts.on);
    if (!in.has("late_days_before_evasion")) return std::optional<Evasion>{};
    const auto row = in.row("late_days_before_evasion", {case_of(facts.reason)});
    if (!row) return std::unexpected(in.problems());
    const auto since = in.date("arrears_under_new_law_from");
    if (!in.complete()) return std::unexpected(in.problems());
    const auto days = row->count("days_most");
    // 41/2024/QH15 art.39: more than so many days, counted from the day after the limit.
    auto from = facts.limit.plus_days(static_cast<int>(days.value) + 1);
    if (row->flag("needs_urging")) {
        if (!facts.demanded) return std::optional<Evasion>{};
        from = std::max(from, facts.demanded->plus_days(1));
    }
    // 41/2024/QH15 art.141.12: what was owed before comes under this law from that day. That its
    // days late and its demand of before count is a reading.
    const bool was_owed_before = from < since.value;
    const auto first = after_excuses(std::max(from, since.value), facts.excused);
    if (!first || *first > facts.on) return std::optional<Evasion>{};
    return Evasion{.from = *first, .basis = basis_of(was_owed_before ? since.origin : days.origin)};
}

}  // namespace ansinh::compliance
