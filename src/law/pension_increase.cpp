#include "law/pension_increase.h"

#include <algorithm>

namespace ansinh::law {

namespace {

/// Whether the decree of a row raises this pension as it stands.
bool raises(const RowInForce& row, const IncreaseFacts& facts, Vnd amount)
{
    const Month in_force{row.date("in_force").value};
    const auto started = facts.started.first_day();
    const auto before =
        row.has("started_before") ? row.date("started_before").value : in_force.first_day();
    return facts.amount_in < in_force && in_force <= facts.until &&
           row.date("started_from").value <= started && started < before &&
           (!row.has("amount_most") || amount <= row.amount("amount_most").value);
}

/// Still low after the percentage: more, but not beyond the floor.
Exact with_floor(const std::vector<RowInForce>& floors, const IncreaseFacts& facts, Increase& made,
                 Trace& trace)
{
    for (const auto& row : floors) {
        if (row.date("in_force").value != made.in_force ||
            facts.started.first_day() >= row.date("started_before").value)
            continue;
        const auto below = row.amount("below");
        const auto add = row.amount("add");
        if (made.exact >= Exact{below.value}) continue;
        made.is_floor = true;
        const auto more = std::min(made.exact + Exact{add.value}, Exact{below.value});
        trace.step({"Tăng thêm cho mức thấp", "Extra for a low pension"}, more, below, add,
                   row.date("started_before"));
        return more;
    }
    return made.exact;
}

}  // namespace

Checked<IncreasedPension> pension_increase(const IncreaseFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.until.first_day());
    const auto increases = in.rows("pension_increase");
    const auto floors = in.has("pension_increase_floor") ? in.rows("pension_increase_floor")
                                                         : std::vector<RowInForce>{};
    TRY_VOID(in.checked(true));
    IncreasedPension told{.amount = facts.amount, .exact = facts.amount};
    for (const auto& row : increases) {
        if (!raises(row, facts, told.amount)) continue;
        const auto in_force = row.date("in_force");
        const auto rate = row.rate("rate");
        Increase made{.in_force = in_force, .rate = rate};
        made.exact = Exact{told.amount} + told.amount * rate.value;
        trace.step({"Tăng từ ngày", "Increase from"}, in_force,
                   worked(told.amount, "+", told.amount, "×", rate));
        made.exact = with_floor(floors, facts, made, trace);
        made.amount = made.exact.rounded(Rounding::half_up);
        trace.step({"Lương hưu", "Pension"}, made.amount, Rounding::half_up);
        told.amount = made.amount;
        told.exact = made.exact;
        told.steps.push_back(std::move(made));
    }
    return told;
}

}  // namespace ansinh::law
