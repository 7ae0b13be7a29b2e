#include "law/impl/survivors_parts.h"
#include "law/retirement.h"

#include <algorithm>

namespace ansinh::law {

namespace {

constexpr Name opens_name{"Có tuất hằng tháng", "Monthly allowances are open"};

/// 58/2014/QH13 art.67.1.a and 59/2015/TT-BLĐTBXH art.25: enough years, or a few months short that
/// the relatives pay.
bool opens_by_years(const SurvivorsFacts& facts, InForce& in, Trace& trace, Survivors& answer)
{
    const auto years = in.count("survivor_years");
    const auto buyable = in.count("missing_months_bought_most");
    const auto rate = in.rate("missing_months_rate");
    const auto missing =
        static_cast<int>(years.value) * months_of_a_year - facts.months_compulsory();
    if (missing <= 0) {
        trace.step(opens_name, true, years);
        return true;
    }
    if (missing <= buyable.value) answer.missing_months = missing;
    if (!answer.missing_months || !facts.buys_missing) {
        trace.step(opens_name, false, years, buyable,
                   because({"thời gian đóng bắt buộc chưa đủ", "too little compulsory insurance"}));
        return false;
    }
    answer.missing_cost = (facts.wage * rate.value * missing).rounded(Rounding::half_up);
    trace.step({"Đóng cho số tháng còn thiếu", "Paid for the missing months"}, *answer.missing_cost,
               buyable, worked(facts.wage, "×", rate, "×", Count{missing, "months"}),
               Rounding::half_up);
    return true;
}

struct RelativeLaw {
    Known<std::int64_t> child_age{};
    Known<std::int64_t> loss{};
    Known<bool> by_retirement_age{};
    Known<bool> disabled_child_income{};
    Known<Vnd> level{};
};

RelativeLaw relative_law(InForce& in)
{
    return {.child_age = in.count("survivor_child_age"),
            .loss = in.count("survivor_relative_loss"),
            .by_retirement_age = in.flag("survivor_age_is_retirement_age"),
            .disabled_child_income = in.flag("survivor_disabled_child_income_counts"),
            .level = base_level(in)};
}

/// 58/2014/QH13 art.67.2.b and c, 41/2024/QH15 art.86.2.c and d.
Checked<bool> is_old_enough(const Relative& relative, const RelativeLaw& law, InForce& in,
                            Trace& trace)
{
    if (law.by_retirement_age)
        return TRY(retirement_age_on(in.law(), relative.sex, relative.born, trace)) <= in.day();
    const auto row = in.row("survivor_age", {key_of(relative.sex)});
    return in.checked(row && age_on(in.day(), relative.born) >= row->count("age"));
}

Checked<std::optional<RelativeRefusal>> refusal(const Relative& relative, const RelativeLaw& law,
                                                InForce& in, Trace& trace)
{
    const auto none = std::optional<RelativeRefusal>{};
    const bool is_child = relative.relation == Relation::child;
    const bool disabled = relative.loss >= law.loss;
    if (is_child && age_on(in.day(), relative.born) < law.child_age) return none;
    if (!disabled && (is_child || !TRY(is_old_enough(relative, law, in, trace))))
        return RelativeRefusal::age;
    if (is_child && !law.disabled_child_income) return none;
    if (relative.income >= law.level) return RelativeRefusal::income;
    return none;
}

/// The allowance starts the month after the death, of a child born later in its month of birth.
Month start_of(const Relative& relative, Date died)
{
    return relative.born > died ? Month{relative.born} : Month{died}.plus(1);
}

Checked<RelativePaid> pay(const Relative& relative, const RelativeLaw& law, InForce& in,
                          Trace& trace)
{
    RelativePaid paid{.why_not = TRY(refusal(relative, law, in, trace))};
    if (paid.why_not) {
        trace.step(label_of(relative.relation), Vnd{}, because(label_of(*paid.why_not)), law.loss,
                   law.by_retirement_age);
        return paid;
    }
    paid.entitled = true;
    paid.from = start_of(relative, in.day());
    InForce then(in.law(), paid.from->first_day());
    const auto row = then.row("survivor_rate", {relative.no_carer ? "none" : "some"});
    const auto level = base_level(then);
    const auto multiple = in.count("survivor_deaths_multiple");
    if (!row || !then.complete()) return std::unexpected(then.problems());
    const auto rate = row->rate("rate");
    const bool twice = relative.deaths > 1;
    const Exact once = level.value * rate.value;
    paid.amount = (twice ? once * multiple.value : once).rounded(Rounding::half_up);
    if (twice)
        trace.step(label_of(relative.relation), paid.amount,
                   worked(level, "×", rate, "×", multiple), Rounding::half_up);
    else
        trace.step(label_of(relative.relation), paid.amount, worked(level, "×", rate),
                   Rounding::half_up);
    return paid;
}

}  // namespace

Checked<Date> retirement_age_on(const Law& law, Sex sex, Date born, Trace& trace)
{
    const auto ages = TRY(RetirementAges::read(law, key_of(Work::normal)));
    const auto reached = ages.reached(sex, {.month = Month{born}});
    check(reached.has_value(), "the last retirement age has no end");
    const Date day = std::max(plus_months(born, reached->age), reached->month.first_day());
    trace.step({"Ngày đủ tuổi nghỉ hưu", "Of retirement age on"}, day,
               reached->limit.made_of[static_cast<std::size_t>(sex)]);
    return day;
}

bool opens_monthly(const SurvivorsFacts& facts, InForce& in, Trace& trace, Survivors& answer)
{
    if (facts.accident_death) {
        trace.step(opens_name, true,
                   because(Name{"chết do tai nạn lao động, bệnh nghề nghiệp",
                                "death by work accident or disease"}));
        return true;
    }
    if (facts.deceased == Deceased::accident_recipient) {
        const auto least = in.count("survivor_accident_loss");
        if (facts.loss >= least) {
            trace.step(opens_name, true, least);
            return true;
        }
    }
    // 58/2014/QH13 art.71.1.b, 158/2025/NĐ-CP art.21.3.d: a pension of mixed insurance needs the
    // years of compulsory insurance too.
    if (facts.deceased == Deceased::pensioner && facts.months_voluntary == 0) {
        trace.step(opens_name, true, because(Name{"đang hưởng lương hưu", "a pensioner"}));
        return true;
    }
    return opens_by_years(facts, in, trace, answer);
}

Checked<bool> pay_monthly(const SurvivorsFacts& facts, InForce& in, Trace& trace, Survivors& answer)
{
    const auto law = relative_law(in);
    const auto most = in.count("survivor_most");
    if (!in.complete()) return std::unexpected(in.problems());
    std::int64_t entitled = 0;
    for (const auto& relative : facts.relatives) {
        auto paid = TRY(pay(relative, law, in, trace));
        if (paid.entitled && entitled == most) {
            paid = {.why_not = RelativeRefusal::beyond_the_most};
            trace.step({"Số thân nhân tối đa", "Most relatives"}, most);
        }
        if (paid.entitled) ++entitled;
        answer.monthly_total += paid.amount;
        answer.monthly.push_back(paid);
    }
    return entitled > 0;
}

bool is_choice_barred(const SurvivorsFacts& facts, InForce& in, const Survivors& answer)
{
    if (!in.has("survivor_lump_choice_child_age")) return false;
    const auto age = in.count("survivor_lump_choice_child_age");
    const auto loss = in.count("survivor_relative_loss");
    for (std::size_t i = 0; i < facts.relatives.size(); ++i) {
        const auto& relative = facts.relatives[i];
        if (!answer.monthly[i].entitled) continue;
        const bool near =
            relative.relation == Relation::child || relative.relation == Relation::spouse;
        const bool young =
            relative.relation == Relation::child && age_on(facts.died, relative.born) < age;
        if (young || (near && relative.loss >= loss)) return true;
    }
    return false;
}

}  // namespace ansinh::law
