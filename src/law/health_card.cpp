#include "law/health_card.h"

#include "base/month.h"
#include "law/late_interest.h"

#include <algorithm>

namespace ansinh::law {

namespace {

/// 25/2008/QH12 art.16.3.c: whether the gap since the last card is long enough to wait again.
bool is_interrupted(InForce& in, Date paid_on, Date previous_end, Trace& trace)
{
    const Date uncovered_from = previous_end.plus_days(1);
    if (in.has("health_gap_days")) {
        const auto least = in.count("health_gap_days");
        const int gap = paid_on.number() - uncovered_from.number();
        trace.step({"Số ngày gián đoạn", "Days without a card"}, Count{gap, "days"}, least);
        return gap >= least.value;
    }
    const auto least = in.count("health_gap_months");
    const int gap = whole_months(uncovered_from, std::max(uncovered_from, paid_on));
    trace.step({"Số tháng gián đoạn", "Months without a card"}, Count{gap, "months"}, least);
    return gap >= least.value;
}

void first_day(HealthCard& card, InForce& in, const HealthCardFacts& facts, Trace& trace)
{
    const Date paid_on = *facts.paid_on;
    if (facts.previous_end && paid_on <= facts.previous_end->plus_days(1)) {
        card.valid_from = facts.previous_end->plus_days(1);
        trace.step({"Thẻ từ ngày", "Card from"}, *card.valid_from,
                   because({"tham gia liên tục: ngày sau ngày hết hạn",
                            "continuous: the day after the previous end"}));
        return;
    }
    card.valid_from = paid_on;
    const auto group = in.find("health_waiting_group", {key_of(facts.group)});
    if (group && (!facts.previous_end || is_interrupted(in, paid_on, *facts.previous_end, trace))) {
        const auto days = in.count("health_waiting_days");
        const auto months = in.count("health_waited_card_months");
        card.valid_from = paid_on.plus_days(static_cast<int>(days.value));
        if (group->flag("full_term"))
            card.valid_until =
                plus_months(*card.valid_from, static_cast<int>(months.value)).plus_days(-1);
        trace.step({"Thẻ từ ngày", "Card from"}, *card.valid_from, days, months,
                   because({"lần đầu hoặc gián đoạn: sau thời gian chờ",
                            "first or interrupted: after the waiting period"}));
        return;
    }
    trace.step({"Thẻ từ ngày", "Card from"}, *card.valid_from,
               because({"từ ngày đóng tiền", "from the day of payment"}));
}

/// 146/2018/NĐ-CP art.13.2: the end of the school year, or of the month, of the child's last month.
Checked<Date> child_card(const Law& law, Date born_on, Trace& trace)
{
    InForce at_birth(law, born_on);
    const auto months = at_birth.count("health_child_months");
    if (!at_birth.complete()) return std::unexpected(at_birth.problems());
    const Date reached = plus_months(born_on, static_cast<int>(months.value));
    InForce in(law, reached);
    const auto rows = in.rows("health_school_year_end");
    if (!in.complete()) return std::unexpected(in.problems());
    check(rows.size() == 1, "the law has one end of the school year");
    const auto month = rows.front().count("month");
    const auto day = rows.front().count("day");
    const Date school(reached.year(), static_cast<unsigned>(month.value),
                      static_cast<unsigned>(day.value));
    const Date until = reached <= school ? school : Month(reached).last_day();
    trace.step({"Thẻ đến hết ngày", "Card until"}, until, months, month, day);
    return until;
}

}  // namespace

Checked<HealthCard> health_card(const HealthCardFacts& facts, const Law& law, Trace& trace)
{
    HealthCard card;
    if (facts.paid_on) {
        InForce in(law, *facts.paid_on);
        first_day(card, in, facts, trace);
        if (!in.complete()) return std::unexpected(in.problems());
    }
    if (facts.born_on) card.valid_until = TRY(child_card(law, *facts.born_on, trace));
    if (facts.expires_on && facts.discharged_on) {
        InForce in(law, *facts.expires_on);
        const auto days = in.count("health_days_paid_after_expiry");
        card.paid_until = std::min(*facts.discharged_on,
                                   facts.expires_on->plus_days(static_cast<int>(days.value)));
        trace.step({"Được trả đến ngày", "Paid until"}, *card.paid_until, days,
                   because({"đến khi ra viện, không quá số ngày sau khi thẻ hết hạn",
                            "to discharge, at most so many days after the card's end"}));
        if (!in.complete()) return std::unexpected(in.problems());
    }
    return card;
}

Checked<HealthLate> health_late(const HealthLateFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.on);
    HealthLate answer;
    if (in.has("health_late_daily_rate")) {
        const auto each = daily_charge(in, DebtScheme::health);
        answer.charge = each.of(facts.unpaid, facts.days);
        trace.step({"Số tiền chậm đóng", "Late charge"}, answer.charge,
                   worked(facts.unpaid, "×", each.rate, "×", facts.days), Rounding::half_up);
        return in.checked(answer);
    }
    if (!facts.interbank_rate)
        return std::unexpected(Problems{{.code = "calc/required",
                                         .detail = {"Cần lãi suất liên ngân hàng của năm.",
                                                    "The interbank rate of the year is needed."},
                                         .where = "/interbank_rate",
                                         .remedy = {"Khai lãi suất.", "Give the rate."}}});
    const auto factor = in.count("health_late_interest_factor");
    const auto year = in.count("health_late_interest_year_days");
    if (!in.complete()) return std::unexpected(in.problems());
    const Rate part{facts.days, year.value};
    answer.charge =
        (facts.unpaid * *facts.interbank_rate * factor.value * part).rounded(Rounding::half_up);
    trace.step(
        {"Lãi chậm đóng", "Interest on late premium"}, answer.charge,
        worked(facts.unpaid, "×", *facts.interbank_rate, "×", factor, "×", facts.days, "/", year),
        Rounding::half_up);
    return answer;
}

}  // namespace ansinh::law
