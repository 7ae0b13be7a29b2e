#include "law/relief_116.h"

#include <array>

namespace ansinh::law {

std::span<const Choice> choices(ReliefWorkplace)
{
    static constexpr std::array<Choice, 5> all = {
        {{"other", {"Doanh nghiệp, đơn vị khác", "Enterprise or other employer"}},
         {"state_body", {"Cơ quan nhà nước", "State body"}},
         {"political", {"Tổ chức chính trị", "Political organisation"}},
         {"armed_forces", {"Lực lượng vũ trang", "Armed forces"}},
         {"budget_unit",
          {"Đơn vị sự nghiệp do ngân sách bảo đảm", "Public unit financed by the budget"}}}};
    return all;
}

std::span<const Choice> choices(ReliefRefusal)
{
    static constexpr std::array<Choice, 5> all = {
        {{"workplace", {"Nơi làm việc không thuộc diện", "The workplace is outside the support"}},
         {"pensioner", {"Đang hưởng lương hưu", "Draws a pension"}},
         {"no_months", {"Không còn thời gian đóng chưa hưởng", "No unused months"}},
         {"stopped_outside_period",
          {"Dừng đóng ngoài thời gian xét", "Stopped outside the period"}},
         {"joined_too_late", {"Đơn vị tham gia sau ngày xét", "The employer joined too late"}}}};
    return all;
}

namespace {

/// 28/2021/QĐ-TTg art.1: where someone works, and when someone stopped being insured.
void check_worker(const Relief116Facts& facts, InForce& in, Relief116& answer, Trace& trace)
{
    const auto insured_on = in.date("relief_116_insured_on");
    const auto stopped_from = in.date("relief_116_stopped_from");
    const bool excluded = facts.workplace != ReliefWorkplace::other &&
                          in.find("relief_116_excluded", {key_of(facts.workplace)});
    const auto refuse = [&](bool holds, ReliefRefusal reason) {
        if (!holds) return;
        answer.entitled = false;
        answer.refusals.push_back({reason});
    };
    refuse(excluded && !facts.stopped_on, ReliefRefusal::workplace);
    refuse(facts.pensioner, ReliefRefusal::pensioner);
    refuse(facts.stopped_on &&
               (*facts.stopped_on < stopped_from.value || *facts.stopped_on > insured_on.value),
           ReliefRefusal::stopped_outside_period);
    const auto row = in.find("relief_116_amount", {static_cast<std::int64_t>(facts.unused_months)});
    refuse(!row, ReliefRefusal::no_months);
    trace.step({"Được hỗ trợ", "Entitled"}, answer.entitled, insured_on, stopped_from,
               answer.entitled ? because({"thuộc diện hỗ trợ", "within the support"})
                               : because({"xem các lý do", "see the reasons"}));
    if (!answer.entitled) return;
    const auto amount = row->amount("amount");
    answer.amount = amount;
    trace.step({"Mức hỗ trợ", "Amount"}, amount,
               because({"theo số tháng đóng chưa hưởng", "by the months not used"}));
}

/// 28/2021/QĐ-TTg art.4–5: each month of the programme, of employers that joined before it.
Checked<void> add_cuts(const Relief116Facts& facts, const Law& law, Relief116& answer, Trace& trace)
{
    for (const auto& payroll : facts.payrolls) {
        InForce in(law, payroll.month.first_day());
        if (!in.has("relief_116_employer_rate")) {
            answer.cuts.push_back({payroll.month, payroll.wages, Vnd{}});
            continue;
        }
        const auto rate = in.rate("relief_116_employer_rate");
        const auto before = in.date("relief_116_employer_joined_before");
        const bool excluded = facts.workplace != ReliefWorkplace::other &&
                              in.find("relief_116_excluded", {key_of(facts.workplace)});
        TRY_VOID(in.checked(true));
        const bool late = facts.employer_joined_on && *facts.employer_joined_on >= before.value;
        if (answer.employer_refusals.empty() && excluded)
            answer.employer_refusals.push_back({ReliefRefusal::workplace});
        if (answer.employer_refusals.empty() && late)
            answer.employer_refusals.push_back({ReliefRefusal::joined_too_late});
        const Vnd cut = excluded || late ? Vnd{} : payroll.wages.share(rate, Rounding::half_up);
        trace.step({"Giảm đóng của đơn vị", "Employer's cut"}, cut,
                   worked(payroll.wages, "×", rate), before, Rounding::half_up);
        answer.cuts.push_back({payroll.month, payroll.wages, cut});
        answer.employer_total += cut;
    }
    return {};
}

}  // namespace

Checked<Relief116> relief_116(const Relief116Facts& facts, const Law& law, Trace& trace)
{
    Relief116 answer;
    InForce in(law, facts.filed_on);
    check_worker(facts, in, answer, trace);
    TRY_VOID(in.checked(true));
    TRY_VOID(add_cuts(facts, law, answer, trace));
    return answer;
}

}  // namespace ansinh::law
