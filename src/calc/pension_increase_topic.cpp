#include "calc/topics.h"
#include "law/pension_increase.h"

namespace ansinh::calc {

using law::IncreasedPension;
using law::IncreaseFacts;

void ask(Form& form, IncreaseFacts& facts)
{
    form.ask("started", {"Tháng bắt đầu hưởng", "First month of the pension"}, facts.started);
    form.ask("amount", {"Lương hưu", "Pension"}, facts.amount);
    form.ask("amount_in", {"Mức của tháng", "Amount of the month"}, facts.amount_in);
    facts.until = Month{form.day()};
    form.ask("until", {"Đến tháng", "Until"}, facts.until, {.may_be_left_out = true});
    const auto late = [&](std::string_view key, Bilingual detail) {
        form.refuse(key, {.code = "calc/order",
                          .detail = std::move(detail),
                          .remedy = {"Sửa lại các tháng.", "Correct the months."}});
    };
    if (form.given({"started", "amount_in"}) && facts.amount_in < facts.started)
        late("amount_in", {"Tháng của mức hưởng trước tháng bắt đầu hưởng.",
                           "The month of the amount is before the pension started."});
    if (form.given({"amount_in"}) && facts.until < facts.amount_in)
        late("until", {"Tháng cuối trước tháng của mức hưởng.",
                       "The last month is before the month of the amount."});
}

void tell(Teller& teller, const law::Increase& step)
{
    teller.tell("in_force", {"Từ ngày", "From"}, step.in_force);
    teller.tell("rate", {"Mức tăng", "Increase"}, step.rate);
    teller.tell("is_floor", {"Tăng thêm cho mức thấp", "Extra for a low pension"}, step.is_floor);
    teller.tell("exact", {"Trước làm tròn", "Before rounding"}, step.exact);
    teller.tell("amount", {"Lương hưu", "Pension"}, step.amount);
}

void tell(Teller& teller, const IncreasedPension& answer)
{
    teller.tell("amount", {"Lương hưu", "Pension"}, answer.amount);
    teller.tell("exact", {"Trước làm tròn", "Before rounding"}, answer.exact);
    teller.list("steps", {"Các lần điều chỉnh", "Increases"}, answer.steps);
}

const Topic pension_increase_topic =
    Calculation<IncreaseFacts, IncreasedPension>::topic<&law::pension_increase>(
        "pension-increase", {"Điều chỉnh lương hưu", "Pension increases"},
        {"Lương hưu thành bao nhiêu sau các lần điều chỉnh?",
         "What has the pension become through the increases?"});

}  // namespace ansinh::calc
