#include "calc/topics.h"
#include "law/voluntary.h"

namespace ansinh::calc {

using law::Voluntary;
using law::VoluntaryFacts;
using law::VoluntaryMode;

namespace {

constexpr std::int64_t months_most = 600;

void ask_who(Form& form, VoluntaryFacts& facts)
{
    form.ask("poor", {"Hộ nghèo", "Poor household"}, facts.poor, {.may_be_left_out = true});
    form.ask("near_poor", {"Hộ cận nghèo", "Near-poor household"}, facts.near_poor,
             {.may_be_left_out = true});
    form.ask("ethnic_minority", {"Người dân tộc thiểu số", "Ethnic minority"},
             facts.ethnic_minority, {.may_be_left_out = true});
    form.ask("island", {"Sống ở xã đảo, đặc khu", "Lives in an island commune or special zone"},
             facts.island, {.may_be_left_out = true});
    form.ask("months_supported",
             {"Số tháng đã được Nhà nước hỗ trợ", "Months the State supported before"},
             facts.months_supported,
             {.most = months_most, .may_be_left_out = true, .unit = "months"});
    form.ask("province_rate", {"Tỷ lệ tỉnh hỗ trợ thêm", "Provincial support rate"},
             facts.province_rate, {.may_be_left_out = true});
}

}  // namespace

void ask(Form& form, VoluntaryFacts& facts)
{
    form.ask("from", {"Tháng đầu tiên đóng", "First month paid for"}, facts.from);
    form.ask("mode", {"Phương thức đóng", "Payment mode"}, facts.mode, {.may_be_left_out = true});
    form.ask("income", {"Thu nhập chọn", "Chosen income"}, facts.income);
    form.ask("years", {"Số năm đóng trước", "Years ahead"}, facts.years,
             {.least = 1,
              .most = months_most,
              .may_be_left_out = facts.mode != VoluntaryMode::years_ahead,
              .unit = "years"});
    form.ask("months", {"Số tháng còn thiếu", "Missing months"}, facts.months,
             {.least = 1,
              .most = months_most,
              .may_be_left_out = facts.mode != VoluntaryMode::missing_months,
              .unit = "months"});
    form.ask("paid_on", {"Ngày đóng", "Day of payment"}, facts.paid_on);
    ask_who(form, facts);
    form.ask("unused_months", {"Số tháng chưa dùng cần hoàn", "Unused months to refund"},
             facts.unused_months, {.most = months_most, .unit = "months"});
}

void tell(Teller& teller, const Voluntary& answer)
{
    teller.tell_count("months", {"Số tháng đóng", "Months paid for"}, answer.months, "months");
    teller.tell("monthly", {"Mức đóng một tháng", "One month"}, answer.monthly);
    teller.tell("due", {"Tổng mức đóng", "Total contribution"}, answer.due);
    teller.tell_count("months_supported", {"Số tháng được hỗ trợ", "Months supported"},
                      answer.months_supported, "months");
    teller.tell("support", {"Nhà nước hỗ trợ", "State support"}, answer.support);
    teller.tell("province_support", {"Tỉnh hỗ trợ thêm", "Provincial support"},
                answer.province_support);
    teller.tell("payable", {"Người tham gia phải đóng", "Payable by the person"}, answer.payable);
    teller.tell("deadline", {"Thời hạn đóng", "Deadline"}, answer.deadline);
    teller.tell("on_time", {"Đóng đúng hạn", "Paid on time"}, answer.on_time);
    teller.tell("refund", {"Hoàn trả", "Refund"}, answer.refund);
}

const Topic voluntary_topic = Calculation<VoluntaryFacts, Voluntary>::topic<&law::voluntary>(
    "voluntary", {"BHXH tự nguyện", "Voluntary social insurance"},
    {"Đóng BHXH tự nguyện theo từng phương thức hết bao nhiêu, được hỗ trợ bao nhiêu?",
     "What does voluntary insurance cost in each mode, and what support comes with it?"});

}  // namespace ansinh::calc
