#include "law/child_sickness.h"

#include <algorithm>
#include <array>
#include <map>

namespace ansinh::law {

std::span<const Choice> choices(Carer)
{
    static constexpr std::array<Choice, 2> all = {
        {{"mother", {"Mẹ", "Mother"}}, {"father", {"Cha", "Father"}}}};
    return all;
}

namespace {

struct ChildSicknessLaw {
    Known<Rate> rate{};
    Known<std::int64_t> month_days{};
    std::vector<Known<std::int64_t>> limits{};
};

Checked<ChildSicknessLaw> child_sickness_law(const ChildSicknessFacts& facts, Date first,
                                             const Law& law)
{
    InForce in(law, first);
    ChildSicknessLaw found{.rate = in.rate("sickness_rate")};
    if (!in.complete()) return std::unexpected(in.problems());
    found.month_days = in.count("sickness_month_days");
    for (const auto& child : facts.children)
        if (const auto row =
                in.row("child_sick_days", {std::int64_t{age_on(child.sick.from, child.born)}}))
            found.limits.push_back(row->count("days"));
    return in.checked(std::move(found));
}

/// Days of each child and year that a carer has used.
class Allowance {
public:
    Allowance(const ChildSicknessFacts& facts, Carer carer, const ChildSicknessLaw& law)
        : facts_{&facts}, law_{&law}
    {
        for (std::size_t i = 0; i < facts.children.size(); ++i) {
            const auto& child = facts.children[i];
            used_[{i, child.sick.from.year()}] =
                carer == Carer::mother ? child.days_taken_by_mother : child.days_taken_by_father;
        }
    }

    /// Whether the day is paid: a child is sick and has a day left.
    bool take(Date day)
    {
        for (std::size_t i = 0; i < facts_->children.size(); ++i) {
            if (!facts_->children[i].sick.contains(day)) continue;
            auto& used = used_[{i, day.year()}];
            if (used >= law_->limits[i]) continue;
            ++used;
            return true;
        }
        return false;
    }

private:
    const ChildSicknessFacts* facts_;
    const ChildSicknessLaw* law_;
    std::map<std::pair<std::size_t, int>, int> used_;
};

bool is_any_sick(const ChildSicknessFacts& facts, Date day)
{
    return std::ranges::any_of(facts.children,
                               [&](const SickChild& child) { return child.sick.contains(day); });
}

bool is_on_leave(const CarerFacts& carer, Date day)
{
    return carer.leaves.empty() || std::ranges::any_of(carer.leaves, [&](const DaySpan& leave) {
               return leave.contains(day);
           });
}

CarerPaid paid(const ChildSicknessFacts& facts, const CarerFacts& carer, const DaySpan& all,
               const ChildSicknessLaw& law)
{
    CarerPaid found{.carer = carer.carer};
    Allowance allowance(facts, carer.carer, law);
    for (Date day = all.from; day <= all.to; day = day.plus_days(1)) {
        if (!is_any_sick(facts, day) || !is_on_leave(carer, day) || !facts.calendar.is_worked(day))
            continue;
        ++found.days_off;
        if (allowance.take(day)) ++found.days_paid;
    }
    found.amount =
        (carer.wage * law.rate * found.days_paid / law.month_days).rounded(Rounding::half_up);
    return found;
}

}  // namespace

Checked<ChildSickness> child_sickness(const ChildSicknessFacts& facts, const Law& law, Trace& trace)
{
    DaySpan all = facts.children.front().sick;
    for (const auto& child : facts.children) {
        all.from = std::min(all.from, child.sick.from);
        all.to = std::max(all.to, child.sick.to);
    }
    const auto in_force = TRY(child_sickness_law(facts, all.from, law));
    ChildSickness answer;
    for (const auto& limit : in_force.limits) {
        answer.limits.push_back(static_cast<int>(limit));
        trace.step({"Số ngày tối đa trong năm cho con", "Most days in the year for the child"},
                   limit,
                   because({"theo tuổi của con ngày bắt đầu ốm",
                            "by the child's age on the first sick day"}));
    }
    for (const auto& carer : facts.carers) {
        const auto found = paid(facts, carer, all, in_force);
        trace.step({"Ngày làm việc nghỉ chăm con", "Working days with the child"},
                   Count{found.days_off, "working_days"}, because(label_of(carer.carer)));
        trace.step({"Trợ cấp", "Benefit"}, found.amount, because(label_of(carer.carer)),
                   worked(carer.wage, "×", in_force.rate, "÷", in_force.month_days, "×",
                          Count{found.days_paid, "working_days"}),
                   Rounding::half_up);
        answer.total += found.amount;
        answer.carers.push_back(found);
    }
    answer.entitled = answer.total > Vnd{};
    return answer;
}

}  // namespace ansinh::law
