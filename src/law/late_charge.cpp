#include "law/late_charge.h"

#include "law/late_debts.h"
#include "law/late_interest.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(DebtScheme)
{
    static constexpr std::array<Choice, 3> all = {
        {{"social", {"Bảo hiểm xã hội", "Social insurance"}},
         {"unemployment", {"Bảo hiểm thất nghiệp", "Unemployment insurance"}},
         {"health", {"Bảo hiểm y tế", "Health insurance"}}}};
    return all;
}

std::span<const Choice> choices(ChargeKind)
{
    static constexpr std::array<Choice, 4> all = {
        {{"late", {"Chậm đóng", "Late payment"}},
         {"evasion", {"Truy thu do trốn đóng", "Back-payment of evasion"}},
         {"abroad_over_6_months",
          {"Truy đóng sau 6 tháng về nước", "Back-payment over 6 months after return"}},
         {"pay_rise_over_6_months",
          {"Truy đóng tăng lương sau 6 tháng", "Back-payment of a pay rise over 6 months old"}}}};
    return all;
}

std::span<const Choice> choices(LateCase)
{
    static constexpr std::array<Choice, 3> all = {
        {{"unpaid", {"Đã đăng ký, chưa đóng đủ", "Registered, not paid in full"}},
         {"unregistered", {"Không đăng ký, đăng ký thiếu người", "Not registered"}},
         {"low_wage", {"Khai lương thấp hơn căn cứ", "Declared wage below the base"}}}};
    return all;
}

std::span<const Choice> choices(LateStanding)
{
    static constexpr std::array<Choice, 3> all = {{{"not_late", {"Chưa chậm đóng", "Not late"}},
                                                   {"late", {"Chậm đóng", "Late payment"}},
                                                   {"evasion", {"Trốn đóng", "Evasion"}}}};
    return all;
}

