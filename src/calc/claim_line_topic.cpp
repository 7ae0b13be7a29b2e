#include "calc/impl/rate_limit.h"
#include "calc/topics.h"
#include "law/claim_line.h"

namespace ansinh::calc {

using law::ClaimLine;
using law::ClaimLineFacts;

namespace {

constexpr std::int64_t quantity_most = 100'000;
constexpr std::int64_t price_most = 100'000'000'000;
constexpr std::int64_t whole = 1;
constexpr Vnd line_most{100'000'000'000'000};  ///< with four decimals it has room in 64 bits

void refuse_beyond(Form& form, const ClaimLineFacts& facts)
{
    if (!form.given({"quantity", "price"}) || facts.price * facts.quantity <= Exact{line_most})
        return;
    form.refuse("quantity",
                {.code = "calc/above",
                 .detail = {"Số lượng nhân đơn giá vượt 100.000 tỷ đồng.",
                            "Quantity times price is above 100,000 billion đồng."},
                 .remedy = {"Sửa số lượng hoặc đơn giá.", "Correct the quantity or the price."}});
}

}  // namespace

void ask(Form& form, ClaimLineFacts& facts)
{
    form.ask("quantity", {"Số lượng", "Quantity"}, facts.quantity, {.most = quantity_most});
    form.ask("price", {"Đơn giá bệnh viện", "Price of the facility"}, facts.price,
             {.most = price_most});
    form.ask("insured_price", {"Đơn giá bảo hiểm", "Price that insurance counts"},
             facts.insured_price, {.most = price_most});
    form.ask("service_rate", {"Tỷ lệ thanh toán dịch vụ", "Service rate (TYLE_TT_DV)"},
             facts.service_rate, {.most = whole, .may_be_left_out = true});
    form.ask("scope_rate", {"Tỷ lệ thanh toán BHYT", "Insurance rate (TYLE_TT_BH)"},
             facts.scope_rate, {.most = whole, .may_be_left_out = true});
    form.ask("level", {"Mức hưởng", "Benefit level (MUC_HUONG)"}, facts.level, {.most = whole});
    form.ask("donor", {"Nguồn khác", "Others pay (T_NGUONKHAC)"}, facts.donor,
             {.may_be_left_out = true});
    form.ask("donor_kind", {"Loại nguồn khác", "Kind of donor"}, facts.donor_kind,
             {.may_be_left_out = true});
    refuse_beyond(form, facts);
    refuse_fine_fraction(form, "quantity", facts.quantity);
    refuse_fine_fraction(form, "service_rate", facts.service_rate);
    refuse_fine_fraction(form, "scope_rate", facts.scope_rate);
    refuse_fine_fraction(form, "level", facts.level);
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
