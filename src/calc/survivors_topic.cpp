#include "calc/impl/leave_form.h"
#include "calc/topics.h"
#include "law/survivors.h"

namespace ansinh::calc {

using law::Deceased;
using law::Survivors;
using law::SurvivorsFacts;

namespace {

constexpr std::int64_t months_most = 720;
constexpr std::int64_t percent_most = 100;
constexpr std::int64_t relatives_most = 30;
constexpr std::int64_t deaths_most = 5;

void ask_service(Form& form, const Where& where, SurvivorsFacts& facts)
{
    const bool insured = facts.deceased == Deceased::insured;
    form.ask("months_before_2014", {"Số tháng đóng trước 01/2014", "Months paid before 2014"},
             facts.months_before_2014, {.most = months_most, .unit = "months"});
    form.ask("months_from_2014", {"Số tháng đóng từ 01/2014", "Months paid from January 2014"},
             facts.months_from_2014, {.most = months_most, .unit = "months"});
    form.ask("months_voluntary", {"Trong đó đóng tự nguyện", "Voluntary among them"},
             facts.months_voluntary,
             {.most = months_most, .may_be_left_out = true, .unit = "months"});
    if (form.given({"months_voluntary"}) && facts.months_voluntary > facts.months())
        refuse_contradiction(form, "months_voluntary",
                             {"Nhiều hơn tổng số tháng đóng.", "More than all months paid."});
    where.ask(facts.deceased == Deceased::accident_recipient, "took_lump",
              {"Đã nhận bảo hiểm xã hội một lần", "The time paid was paid out before"},
              facts.took_lump, {.may_be_left_out = true});
    const bool by_average =
        insured || (facts.deceased == Deceased::accident_recipient && !facts.took_lump);
    where.ask(by_average, "average", {"Mức bình quân tiền lương, thu nhập", "Average wage, income"},
              facts.average);
    const bool all_voluntary = facts.months() > 0 && facts.months_compulsory() == 0;
    where.ask(insured && all_voluntary, "paid_total",
              {"Tổng số tiền đã đóng tự nguyện", "All that was paid voluntarily"},
              facts.paid_total);
    if (!form.is_describing() && by_average && !facts.average && form.given({"deceased"}))
        form.refuse_absence("average", {"Cần mức bình quân để tính trợ cấp một lần.",
                                        "The average is needed for a lump sum."});
}

void ask_choices(Form& form, const Where& where, SurvivorsFacts& facts)
{
    form.list("relatives", {"Thân nhân", "Relatives"}, facts.relatives,
              {.least = 1, .most = relatives_most, .may_be_left_out = true});
    where.ask(facts.deceased == Deceased::insured, "buys_missing",
              {"Thân nhân đóng cho số tháng còn thiếu", "The relatives pay the missing months"},
              facts.buys_missing, {.may_be_left_out = true});
    where.ask(facts.buys_missing, "wage",
              {"Tiền lương đóng trước khi chết", "Last contribution wage"}, facts.wage);
    form.ask("chooses_lump", {"Thân nhân chọn nhận một lần", "The relatives choose the lump sum"},
             facts.chooses_lump, {.may_be_left_out = true});
}

}  // namespace

void ask(Form& form, law::Relative& relative)
{
    form.ask("relation", {"Quan hệ", "Relation"}, relative.relation);
    const Where where(form, "relation");
    where.ask(relative.relation != law::Relation::child, "sex", {"Giới tính", "Sex"}, relative.sex);
    form.ask("born", {"Ngày sinh", "Born"}, relative.born);
    form.ask("loss", {"Suy giảm khả năng lao động", "Loss of working capacity"}, relative.loss,
             {.most = percent_most, .may_be_left_out = true, .unit = "percent"});
    form.ask("income", {"Thu nhập hằng tháng", "Monthly income"}, relative.income,
             {.may_be_left_out = true});
    form.ask("no_carer", {"Không có người trực tiếp nuôi dưỡng", "Nobody looks after them"},
             relative.no_carer, {.may_be_left_out = true});
    form.ask("deaths", {"Số người tham gia bảo hiểm đã chết", "Insured people who died"},
             relative.deaths,
             {.least = 1, .most = deaths_most, .may_be_left_out = true, .unit = "people"});
}

void ask(Form& form, SurvivorsFacts& facts)
{
    form.ask("died", {"Ngày chết", "Day of death"}, facts.died);
    form.ask("deceased", {"Người chết là", "The deceased was"}, facts.deceased);
    const Where where(form, "deceased");
    form.ask("accident_death",
             {"Chết do tai nạn lao động, bệnh nghề nghiệp", "Death by work accident or disease"},
             facts.accident_death, {.may_be_left_out = true});
    where.ask(facts.deceased == Deceased::pensioner, "pension",
              {"Lương hưu tháng đang hưởng", "Monthly pension"}, facts.pension);
    where.ask(facts.deceased == Deceased::pensioner, "pension_months",
              {"Số tháng đã hưởng lương hưu", "Months of pension drawn"}, facts.pension_months,
              {.least = 1, .most = months_most, .unit = "months"});
    where.ask(facts.deceased == Deceased::accident_recipient, "loss",
              {"Suy giảm khả năng lao động", "Loss of working capacity"}, facts.loss,
              {.most = percent_most, .unit = "percent"});
    where.ask(facts.deceased == Deceased::accident_recipient, "accident_allowance",
              {"Trợ cấp tai nạn hằng tháng đang hưởng", "Monthly accident allowance"},
              facts.accident_allowance);
    ask_service(form, where, facts);
    ask_choices(form, where, facts);
}

void tell(Teller& teller, const law::RelativePaid& paid)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, paid.entitled);
    teller.tell("why_not", {"Lý do không được hưởng", "Why not"}, paid.why_not);
    teller.tell("amount", {"Trợ cấp hằng tháng", "Monthly allowance"}, paid.amount);
    teller.tell("from", {"Từ tháng", "From"}, paid.from);
}

void tell(Teller& teller, const Survivors& answer)
{
    teller.tell("funeral", {"Trợ cấp mai táng", "Funeral grant"}, answer.funeral);
    teller.tell("death_lump", {"Trợ cấp chết do tai nạn", "Lump sum on death by accident"},
                answer.death_lump);
    teller.tell("why_no_monthly", {"Vì sao không có tuất hằng tháng", "Why no monthly allowance"},
                answer.why_no_monthly);
    teller.tell("missing_months", {"Số tháng còn thiếu được đóng", "Missing months to be paid"},
                answer.missing_months);
    teller.tell("missing_cost", {"Số tiền đóng cho tháng thiếu", "Cost of the missing months"},
                answer.missing_cost);
    teller.tell("choice_barred", {"Không được chọn nhận một lần", "The lump sum cannot be chosen"},
                answer.choice_barred);
    teller.list("monthly", {"Từng thân nhân", "Each relative"}, answer.monthly);
    teller.tell("monthly_total", {"Cộng tuất hằng tháng", "Monthly allowances together"},
                answer.monthly_total);
    teller.tell("lump", {"Trợ cấp tuất một lần", "Lump sum"}, answer.lump);
}

const Topic survivors_topic = Calculation<SurvivorsFacts, Survivors>::topic<&law::survivors>(
    "survivors", {"Chế độ tử tuất", "Survivors"},
    {"Người tham gia chết thì thân nhân được những gì?",
     "What do relatives have when an insured person dies?"});

}  // namespace ansinh::calc
