#include "law/allocation.h"

#include <algorithm>

namespace ansinh::law {

namespace {

constexpr std::string_view leavers_bucket = "leavers";

struct Step {
    Known<std::int64_t> number{};
    Known<std::string_view> bucket{};
    Bilingual label{};
};

struct AllocationLaw {
    std::vector<Step> steps{};
    Known<bool> principal_first{};
};

Checked<AllocationLaw> allocation_law(const Law& law, Date day)
{
    InForce in(law, day);
    AllocationLaw found;
    for (const auto& row : in.rows("allocation_order"))
        found.steps.push_back({row.count("step"), row.text("bucket"), row.label()});
    std::ranges::sort(found.steps, {}, [](const Step& one) { return one.number.value; });
    found.principal_first = in.flag("allocation_principal_first");
    return in.checked(std::move(found));
}

/// The debts that the step settles, in the order in which it settles them.
std::vector<FundDebt> of_step(const AllocationLaw& law, const Step& step,
                              const std::vector<FundDebt>& debts)
{
    const bool of_leavers = step.bucket.value == leavers_bucket;
    const bool leavers_apart = law.steps.front().bucket.value == leavers_bucket;
    std::vector<FundDebt> found;
    // What leavers owe follows the order of the funds too.
    for (const auto& other : law.steps) {
        if (!of_leavers && other.bucket.value != step.bucket.value) continue;
        for (const auto& debt : debts)
            if (key_of(debt.fund) == other.bucket.value &&
                (!leavers_apart || debt.leavers == of_leavers))
                found.push_back(debt);
    }
    return found;
}

Allocated settled(const FundDebt& debt, bool principal_first, Vnd received)
{
    Allocated line{.debt = debt};
    const Vnd first = principal_first ? debt.principal : debt.charge;
    const Vnd second = principal_first ? debt.charge : debt.principal;
    const Vnd to_first = std::min(first, received);
    const Vnd to_second = std::min(second, received - to_first);
    line.principal = principal_first ? to_first : to_second;
    line.charge = principal_first ? to_second : to_first;
    line.left = debt.principal + debt.charge - line.principal - line.charge;
    return line;
}

}  // namespace

Checked<Allocation> allocation(const AllocationFacts& facts, const Law& law, Trace& trace)
{
    const auto in_force = TRY(allocation_law(law, facts.on));
    Allocation answer{.left_over = facts.received};
    trace.step({"Gốc trước, tiền chậm đóng sau", "Principal before charge"},
               in_force.principal_first);
    for (const auto& step : in_force.steps) {
        Vnd of_this_step{};
        for (const auto& debt : of_step(in_force, step, facts.debts)) {
            auto line = settled(debt, in_force.principal_first, answer.left_over);
            line.step = static_cast<int>(step.number.value);
            const Vnd part = line.principal + line.charge;
            answer.left_over -= part;
            answer.allocated += part;
            answer.owed_after += line.left;
            of_this_step += part;
            answer.lines.push_back(line);
        }
        trace.step({"Phân bổ cho", "Allocated to"}, step.label, step.number);
        trace.step({"Số tiền", "Amount"}, of_this_step,
                   because({"theo thứ tự, đến hết số tiền nhận được",
                            "in this order, until the receipt is used up"}));
    }
    trace.step({"Còn thừa", "Left over"}, answer.left_over,
               worked(facts.received, "−", answer.allocated));
    return answer;
}

}  // namespace ansinh::law
