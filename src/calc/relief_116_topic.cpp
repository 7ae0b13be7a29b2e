#include "calc/topics.h"
#include "law/relief_116.h"

namespace ansinh::calc {

using law::EmployerCut;
using law::Payroll;
using law::Relief116;
using law::Relief116Facts;
using law::ReliefRefused;

namespace {

constexpr std::int64_t months_most = 600;

}  // namespace

void ask(Form& form, Payroll& payroll)
{
    form.ask("month", {"Tháng", "Month"}, payroll.month);
    form.ask("wages", {"Quỹ lương đóng BHTN", "Insured payroll"}, payroll.wages);
}

void ask(Form& form, Relief116Facts& facts)
{
    form.ask("filed_on", {"Ngày đề nghị", "Day of asking"}, facts.filed_on);
    form.ask("unused_months",
             {"Số tháng đóng BHTN chưa hưởng đến 30/9/2021",
              "Months of unemployment insurance not used up to 30 September 2021"},
             facts.unused_months, {.most = months_most, .unit = "months"});
    form.ask("workplace", {"Nơi làm việc", "Workplace"}, facts.workplace,
             {.may_be_left_out = true});
    form.ask("stopped_on", {"Ngày dừng đóng", "Day of stopping"}, facts.stopped_on);
    form.ask("pensioner", {"Đang hưởng lương hưu", "Draws a pension"}, facts.pensioner,
             {.may_be_left_out = true});
    form.list("payrolls", {"Quỹ lương từng tháng của đơn vị", "The employer's payrolls"},
              facts.payrolls, {.most = 100, .may_be_left_out = true});
    form.ask("employer_joined_on", {"Ngày đơn vị tham gia BHTN", "Day the employer joined"},
             facts.employer_joined_on);
}

void tell(Teller& teller, const ReliefRefused& refused)
{
    teller.tell("reason", {"Lý do", "Reason"}, refused.reason);
}

void tell(Teller& teller, const EmployerCut& cut)
{
    teller.tell("month", {"Tháng", "Month"}, cut.month);
    teller.tell("wages", {"Quỹ lương", "Payroll"}, cut.wages);
    teller.tell("cut", {"Được giảm", "Cut"}, cut.cut);
}

void tell(Teller& teller, const Relief116& answer)
{
    teller.tell("entitled", {"Được hỗ trợ", "Entitled"}, answer.entitled);
    teller.list("refusals", {"Lý do không được hỗ trợ", "Why not"}, answer.refusals);
    teller.tell("amount", {"Mức hỗ trợ", "Amount"}, answer.amount);
    teller.list("cuts", {"Giảm đóng từng tháng", "Cuts by month"}, answer.cuts);
    teller.list("employer_refusals",
                {"Lý do đơn vị không được giảm", "Why the employer has no cut"},
                answer.employer_refusals);
    teller.tell("employer_total", {"Đơn vị được giảm", "The employer's cut"},
                answer.employer_total);
}

const Topic relief_116_topic = Calculation<Relief116Facts, Relief116>::topic<&law::relief_116>(
    "relief-116", {"Hỗ trợ theo Nghị quyết 116", "Relief under Resolution 116"},
    {"Người lao động được hỗ trợ bao nhiêu, đơn vị được giảm đóng bao nhiêu?",
     "What did a worker receive, and what was an employer spared?"});

}  // namespace ansinh::calc
