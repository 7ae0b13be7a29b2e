#include "law/accident.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(AccidentEvent)
{
    static constexpr std::array<Choice, 2> all = {
        {{"injury", {"Bị thương tật, bệnh tật", "Injury or disease"}},
         {"death", {"Chết", "Death"}}}};
    return all;
}

namespace {

/// How one of the two benefits grows with loss and service. The first step is a multiple of the
/// base level, or a share of it.
struct Scale {
    Known<std::int64_t> least_loss{};
    Exact first{};
    Known<Rate> each_point{};
    Known<Rate> first_year{};
    Known<Rate> each_year{};
};

struct AccidentLaw {
    Known<std::int64_t> least_loss{};
    Known<std::int64_t> monthly_loss{};
    Known<std::int64_t> attendance_loss{};
    Known<Vnd> level{};
    Known<std::int64_t> lump_first{};
    Known<Rate> monthly_first{};
    Scale scale{};
    Vnd attendance{};
    Known<std::int64_t> attendance_multiple{};
};

Checked<AccidentLaw> accident_law(const AccidentFacts& facts, const Law& law)
{
    InForce in(law, facts.from);
    AccidentLaw found{.least_loss = in.count("accident_least_loss")};
    if (!in.complete()) return std::unexpected(in.problems());
    found.monthly_loss = in.count("accident_monthly_loss");
    found.level = base_level(in);
    found.attendance_loss = in.count("attendance_loss");
    found.attendance_multiple = in.count("attendance_multiple");
    if (facts.loss < found.monthly_loss) {
        found.lump_first = in.count("accident_lump_first");
        found.scale = {.least_loss = found.least_loss,
                       .first = found.level.value * found.lump_first.value,
                       .each_point = in.rate("accident_lump_each"),
                       .first_year = in.rate("accident_lump_first_year"),
                       .each_year = in.rate("accident_lump_each_year")};
    }
    else {
        found.monthly_first = in.rate("accident_monthly_first");
        found.scale = {.least_loss = found.monthly_loss,
                       .first = found.level.value * found.monthly_first.value,
                       .each_point = in.rate("accident_monthly_each"),
                       .first_year = in.rate("accident_monthly_first_year"),
                       .each_year = in.rate("accident_monthly_each_year")};
    }
    return in.checked(found);
}

/// By the loss: a first step, and as much again for each further percent.
Exact by_loss(const AccidentFacts& facts, const AccidentLaw& law, Trace& trace)
{
    const auto& scale = law.scale;
    const auto further = facts.loss - scale.least_loss;
    const Exact amount = scale.first + law.level.value * (scale.each_point.value * further);
    trace.step(
        {"Theo mức suy giảm", "By the loss"}, amount, law.lump_first, law.monthly_first,
        worked(scale.first, "+", law.level, "×", scale.each_point, "×", Count{further, "percent"}));
    return amount;
}

/// By the service: the first year, and as much again for each further one.
Exact by_service(const AccidentFacts& facts, const AccidentLaw& law, Trace& trace)
{
    const auto& scale = law.scale;
    const int further = std::max(0, facts.years_paid - 1);
    const Exact amount = facts.wage * (scale.first_year.value + scale.each_year.value * further);
    trace.step({"Theo số năm đóng", "By the years paid"}, amount,
               worked(facts.wage, "× (", scale.first_year, "+", scale.each_year, "×",
                      Count{further, "years"}, ")"));
    return amount;
}

void pay_attendance(const AccidentFacts& facts, const AccidentLaw& law, Trace& trace,
                    Accident& answer)
{
    const bool due = facts.needs_attendance && facts.loss >= law.attendance_loss;
    answer.attendance = due ? law.level.value * law.attendance_multiple.value : Vnd{};
    if (due)
        trace.step({"Trợ cấp phục vụ hằng tháng", "Monthly attendance allowance"},
                   *answer.attendance, law.attendance_loss,
                   worked(law.level, "×", law.attendance_multiple));
}

}  // namespace

Vnd death_lump(InForce& in, Trace& trace)
{
    const auto multiple = in.count("accident_death_multiple");
    const auto level = base_level(in);
    const Vnd lump = level.value * multiple.value;
    trace.step({"Trợ cấp khi chết do tai nạn, bệnh nghề nghiệp", "Lump sum on death by accident"},
               lump, worked(level, "×", multiple));
    return lump;
}

Checked<Accident> accident(const AccidentFacts& facts, const Law& law, Trace& trace)
{
    Accident answer;
    if (facts.event == AccidentEvent::death) {
        InForce in(law, facts.from);
        in.count("accident_death_multiple");
        if (!in.complete()) return std::unexpected(in.problems());
        answer.death_lump = death_lump(in, trace);
        answer.entitled = true;
        return in.checked(answer);
    }
    const auto in_force = TRY(accident_law(facts, law));
    answer.entitled = facts.loss >= in_force.least_loss;
    trace.step({"Được trợ cấp", "Entitled"}, answer.entitled, in_force.least_loss,
               answer.entitled ? because({"suy giảm đủ mức", "the loss is large enough"})
                               : because({"suy giảm chưa đủ mức", "the loss is too small"}));
    if (!answer.entitled) return answer;
    const Exact loss = by_loss(facts, in_force, trace);
    const Exact service = by_service(facts, in_force, trace);
    const Vnd total = (loss + service).rounded(Rounding::half_up);
    answer.by_loss = loss.rounded(Rounding::half_up);
    answer.by_service = service.rounded(Rounding::half_up);
    const bool is_monthly = facts.loss >= in_force.monthly_loss;
    trace.step(is_monthly ? Name{"Trợ cấp hằng tháng", "Monthly allowance"}
                          : Name{"Trợ cấp một lần", "One-off allowance"},
               total, in_force.monthly_loss, worked(loss, "+", service), Rounding::half_up);
    (is_monthly ? answer.monthly : answer.one_off) = total;
    if (is_monthly) pay_attendance(facts, in_force, trace, answer);
    return answer;
}

}  // namespace ansinh::law
