#include "calc/impl/leave_form.h"
#include "calc/topics.h"
#include "law/social_pension.h"

namespace ansinh::calc {

using law::EarlyAllowance;
using law::EarlyAllowanceFacts;
using law::SocialPension;
using law::SocialPensionFacts;

namespace {

constexpr std::int64_t months_most = 720;

}  // namespace

void ask(Form& form, SocialPensionFacts& facts)
{
    form.ask("from", {"Ngày đề nghị", "Asked for on"}, facts.on);
    form.ask("born", {"Ngày sinh", "Born"}, facts.born);
    form.ask("household", {"Hộ gia đình", "Household"}, facts.household, {.may_be_left_out = true});
    form.ask("pension",
             {"Lương hưu, trợ cấp BHXH hằng tháng đang hưởng", "Monthly pension or SI allowance"},
             facts.pension, {.may_be_left_out = true});
    form.ask("social_allowance",
             {"Trợ cấp xã hội hằng tháng đang hưởng", "Monthly social allowance"},
             facts.social_allowance, {.may_be_left_out = true});
    form.ask("province_adds", {"Tỉnh hỗ trợ thêm", "Added by the province"}, facts.province_adds,
             {.may_be_left_out = true});
    if (form.given({"born", "from"})) refuse_disorder(form, "from", facts.born, facts.on);
}

void tell(Teller& teller, const SocialPension& answer)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.tell("why_not", {"Lý do không được hưởng", "Why not"}, answer.why_not);
    teller.tell("of_age_on", {"Ngày đủ tuổi", "Of age on"}, answer.of_age_on);
    teller.tell("basic", {"Trợ cấp hưu trí xã hội", "Social pension"}, answer.basic);
    teller.tell("total", {"Cộng hằng tháng", "Monthly total"}, answer.total);
}

const Topic social_pension_topic =
    Calculation<SocialPensionFacts, SocialPension>::topic<&law::social_pension>(
        "social-pension", {"Trợ cấp hưu trí xã hội", "Social pension"},
        {"Người cao tuổi không có lương hưu được hưởng bao nhiêu?",
         "What do old people without a pension have?"});

void ask(Form& form, EarlyAllowanceFacts& facts)
{
    form.ask("from", {"Ngày đề nghị", "Asked for on"}, facts.on);
    form.ask("born", {"Ngày sinh", "Born"}, facts.born);
    form.ask("sex", {"Giới tính", "Sex"}, facts.sex);
    form.ask("household", {"Hộ gia đình", "Household"}, facts.household, {.may_be_left_out = true});
    form.ask("average", {"Mức bình quân tiền lương, thu nhập", "Average wage, income"},
             facts.average);
    form.ask("months_paid", {"Số tháng đã đóng", "Months paid"}, facts.months_paid,
             {.least = 1, .most = months_most, .unit = "months"});
    form.ask("tops_up",
             {"Đóng một lần cho phần còn thiếu", "Pays in what is missing until the age"},
             facts.tops_up, {.may_be_left_out = true});
    form.ask("months_drawn", {"Chết sau khi đã hưởng số tháng", "Died having drawn"},
             facts.months_drawn, {.most = months_most, .may_be_left_out = true, .unit = "months"});
    if (form.given({"born", "from"})) refuse_disorder(form, "from", facts.born, facts.on);
}

void tell(Teller& teller, const EarlyAllowance& answer)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.tell("why_not", {"Lý do không được hưởng", "Why not"}, answer.why_not);
    teller.tell_count("months_by_formula", {"Thời gian theo công thức", "Months by the formula"},
                      answer.months_by_formula, "months");
    teller.tell_count("months_to_age", {"Số tháng đến tuổi", "Months to the age"},
                      answer.months_to_age, "months");
    teller.tell_count("months", {"Số tháng hưởng", "Months paid out"}, answer.months, "months");
    teller.tell("monthly", {"Mức hằng tháng", "Monthly amount"}, answer.monthly);
    teller.tell("top_up", {"Đóng một lần để hưởng đến tuổi", "One payment to reach the age"},
                answer.top_up);
    teller.tell("on_death", {"Thân nhân nhận nếu chết", "To relatives on death"}, answer.on_death);
}

const Topic early_allowance_topic =
    Calculation<EarlyAllowanceFacts, EarlyAllowance>::topic<&law::early_allowance>(
        "early-allowance",
        {"Trợ cấp hằng tháng trước tuổi hưởng trợ cấp hưu trí xã hội",
         "Monthly allowance before the age of the social pension"},
        {"Không đủ năm hưởng lương hưu thì mỗi tháng nhận bao nhiêu, trong bao lâu?",
         "With too few years for a pension, how much a month, and for how long?"});

}  // namespace ansinh::calc
