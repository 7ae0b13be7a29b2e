#include "calc/card_form.h"
#include "calc/topics.h"
#include "law/visit.h"

namespace ansinh::calc {

using law::Visit;
using law::VisitFacts;

namespace {

void ask_route(Form& form, VisitFacts& facts)
{
    form.ask("object", {"Mã đối tượng đến khám (từ 2025)", "Visit-object code (since 2025)"},
             facts.object);
    form.ask("route", {"Tuyến (trước 2025)", "Route (before 2025)"}, facts.route);
    form.ask("level", {"Tuyến bệnh viện (trước 2025)", "Level of the hospital (before 2025)"},
             facts.level);
    form.ask("commune_station", {"Tại trạm y tế xã", "At a commune station"}, facts.commune_station,
             {.may_be_left_out = true});
    form.ask(
        "hard_area",
        {"Người nghèo, dân tộc thiểu số vùng khó khăn, đảo", "Poor or minority of a hard area"},
        facts.hard_area, {.may_be_left_out = true});
}

void ask_exemption(Form& form, VisitFacts& facts)
{
    form.ask("five_years", {"Đã đủ 5 năm liên tục", "Five continuous years reached"},
             facts.five_years, {.may_be_left_out = true});
    form.ask("copaid", {"Đã cùng chi trả trong năm", "Co-paid this year"}, facts.copaid,
             {.may_be_left_out = true});
    form.ask("copaid_before_change",
             {"Đã cùng chi trả trước khi lương cơ sở đổi", "Co-paid before the base changed"},
             facts.copaid_before_change, {.may_be_left_out = true});
}

}  // namespace

void ask(Form& form, VisitFacts& facts)
{
    form.ask("on", {"Ngày khám, ngày vào viện", "Day of the visit"}, facts.on);
    form.ask("discharged_on", {"Ngày ra viện", "Day of discharge"}, facts.discharged_on);
    form.ask("care", {"Hình thức", "Kind of care"}, facts.care);
    form.ask("in_scope", {"Chi phí trong phạm vi", "Cost in scope"}, facts.in_scope);
    form.ask("total", {"Tổng chi phí", "Total cost"}, facts.total);
    ask_card(form, facts.card);
    ask_route(form, facts);
    ask_exemption(form, facts);
    refuse_early_discharge(form, facts.on, facts.discharged_on);
    if (form.given({"in_scope", "total"}) && facts.total && *facts.total < facts.in_scope)
        form.refuse("total", {.code = "calc/below",
                              .detail = {"Tổng chi phí thấp hơn phần trong phạm vi.",
                                         "The total is below the part in scope."},
                              .remedy = {"Sửa một trong hai số.", "Correct one of the two."}});
}

void tell(Teller& teller, const Visit& answer)
{
    teller.tell("level", {"Mức hưởng", "Benefit level"}, answer.level);
    teller.tell("rule", {"Theo quy tắc", "By the rule"}, answer.rule);
    teller.tell("fund", {"Quỹ BHYT trả", "The fund pays"}, answer.fund);
    teller.tell("copay", {"Cùng chi trả", "Co-payment"}, answer.copay);
    teller.tell("out_of_scope", {"Ngoài phạm vi", "Out of scope"}, answer.out_of_scope);
    teller.tell("patient", {"Người bệnh trả", "The patient pays"}, answer.patient);
}

const Topic visit_topic = Calculation<VisitFacts, Visit>::topic<&law::visit>(
    "visit", {"Một lượt khám chữa bệnh", "A visit"},
    {"Mức hưởng bao nhiêu, quỹ trả bao nhiêu, người bệnh trả bao nhiêu?",
     "Which level holds, what does the fund pay and what the patient?"});

}  // namespace ansinh::calc
