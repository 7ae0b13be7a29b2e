#include "calc/topics.h"
#include "law/claim_line.h"

namespace ansinh::calc {

using law::ClaimLine;
using law::ClaimLineFacts;

namespace {

void refuse_negative(Form& form, std::string_view key, Rate rate)
{
    if (form.given({key}) && rate < Rate{})
        form.refuse(key, {.code = "calc/below",
                          .detail = {"Không được âm.", "It is below nought."},
                          .remedy = {"Nhập số từ 0.", "Give nought or more."}});
}

}  // namespace

void ask(Form& form, ClaimLineFacts& facts)
{
    form.ask("quantity", {"Số lượng", "Quantity"}, facts.quantity);
    form.ask("price", {"Đơn giá bệnh viện", "Price of the facility"}, facts.price);
    form.ask("insured_price", {"Đơn giá bảo hiểm", "Price that insurance counts"},
             facts.insured_price);
    form.ask("service_rate", {"Tỷ lệ thanh toán dịch vụ", "Service rate (TYLE_TT_DV)"},
             facts.service_rate, {.may_be_left_out = true});
    form.ask("scope_rate", {"Tỷ lệ thanh toán BHYT", "Insurance rate (TYLE_TT_BH)"},
             facts.scope_rate, {.may_be_left_out = true});
    form.ask("level", {"Mức hưởng", "Benefit level (MUC_HUONG)"}, facts.level);
    form.ask("donor", {"Nguồn khác", "Others pay (T_NGUONKHAC)"}, facts.donor,
             {.may_be_left_out = true});
    form.ask("donor_kind", {"Loại nguồn khác", "Kind of donor"}, facts.donor_kind,
             {.may_be_left_out = true});
    refuse_negative(form, "quantity", facts.quantity);
    refuse_negative(form, "service_rate", facts.service_rate);
    refuse_negative(form, "scope_rate", facts.scope_rate);
    refuse_negative(form, "level", facts.level);
}

void tell(Teller& teller, const ClaimLine& answer)
{
    teller.tell("charged", {"Thành tiền bệnh viện", "Charged"}, answer.charged);
    teller.tell("in_scope", {"Thành tiền bảo hiểm", "In scope"}, answer.in_scope);
    teller.tell("fund", {"Quỹ trả", "The fund pays"}, answer.fund);
    teller.tell("copay", {"Cùng chi trả", "Co-payment"}, answer.copay);
    teller.tell("patient", {"Người bệnh tự trả", "The patient pays"}, answer.patient);
    teller.tell("donor", {"Nguồn khác", "Others"}, answer.donor);
}

const Topic claim_line_topic = Calculation<ClaimLineFacts, ClaimLine>::topic<&law::claim_line>(
    "claim-line", {"Dòng chi phí", "Claim line"},
    {"Quỹ, người bệnh và nguồn khác mỗi bên trả bao nhiêu?",
     "What do the fund, the patient and others pay of a line?"});

}  // namespace ansinh::calc
