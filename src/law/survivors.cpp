#include "law/survivors.h"

#include "law/accident.h"
#include "law/impl/survivors_parts.h"

#include <array>

namespace ansinh::law {

std::span<const Choice> choices(Deceased)
{
    static constexpr std::array<Choice, 3> all = {
        {{"insured", {"Đang đóng hoặc bảo lưu thời gian đóng", "Paying, or keeping the time paid"}},
         {"pensioner", {"Đang hưởng lương hưu", "Pensioner"}},
         {"accident_recipient",
          {"Đang hưởng trợ cấp tai nạn hằng tháng, đã nghỉ việc",
           "Recipient of a monthly accident allowance, no longer working"}}}};
    return all;
}

std::span<const Choice> choices(Relation)
{
    static constexpr std::array<Choice, 4> all = {
        {{"child", {"Con", "Child"}},
         {"spouse", {"Vợ hoặc chồng", "Spouse"}},
         {"parent", {"Cha, mẹ (của cả vợ hoặc chồng)", "Parent, the spouse's too"}},
         {"other", {"Người khác phải nuôi dưỡng", "Another dependant"}}}};
    return all;
}

std::span<const Choice> choices(RelativeRefusal)
{
    static constexpr std::array<Choice, 3> all = {
        {{"age",
          {"Không thuộc độ tuổi, cũng không suy giảm đủ mức",
           "Not of the age, nor of enough loss of working capacity"}},
         {"income", {"Có thu nhập từ mức tham chiếu trở lên", "Income not below the base level"}},
         {"beyond_the_most", {"Đã đủ số thân nhân", "There are as many relatives already"}}}};
    return all;
}

std::span<const Choice> choices(NoMonthly)
{
    static constexpr std::array<Choice, 3> all = {
        {{"too_few_years",
          {"Người chết không thuộc trường hợp có tuất hằng tháng",
           "The death opens no monthly allowance"}},
         {"no_relative", {"Không có thân nhân đủ điều kiện", "No relative is entitled"}},
         {"lump_chosen", {"Thân nhân chọn nhận một lần", "The relatives chose the lump sum"}}}};
    return all;
}

Vnd funeral_grant(const SurvivorsFacts& facts, InForce& in, Trace& trace)
{
    const auto compulsory = in.count("funeral_months_compulsory");
    const auto altogether = in.count("funeral_months_total");
    const auto multiple = in.count("funeral_multiple");
    const auto level = base_level(in);
    const bool by_status = facts.accident_death || facts.deceased != Deceased::insured;
    const bool due =
        by_status || facts.months_compulsory() >= compulsory || facts.months() >= altogether;
    const Vnd grant = due ? level.value * multiple.value : Vnd{};
    constexpr Name name{"Trợ cấp mai táng", "Funeral grant"};
    if (!due)
        trace.step(name, grant, compulsory, altogether,
                   because({"chưa đủ thời gian đóng", "too few months were paid"}));
    else if (by_status)
        trace.step(name, grant, worked(level, "×", multiple),
                   because({"người hưởng trợ cấp, lương hưu hoặc chết do tai nạn lao động",
                            "a pensioner, a recipient, or a death by work accident"}));
    else
        trace.step(name, grant, worked(level, "×", multiple), compulsory, altogether);
    return grant;
}

Checked<Survivors> survivors(const SurvivorsFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.died);
    in.count("funeral_multiple");
    if (!in.complete()) return std::unexpected(in.problems());
    Survivors answer{.funeral = funeral_grant(facts, in, trace)};
    if (facts.accident_death) answer.death_lump = death_lump(in, trace);
    if (!opens_monthly(facts, in, trace, answer))
        answer.why_no_monthly = NoMonthly::too_few_years;
    else if (!TRY(pay_monthly(facts, in, trace, answer)))
        answer.why_no_monthly = NoMonthly::no_relative;
    else if (facts.chooses_lump) {
        answer.choice_barred = is_choice_barred(facts, in, answer);
        if (!answer.choice_barred) answer.why_no_monthly = NoMonthly::lump_chosen;
    }
    if (answer.why_no_monthly) {
        answer.monthly_total = Vnd{};
        trace.step({"Tuất hằng tháng", "Monthly allowances"}, Vnd{},
                   because(label_of(*answer.why_no_monthly)));
        answer.lump = lump_sum_to_survivors(facts, in, trace);
    }
    return in.checked(std::move(answer));
}

}  // namespace ansinh::law
