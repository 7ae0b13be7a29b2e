#include "law/reimbursement.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(DirectPaymentPlace)
{
    static constexpr std::array<Choice, 4> all = {
        {{"district", {"Tuyến huyện, không hợp đồng", "District, without contract"}},
         {"province", {"Tuyến tỉnh, không hợp đồng", "Province, without contract"}},
         {"central", {"Tuyến trung ương, không hợp đồng", "Central, without contract"}},
         {"without_papers",
          {"Nơi đăng ký, không xuất trình đủ giấy tờ", "Registered facility, papers not shown"}}}};
    return all;
}

Checked<Reimbursement> reimbursement(const ReimbursementFacts& facts, const Law& law, Trace& trace)
{
    InForce in(law, facts.day());
    const auto card = benefit_level(in, facts.card, trace);
    if (!in.complete()) return std::unexpected(in.problems());
    Reimbursement answer{.level = card.rate};
    answer.payable = facts.in_scope.share(card.rate, Rounding::half_up);
    answer.paid = answer.payable;
    trace.step({"Chi phí trong phạm vi theo mức hưởng", "Cost in scope at the level"},
               answer.payable, worked(facts.in_scope, "×", card.rate), Rounding::half_up);
    if (facts.emergency) {
        trace.step({"Thanh toán", "Paid"}, answer.paid,
                   because({"cấp cứu không có mức tối đa", "no cap in an emergency"}));
        return answer;
    }
    const auto row = in.row("direct_payment_cap", {key_of(facts.facility), key_of(facts.care)});
    const auto base = base_level(in);
    if (!row) return std::unexpected(in.problems());
    const auto multiple = row->rate("rate");
    answer.cap = base->share(multiple, Rounding::half_up);
    answer.paid = std::min(answer.payable, *answer.cap);
    trace.step({"Mức tối đa", "Cap"}, *answer.cap, worked(base, "×", multiple), Rounding::half_up);
    trace.step({"Thanh toán", "Paid"}, answer.paid,
               answer.paid < answer.payable ? because({"không quá mức tối đa", "at most the cap"})
                                            : because({"theo chi phí thực tế", "the real cost"}));
    return in.checked(answer);
}

}  // namespace ansinh::law
