#include "calc/topics.h"
#include "law/allocation.h"

namespace ansinh::calc {

using law::Allocated;
using law::Allocation;
using law::AllocationFacts;
using law::FundDebt;

void ask(Form& form, FundDebt& debt)
{
    form.ask("fund", {"Quỹ", "Fund"}, debt.fund);
    form.ask("principal", {"Tiền gốc", "Principal"}, debt.principal);
    form.ask("charge", {"Tiền chậm đóng", "Late charge"}, debt.charge, {.may_be_left_out = true});
    form.ask("leavers",
             {"Của người được giải quyết chế độ, thôi việc", "Of workers due a benefit or leaving"},
             debt.leavers, {.may_be_left_out = true});
}

void ask(Form& form, AllocationFacts& facts)
{
    form.ask("on", {"Ngày nhận tiền", "Day of the receipt"}, facts.on);
    form.ask("received", {"Số tiền nhận", "Amount received"}, facts.received);
    form.list("debts", {"Số phải thu từng quỹ", "Owed to each fund"}, facts.debts);
}

void tell(Teller& teller, const Allocated& line)
{
    teller.tell("step", {"Thứ tự", "Step"}, line.step);
    teller.tell("fund", {"Quỹ", "Fund"}, line.debt.fund);
    teller.tell("leavers", {"Của người thôi việc", "Of leavers"}, line.debt.leavers);
    teller.tell("principal", {"Trừ tiền gốc", "To principal"}, line.principal);
    teller.tell("charge", {"Trừ tiền chậm đóng", "To late charge"}, line.charge);
    teller.tell("left", {"Còn nợ", "Still owed"}, line.left);
}

void tell(Teller& teller, const Allocation& answer)
{
    teller.list("lines", {"Phân bổ", "Allocation"}, answer.lines);
    teller.tell("allocated", {"Đã phân bổ", "Allocated"}, answer.allocated);
    teller.tell("owed_after", {"Còn nợ", "Still owed"}, answer.owed_after);
    teller.tell("left_over", {"Còn thừa", "Left over"}, answer.left_over);
}

const Topic allocation_topic = Calculation<AllocationFacts, Allocation>::topic<&law::allocation>(
    "allocation", {"Phân bổ tiền thu", "Allocation of a receipt"},
    {"Số tiền nộp chưa đủ được phân bổ cho các quỹ theo thứ tự nào?",
     "In what order does a receipt settle what is owed to the funds?"});

}  // namespace ansinh::calc
