#include "calc/topics.h"
#include "law/unemployment.h"

namespace ansinh::calc {

using law::BenefitEnded;
using law::BenefitMonth;
using law::DayOff;
using law::InsuredWage;
using law::RefusedBecause;
using law::Unemployment;
using law::UnemploymentFacts;

namespace {

constexpr std::int64_t months_most = 720;
constexpr std::int64_t months_of_benefit_most = 12;

void refuse_before(Form& form, std::string_view key, Bilingual detail)
{
    form.refuse(key, {.code = "calc/order",
                      .detail = std::move(detail),
                      .remedy = {"Kiểm tra lại hai ngày.", "Check the two dates."}});
}

void ask_months(Form& form, UnemploymentFacts& facts)
{
    form.ask("months_paid",
             {"Số tháng đóng BHTN chưa hưởng", "Months of insurance not used before"},
             facts.months_paid, {.most = months_most, .unit = "months"});
    form.ask("months_in_window",
             {"Số tháng đóng trong 24 hoặc 36 tháng trước khi nghỉ",
              "Months paid in the 24 or 36 months before the end"},
             facts.months_in_window, {.most = months_most, .unit = "months"});
    if (form.given({"months_paid", "months_in_window"}) &&
        facts.months_in_window > facts.months_paid)
        form.refuse("months_in_window",
                    {.code = "calc/contradiction",
                     .detail = {"Nhiều hơn tổng số tháng đã đóng.", "More than all months paid."},
                     .remedy = {"Kiểm tra lại hai số tháng.", "Check both numbers."}});
}

}  // namespace

void ask(Form& form, InsuredWage& wage)
{
    form.ask("months", {"Số tháng", "Months"}, wage.months,
             {.least = 1, .most = months_most, .unit = "months"});
    form.ask("wage", {"Tiền lương đóng BHTN", "Insured wage"}, wage.wage);
}

void ask(Form& form, DayOff& off) { form.ask("day", {"Ngày nghỉ", "Day off"}, off.day); }

void ask(Form& form, BenefitEnded& ended)
{
    form.ask("reason", {"Lý do chấm dứt hưởng", "Reason"}, ended.reason);
    form.ask("on", {"Ngày chấm dứt hưởng", "Day"}, ended.on);
}

void ask(Form& form, UnemploymentFacts& facts)
{
    form.ask("ended_on", {"Ngày chấm dứt hợp đồng", "End of the contract"}, facts.ended_on);
    form.ask("filed_on", {"Ngày nộp hồ sơ", "Day of filing"}, facts.filed_on);
    if (form.given({"ended_on", "filed_on"}) && facts.filed_on < facts.ended_on)
        refuse_before(
            form, "filed_on",
            {"Nộp hồ sơ trước khi chấm dứt hợp đồng.", "Filed before the contract ended."});
    form.ask("contract", {"Loại hợp đồng", "Contract"}, facts.contract, {.may_be_left_out = true});
    form.ask("bar", {"Trường hợp loại trừ", "Exclusion"}, facts.bar, {.may_be_left_out = true});
    form.ask("found_job", {"Có việc làm trong thời gian chờ", "Found a job while waiting"},
             facts.found_job, {.may_be_left_out = true});
    ask_months(form, facts);
    form.list("wages", {"Tiền lương các tháng đóng cuối", "Wages of the last months paid"},
              facts.wages, {.least = 1, .most = months_most});
    form.ask("wage_set_by", {"Chế độ tiền lương", "Who sets the wage"}, facts.wage_set_by,
             {.may_be_left_out = true});
    form.ask("region", {"Vùng lương tối thiểu", "Minimum wage region"}, facts.region,
             {.may_be_left_out = true});
    form.ask("last_paid_month", {"Tháng đóng cuối cùng", "Last month paid"}, facts.last_paid_month);
    form.ask("starts_on", {"Ngày bắt đầu hưởng theo quyết định", "First day as decided"},
             facts.starts_on);
    form.list("days_off", {"Ngày lễ trong thời gian chờ", "Public holidays while waiting"},
              facts.days_off, {.most = 100, .may_be_left_out = true});
    form.part("ended", {"Chấm dứt hưởng", "End of the benefit"}, facts.ended);
    form.ask("unreported_months",
             {"Số tháng không thông báo tìm việc", "Months without a job-search report"},
             facts.unreported_months,
             {.most = months_of_benefit_most, .may_be_left_out = true, .unit = "months"});
}

void tell(Teller& teller, const RefusedBecause& refused)
{
    teller.tell("reason", {"Lý do", "Reason"}, refused.reason);
}

void tell(Teller& teller, const BenefitMonth& month)
{
    teller.tell("number", {"Tháng hưởng thứ", "Month"}, month.number);
    teller.tell("from", {"Từ ngày", "From"}, month.from);
    teller.tell("to", {"Đến ngày", "To"}, month.to);
}

void tell(Teller& teller, const Unemployment& answer)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.list("refusals", {"Lý do không được hưởng", "Why not"}, answer.refusals);
    teller.tell("average", {"Tiền lương bình quân", "Average wage"}, answer.average);
    teller.tell("cap", {"Mức cao nhất", "Cap"}, answer.cap);
    teller.tell("monthly", {"Trợ cấp hằng tháng", "Monthly benefit"}, answer.monthly);
    teller.tell_count("months", {"Số tháng hưởng", "Months of benefit"}, answer.months, "months");
    teller.tell("starts_on", {"Bắt đầu hưởng", "First day"}, answer.starts_on);
    teller.tell("ends_on", {"Hết hưởng", "Last day"}, answer.ends_on);
    teller.list("schedule", {"Từng tháng hưởng", "Months"}, answer.schedule);
    teller.tell_count("months_drawn", {"Số tháng đã hưởng", "Months drawn"}, answer.months_drawn,
                      "months");
    teller.tell("total", {"Tổng trợ cấp", "Total benefit"}, answer.total);
    teller.tell_count("months_reserved", {"Số tháng đóng bảo lưu", "Months reserved"},
                      answer.months_reserved, "months");
}

const Topic unemployment_topic =
    Calculation<UnemploymentFacts, Unemployment>::topic<&law::unemployment>(
        "unemployment", {"Trợ cấp thất nghiệp", "Unemployment benefit"},
        {"Được hưởng trợ cấp thất nghiệp không, bao nhiêu, mấy tháng, từ ngày nào?",
         "Is there an unemployment benefit, how much, how long, and from which day?"});

}  // namespace ansinh::calc
