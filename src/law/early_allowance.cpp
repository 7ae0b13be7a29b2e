#include "law/social_pension.h"
#include "law/survivors.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(NoEarlyAllowance)
{
    static constexpr std::array<Choice, 3> all = {
        {{"not_retired", {"Chưa đủ tuổi nghỉ hưu", "Below the retirement age"}},
         {"has_pension_right", {"Đủ điều kiện hưởng lương hưu", "Entitled to a pension"}},
         {"of_age",
          {"Đã đủ tuổi hưởng trợ cấp hưu trí xã hội", "Of the age of the social pension"}}}};
    return all;
}

namespace {

struct EarlyAllowanceLaw {
    Known<Vnd> amount{};
    Known<std::int64_t> age{};
    Known<std::int64_t> each_year{};
    Known<Rate> part{};
    Known<std::int64_t> pension_months{};
};

Checked<EarlyAllowanceLaw> early_allowance_law(const EarlyAllowanceFacts& facts, const Law& law)
{
    InForce in(law, facts.on);
    EarlyAllowanceLaw found{.amount = in.amount("social_pension")};
    if (!in.complete()) return std::unexpected(in.problems());
    if (const auto row = in.row("social_pension_age", {key_of(facts.household)}))
        found.age = row->count("age");
    found.each_year = in.count("early_allowance_months_each_year");
    const std::int64_t odd = facts.months_paid % months_of_a_year;
    if (const auto row = in.row("early_allowance_odd_months", {odd}))
        found.part = row->rate("part");
    found.pension_months = in.count("pension_months_required", {"age"});
    return in.checked(found);
}

/// T = average × months a year × years ÷ social pension, part of a month counts as one.
int months_by_formula(const EarlyAllowanceFacts& facts, const EarlyAllowanceLaw& law, Trace& trace)
{
    const Rate years = Rate{facts.months_paid / months_of_a_year, 1} + law.part.value;
    const Exact all = facts.average * (years * law.each_year.value);
    // The quotient of two amounts is a number of months: rounding its đồng up rounds the months.
    const auto months = (all / law.amount->dong()).rounded(Rounding::up).dong();
    trace.step({"Tiền tính theo thời gian đóng", "Worth of the time paid"}, all, law.each_year,
               law.part,
               worked(facts.average, "×", law.each_year, "× (",
                      Count{facts.months_paid / months_of_a_year, "years"}, "+", law.part, ")"));
    trace.step({"Thời gian hưởng theo công thức", "Months by the formula"}, Count{months, "months"},
               worked(all, "÷", law.amount),
               because({"tháng lẻ tính một tháng", "part of a month counts as one"}));
    return static_cast<int>(months);
}

void pay(const EarlyAllowanceFacts& facts, const EarlyAllowanceLaw& law, Trace& trace,
         EarlyAllowance& answer)
{
    const int own = answer.months_by_formula;
    const int whole = answer.months_to_age;
    const int over = own - whole;
    if (over > 0) {
        // 158/2025/NĐ-CP art.24.2: what is left over is spread over the months.
        const Exact monthly = Exact{law.amount.value} + law.amount.value * Rate{over, whole};
        answer.monthly = monthly.rounded(Rounding::half_up);
        answer.months = whole;
        trace.step({"Mức hằng tháng", "Monthly amount"}, answer.monthly,
                   worked(law.amount, "+", Count{over, "months"}, "×", law.amount, "÷",
                          Count{whole, "months"}),
                   Rounding::half_up);
    }
    else {
        answer.monthly = law.amount;
        answer.months = facts.tops_up ? whole : own;
        answer.top_up = law.amount.value * -over;
        trace.step({"Mức hằng tháng", "Monthly amount"}, answer.monthly, law.amount);
        trace.step({"Đóng một lần để hưởng đến tuổi", "One payment to reach the age"},
                   *answer.top_up, worked(Count{-over, "months"}, "×", law.amount));
    }
    const int left = std::max(0, answer.months - facts.months_drawn);
    answer.on_death = answer.monthly * left;
    if (facts.months_drawn > 0)
        trace.step({"Chết trước khi hưởng hết", "Death before the end"}, answer.on_death,
                   worked(answer.monthly, "×", Count{left, "months"}));
}

}  // namespace

Checked<EarlyAllowance> early_allowance(const EarlyAllowanceFacts& facts, const Law& law,
                                        Trace& trace)
{
    const auto in_force = TRY(early_allowance_law(facts, law));
    EarlyAllowance answer;
    const Date of_age = facts.born.plus_years(static_cast<int>(in_force.age));
    answer.months_to_age = Month{of_age} - Month{facts.on};
    trace.step({"Số tháng đến tuổi hưởng trợ cấp hưu trí xã hội",
                "Months to the age of the social pension"},
               Count{answer.months_to_age, "months"}, in_force.age);
    if (answer.months_to_age <= 0)
        answer.why_not = NoEarlyAllowance::of_age;
    else if (TRY(retirement_age_on(law, facts.sex, facts.born, trace)) > facts.on)
        answer.why_not = NoEarlyAllowance::not_retired;
    else if (facts.months_paid >= in_force.pension_months)
        answer.why_not = NoEarlyAllowance::has_pension_right;
    answer.entitled = !answer.why_not;
    if (answer.why_not) {
        trace.step({"Được hưởng", "Entitled"}, false, in_force.pension_months,
                   because(label_of(*answer.why_not)));
        return answer;
    }
    answer.months_by_formula = months_by_formula(facts, in_force, trace);
    pay(facts, in_force, trace, answer);
    return answer;
}

}  // namespace ansinh::law