namespace {

constexpr Name month_owed{"Tháng phải đóng", "Month owed"};

/// Where the present law begins; nothing before it was made.
std::optional<Known<Date>> present_law_from(const LateChargeFacts& facts, const Law& law)
{
    InForce in(law, facts.on);
    if (!in.has("arrears_under_new_law_from")) return {};
    return in.date("arrears_under_new_law_from");
}

/// 595/QĐ-BHXH art.37: on day 1 of month i, all that is owed but what fell due last month.
Checked<void> add_monthly(const LateChargeFacts& facts, const Law& law,
                          const std::vector<Owed>& all, Date until, LateCharge& answer,
                          Trace& trace)
{
    if (all.empty()) return {};
    const auto group = trace.group({"Lãi tính vào ngày đầu mỗi tháng", "Interest of each month"});
    for (Month month{all.front().debt.month};
         month.first_day() < until && month.first_day() <= facts.on; ++month)
        for (std::size_t i = 0; i < choices(DebtScheme{}).size(); ++i) {
            const auto scheme = static_cast<DebtScheme>(i);
            Vnd base{};
            for (const auto& one : all)
                if (one.debt.scheme == scheme && Month{one.due} < month.plus(-1))
                    base += left_at(one, month.first_day());
            if (base == Vnd{}) continue;
            const auto rate = TRY(late_interest_rate(law, month, scheme, facts.kind));
            const Vnd charge = base.share(rate.monthly, Rounding::half_up);
            trace.step({"Tháng tính lãi", "Month of computing"}, month);
            trace.step(label_of(scheme), charge, rate.used, worked(base, "×", rate.monthly),
                       Rounding::half_up);
            answer.interest.push_back({month, scheme, base, rate.monthly, 1, charge});
        }
    return {};
}

/// What a further month costs while nothing is paid: from then on it is late payment.
Checked<void> add_further_month(const Law& law, Month month, const std::vector<Owed>& all,
                                LateCharge& answer, Trace& trace)
{
    Vnd charge{};
    for (const auto& one : all) {
        const auto rate = late_interest_rate(law, month, one.debt.scheme, ChargeKind::late);
        if (!rate) return {};  // not published, or the present law by then
        charge += one.left.share(rate->monthly, Rounding::half_up);
    }
    answer.each_further_month = charge;
    trace.step({"Lãi tháng sau nếu chưa nộp", "Interest of the next month if not paid"}, charge);
    return {};
}

/// What back-payment is computed by on its last day under the former law.
struct BackPayment {
    const LateChargeFacts& facts;
    const Law& law;
    Date last;
    Known<std::int64_t> free;
    Known<Date> first_rate_day;
};

/// The interest of a part of a debt, up to the month in which it was settled.
Checked<void> add_part(const BackPayment& by, const Owed& one, Vnd part, Date settled,
                       LateCharge& answer, Trace& trace)
{
    const Debt& debt = one.debt;
    const Month arose = by.facts.cycle_months == 1 ? debt.month : Month{one.due};
    const auto months = (Month{settled} - arose) - by.free.value;
    if (months <= 0 || part == Vnd{}) return {};
    // Evasion takes the rate of the year owed, the others that of the year of computing.
    const Month of_rate = by.facts.kind == ChargeKind::evasion
                              ? std::max(debt.month, Month{by.first_rate_day.value})
                              : Month{std::min(settled, by.last)};
    const auto rate = TRY(late_interest_rate(by.law, of_rate, debt.scheme, by.facts.kind));
    const Exact exact = part * rate.monthly * months;
    const Vnd charge = exact.rounded(Rounding::half_up);
    trace.step(month_owed, debt.month);
    trace.step(label_of(debt.scheme), charge, rate.used,
               worked(part, "×", rate.monthly, "×", months), Rounding::half_up);
    answer.interest.push_back({debt.month, debt.scheme, part, rate.monthly, months, charge});
    return {};
}

/// 595/QĐ-BHXH art.38: each month owed bears the months between it and the month of computing, or
/// that of its payment.
Checked<void> add_back_payment(const LateChargeFacts& facts, const Law& law,
                               const std::vector<Owed>& all, Date until, LateCharge& answer,
                               Trace& trace)
{
    const Date computed = std::min(facts.on, until);
    InForce in(law, std::min(facts.on, until.plus_days(-1)));
    const BackPayment by{facts, law, in.day(), in.count("back_payment_free_months"),
                         in.date("evasion_first_rate_day")};
    TRY_VOID(in.checked(true));
    const auto group = trace.group({"Lãi truy thu", "Interest of back-payment"});
    for (const auto& one : all) {
        Vnd left = one.debt.amount;
        for (const auto& [on, after] : one.settled) {
            if (on >= computed) break;
            TRY_VOID(add_part(by, one, left - after, on, answer, trace));
            left = after;
        }
        TRY_VOID(add_part(by, one, left, computed, answer, trace));
    }
    return add_further_month(law, Month{computed}.plus(1), all, answer, trace);
}

/// One debt over the days in which the same sum was left of it.
struct DailyRun {
    const Owed& one;
    DailyCharge each;
    Known<Date> begins;
};

void add_days(const DailyRun& run, Vnd left, std::int64_t days, LateCharge& answer, Trace& trace)
{
    if (days <= 0 || left == Vnd{}) return;
    const Vnd charge = run.each.of(left, days);
    trace.step(month_owed, run.one.debt.month);
    trace.step({"Hạn đóng", "Last day of payment"}, run.one.due, run.one.due_from);
    trace.step(label_of(run.one.debt.scheme), charge, run.begins,
               worked(left, "×", run.each.rate, "×", days), Rounding::half_up);
    answer.daily.push_back(
        {run.one.debt.month, run.one.debt.scheme, left, run.each.rate, days, charge});
}

/// 41/2024/QH15 art.40–41: each day from the day after the last day of payment, the day of payment
/// with it; arrears of the former law from the day the present one began.
Checked<void> add_daily(const LateChargeFacts& facts, const Law& law, const std::vector<Owed>& all,
                        Known<Date> begins, LateCharge& answer, Trace& trace)
{
    InForce in(law, facts.on);
    const auto payment_day_counts = in.flag("late_payment_day_counts");
    TRY_VOID(in.checked(true));
    const std::int64_t last_day = payment_day_counts ? 1 : 0;
    const auto group = trace.group({"Số tiền nộp thêm theo ngày", "Charge by the day"});
    trace.step({"Ngày nộp tiền được tính", "The day of payment counts"}, payment_day_counts);
    for (const auto& one : all) {
        const DailyRun run{one, daily_charge(in, one.debt.scheme), begins};
        TRY_VOID(in.checked(true));
        Date from = std::max(one.due.plus_days(1), begins.value);
        Vnd left = left_at(one, from);
        for (const auto& [on, after] : one.settled) {
            if (on < from) continue;
            add_days(run, left, (on.days() - from.days()).count() + last_day, answer, trace);
            from = on.plus_days(static_cast<int>(last_day));
            left = after;
        }
        add_days(run, left, (facts.on.days() - from.days()).count() + last_day, answer, trace);
    }
    return {};
}

/// 41/2024/QH15 art.38–39: how late, and whether that is evasion.
Checked<void> add_standing(const LateChargeFacts& facts, const Law& law,
                           const std::vector<Owed>& all, LateCharge& answer, Trace& trace)
{
    InForce in(law, facts.on);
    const auto row = in.row("late_days_before_evasion", {key_of(facts.what)});
    const auto registration = in.count("registration_days");
    TRY_VOID(in.checked(true));
    const auto most = row->count("days_most");
    const auto needs_urging = row->flag("needs_urging");
    std::optional<Date> last;
    if (facts.became_subject_on && facts.what == LateCase::unregistered)
        last = facts.became_subject_on->plus_days(static_cast<int>(registration.value));
    else
        for (const auto& one : all)
            if (one.left > Vnd{} && (!last || one.due < *last)) last = one.due;
    answer.days_late =
        last ? std::max<std::int64_t>((facts.on.days() - last->days()).count(), 0) : 0;
    const bool evades = answer.days_late > most.value && (facts.urged || !needs_urging.value);
    answer.standing = answer.days_late == 0 ? LateStanding::not_late
                      : evades              ? LateStanding::evasion
                                            : LateStanding::late;
    trace.step({"Xác định hành vi", "Standing"}, label_of(*answer.standing), most, needs_urging,
               evades ? because({"quá số ngày cho phép", "beyond the days allowed"})
                      : because({"chưa quá số ngày hoặc chưa được đôn đốc",
                                 "within the days, or not urged yet"}));
    return {};
}

void add_up(const LateChargeFacts& facts, const std::vector<Owed>& all, LateCharge& answer,
            Trace& trace)
{
    for (const auto& line : answer.interest) answer.interest_total += line.charge;
    if (facts.former_interest) answer.interest_total = *facts.former_interest;
    for (const auto& line : answer.daily) answer.daily_total += line.charge;
    for (const auto& one : all) answer.outstanding += one.left;
    answer.charge = answer.interest_total + answer.daily_total;
    answer.total = answer.outstanding + answer.charge;
    trace.step({"Tổng tiền chậm đóng", "Total charge"}, answer.charge,
               worked(answer.interest_total, "+", answer.daily_total));
    trace.step({"Phải nộp", "To be paid"}, answer.total,
               worked(answer.outstanding, "+", answer.charge));
}

}  // namespace

Checked<LateCharge> late_charge(const LateChargeFacts& facts, const Law& law, Trace& trace)
{
    auto all = TRY(owed(facts, law));
    TRY_VOID(settle(facts, all));
    LateCharge answer;
    const auto begins = present_law_from(facts, law);
    const Date until = begins ? begins->value : facts.on.plus_days(1);
    const bool older =
        std::ranges::any_of(all, [&](const Owed& one) { return one.due.plus_days(1) < until; });
    if (older && !facts.former_interest) {
        if (facts.kind == ChargeKind::late)
            TRY_VOID(add_monthly(facts, law, all, until, answer, trace));
        else
            TRY_VOID(add_back_payment(facts, law, all, until, answer, trace));
    }
    if (begins) {
        TRY_VOID(add_daily(facts, law, all, *begins, answer, trace));
        TRY_VOID(add_standing(facts, law, all, answer, trace));
    }
    add_up(facts, all, answer, trace);
    return answer;
}

}  // namespace ansinh::law
