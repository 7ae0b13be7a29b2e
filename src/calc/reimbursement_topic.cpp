#include "calc/card_form.h"
#include "calc/topics.h"
#include "law/reimbursement.h"

namespace ansinh::calc {

using law::Reimbursement;
using law::ReimbursementFacts;

void ask(Form& form, ReimbursementFacts& facts)
{
    form.ask("on", {"Ngày khám, ngày vào viện", "Day of the visit"}, facts.on);
    form.ask("discharged_on", {"Ngày ra viện", "Day of discharge"}, facts.discharged_on);
    form.ask("care", {"Hình thức", "Kind of care"}, facts.care);
    form.ask("facility", {"Nơi khám chữa bệnh", "Facility"}, facts.facility);
    form.ask("in_scope", {"Chi phí thực tế trong phạm vi", "Real cost in scope"}, facts.in_scope);
    ask_card(form, facts.card);
    form.ask("emergency", {"Cấp cứu", "Emergency"}, facts.emergency, {.may_be_left_out = true});
    refuse_early_discharge(form, facts.on, facts.discharged_on);
}

void tell(Teller& teller, const Reimbursement& answer)
{
    teller.tell("level", {"Mức hưởng", "Benefit level"}, answer.level);
    teller.tell("payable", {"Theo chi phí và mức hưởng", "By cost and level"}, answer.payable);
    teller.tell("cap", {"Mức tối đa", "Cap"}, answer.cap);
    teller.tell("paid", {"Được thanh toán", "Paid"}, answer.paid);
}

const Topic reimbursement_topic =
    Calculation<ReimbursementFacts, Reimbursement>::topic<&law::reimbursement>(
        "reimbursement", {"Thanh toán trực tiếp", "Direct payment"},
        {"Người bệnh tự trả thì được thanh toán lại bao nhiêu?",
         "What is paid back to a patient who paid?"});

}  // namespace ansinh::calc
