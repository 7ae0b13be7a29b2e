#include "law/late_debts.h"

#include <algorithm>

namespace ansinh::law {

namespace {

Month end_of_cycle(Month month, int cycle_months)
{
    const auto within = static_cast<int>(month.month() - 1) % cycle_months;
    return month.plus(cycle_months - 1 - within);
}

/// 158/2025/NĐ-CP art.8: a pay rise signed later is paid without charge until the end of the month
/// after the signing.
std::optional<Date> due_of_rise(const LateChargeFacts& facts, const Law& law)
{
    if (facts.kind != ChargeKind::pay_rise_over_6_months || !facts.signed_on) return {};
    InForce in(law, *facts.signed_on);
    if (!in.has("pay_rise_grace_months")) return {};
    const auto months = static_cast<int>(in.count("pay_rise_grace_months").value);
    return Month{*facts.signed_on}.plus(months).last_day();
}

/// 41/2024/QH15 art.37: what was suspended is paid back without a charge until the end of a month
/// after the suspension, never before its own last day.
void move_suspended(Owed& one, InForce& in)
{
    if (!one.debt.suspended_until) return;
    const auto months = in.count("suspension_paid_back_months");
    const auto moved = one.debt.suspended_until->plus(static_cast<int>(months.value)).last_day();
    if (moved < one.due) return;
    one.due = moved;
    one.due_from = {{months.origin, to_shown(months)}};
}

Problem more_than_owed(std::size_t index)
{
    return {.code = "calc/above",
            .detail = {"Số tiền đã nộp nhiều hơn số còn nợ.", "More was received than was owed."},
            .where = "/receipts/" + std::to_string(index) + "/amount",
            .remedy = {"Kiểm tra các khoản nợ và khoản nộp.", "Check the debts and receipts."}};
}

}  // namespace

/// 41/2024/QH15 art.34.4: the last day of the month after the cycle; formerly of its last month.
Checked<std::vector<Owed>> owed(const LateChargeFacts& facts, const Law& law)
{
    std::vector<Owed> all;
    InForce in_now(law, facts.on);
    for (const auto& debt : facts.debts) {
        const Month end = end_of_cycle(debt.month, facts.cycle_months);
        InForce in(law, debt.month.first_day());
        // Before 2016 no deadline is on file; the former one stood then too, for the
        // cycles that the law knows now.
        const bool known = in.has("payment_deadline");
        int after = 0;
        std::vector<Used> from;
        if (known)
            if (const auto row = in.row("payment_deadline", {std::int64_t{facts.cycle_months}})) {
                const auto months = row->count("months_after");
                after = static_cast<int>(months.value);
                from.push_back({months.origin, to_shown(months)});
            }
        if (!known) in_now.row("payment_deadline", {std::int64_t{facts.cycle_months}});
        TRY_VOID(in.checked(true));
        TRY_VOID(in_now.checked(true));
        all.push_back({debt, due_of_rise(facts, law).value_or(end.plus(after).last_day()),
                       debt.amount, std::move(from)});
        InForce in_then(law, debt.suspended_until.value_or(debt.month).last_day());
        move_suspended(all.back(), in_then);
        TRY_VOID(in_then.checked(true));
    }
    std::ranges::stable_sort(all, {},
                             [](const Owed& one) { return std::pair{one.due, one.debt.month}; });
    return all;
}

/// The debt of the scheme that fell due first is settled first.
Checked<void> settle(const LateChargeFacts& facts, std::vector<Owed>& all)
{
    std::vector<std::size_t> order(facts.receipts.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return facts.receipts[i].on; });
    for (const auto index : order) {
        const auto& receipt = facts.receipts[index];
        if (receipt.on > facts.on) continue;
        Vnd rest = receipt.amount;
        for (auto& one : all) {
            if (one.debt.scheme != receipt.scheme || one.left == Vnd{} || rest == Vnd{}) continue;
            const Vnd part = std::min(rest, one.left);
            one.left -= part;
            rest -= part;
            if (!one.settled.empty() && one.settled.back().first == receipt.on)
                one.settled.back().second = one.left;
            else
                one.settled.emplace_back(receipt.on, one.left);
        }
        if (rest > Vnd{}) return std::unexpected(Problems{more_than_owed(index)});
    }
    return {};
}

/// What was left of a debt when a day began.
Vnd left_at(const Owed& one, Date day)
{
    Vnd left = one.debt.amount;
    for (const auto& [on, after] : one.settled)
        if (on < day) left = after;
    return left;
}

}  // namespace ansinh::law
