#include "calc/topics.h"
#include "law/late_charge.h"

namespace ansinh::calc {

using law::ChargeLine;
using law::Debt;
using law::LateCharge;
using law::LateChargeFacts;
using law::Receipt;

void ask(Form& form, Debt& debt)
{
    form.ask("month", {"Tháng phải đóng", "Month owed"}, debt.month);
    form.ask("scheme", {"Loại bảo hiểm", "Scheme"}, debt.scheme, {.may_be_left_out = true});
    form.ask("amount", {"Số tiền", "Amount"}, debt.amount);
}

void ask(Form& form, Receipt& receipt)
{
    form.ask("on", {"Ngày nộp", "Day of payment"}, receipt.on);
    form.ask("scheme", {"Loại bảo hiểm", "Scheme"}, receipt.scheme, {.may_be_left_out = true});
    form.ask("amount", {"Số tiền", "Amount"}, receipt.amount);
}

namespace {

constexpr std::int64_t longest_cycle = 12;  ///< cycles start in January

}  // namespace

void ask(Form& form, LateChargeFacts& facts)
{
    form.ask("on", {"Tính đến ngày", "Counted up to"}, facts.on);
    form.ask("kind", {"Trường hợp", "Case"}, facts.kind, {.may_be_left_out = true});
    form.ask("cycle_months", {"Kỳ đóng", "Payment cycle"}, facts.cycle_months,
             {.least = 1, .most = longest_cycle, .may_be_left_out = true, .unit = "months"});
    form.list("debts", {"Số tiền phải đóng từng tháng", "Amounts owed by month"}, facts.debts);
    form.list("receipts", {"Số tiền đã nộp", "Amounts received"}, facts.receipts,
              {.most = 1000, .may_be_left_out = true});
    form.ask("former_interest",
             {"Lãi theo luật cũ đã thông báo", "Interest of the former law, as notified"},
             facts.former_interest);
    form.ask("what", {"Vi phạm", "What is wrong"}, facts.what, {.may_be_left_out = true});
    form.ask("urged", {"Đã được cơ quan BHXH đôn đốc", "The agency has urged"}, facts.urged,
             {.may_be_left_out = true});
    form.ask("became_subject_on", {"Ngày thuộc diện tham gia", "Day of becoming insured"},
             facts.became_subject_on);
    form.ask("signed_on", {"Ngày ký quyết định tăng lương", "Day the pay rise was signed"},
             facts.signed_on);
}

void tell(Teller& teller, const ChargeLine& line)
{
    teller.tell("month", {"Tháng", "Month"}, line.month);
    teller.tell("scheme", {"Loại bảo hiểm", "Scheme"}, line.scheme);
    teller.tell("base", {"Số tiền tính", "Amount"}, line.base);
    teller.tell("rate", {"Tỷ lệ", "Rate"}, line.rate);
    teller.tell("times", {"Số tháng hoặc số ngày", "Months or days"}, line.times);
    teller.tell("charge", {"Tiền chậm đóng", "Charge"}, line.charge);
}

void tell(Teller& teller, const LateCharge& answer)
{
    teller.list("interest", {"Lãi từng tháng", "Interest by month"}, answer.interest);
    teller.list("daily", {"Nộp thêm theo ngày", "Charge by day"}, answer.daily);
    teller.tell("interest_total", {"Lãi theo luật cũ", "Interest, former law"},
                answer.interest_total);
    teller.tell("daily_total", {"Nộp thêm theo luật mới", "Charge, present law"},
                answer.daily_total);
    teller.tell("charge", {"Tổng tiền chậm đóng", "Total charge"}, answer.charge);
    teller.tell("outstanding", {"Số còn nợ", "Outstanding"}, answer.outstanding);
    teller.tell("total", {"Phải nộp", "To be paid"}, answer.total);
    teller.tell("each_further_month",
                {"Lãi tháng sau nếu chưa nộp", "Interest of the next month if not paid"},
                answer.each_further_month);
    teller.tell("standing", {"Hành vi", "Standing"}, answer.standing);
    teller.tell_count("days_late", {"Số ngày chậm", "Days late"}, answer.days_late, "days");
}

const Topic late_charge_topic = Calculation<LateChargeFacts, LateCharge>::topic<&law::late_charge>(
    "late-charge", {"Tiền chậm đóng, trốn đóng", "Charge for late payment and evasion"},
    {"Chậm đóng, trốn đóng, truy đóng phải nộp thêm bao nhiêu?",
     "What is added for late, evaded and back-paid contributions?"});

}  // namespace ansinh::calc
