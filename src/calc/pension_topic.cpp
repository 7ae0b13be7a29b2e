#include "calc/career_form.h"
#include "calc/topics.h"
#include "law/pension.h"

namespace ansinh::calc {

using law::Pension;
using law::PensionFacts;

void tell(Teller& teller, const law::YearsAndMonths& length);

namespace {

constexpr std::int64_t years_of_a_life = 120;

struct Lump {
    law::Number years{};
    law::Number months_of_average{};
    std::optional<Vnd> amount{};
};

void require(Form& form, std::string_view key, bool is_there, Bilingual detail)
{
    if (is_there || form.is_describing()) return;
    form.refuse(key, {.code = "calc/required",
                      .detail = std::move(detail),
                      .remedy = {"Bổ sung mục này.", "Fill this field in."}});
}

}  // namespace

void ask(Form& form, law::YearsAndMonths& length)
{
    form.ask("years", {"Năm", "Years"}, length.years, {.most = years_of_a_life, .unit = "years"});
    form.ask("months", {"Tháng", "Months"}, length.months,
             {.most = months_of_a_year - 1, .may_be_left_out = true, .unit = "months"});
}

void ask(Form& form, PensionFacts& facts)
{
    ask_claim(form, facts.claim);
    form.ask("start", {"Tháng bắt đầu hưởng", "Start of the pension"}, facts.start);
    ask_birth(form, facts.born, true);
    std::optional<law::YearsAndMonths> age;
    form.part("age", {"Tuổi khi nghỉ", "Age at retirement"}, age);
    if (age) facts.age = age->all();
    ask_spells(form, facts.spells, "start", facts.start, true);
    form.ask("months", {"Tổng số tháng đóng", "Months contributed"}, facts.months,
             months_limit(true));
    form.ask("compulsory_months", {"Trong đó bắt buộc", "Of them compulsory"},
             facts.compulsory_months, months_limit(true));
    form.ask("months_after_age", {"Số tháng đóng sau tuổi nghỉ hưu", "Months after the age"},
             facts.months_after_age, months_limit(true));
    form.ask("joined", {"Tháng bắt đầu tham gia", "First contribution"}, facts.joined);
    form.ask("average", {"Mức bình quân", "Average wage"}, facts.average);
    form.ask("rounding", {"Phần lẻ của mức bình quân", "Fraction of the average"}, facts.rounding,
             {.may_be_left_out = true});
    form.ask("by_treaty", {"Đủ điều kiện nhờ điều ước quốc tế", "Entitled through a treaty"},
             facts.by_treaty, {.may_be_left_out = true});
    require(form, "born", facts.born || facts.age,
            {"Cần ngày sinh hoặc tuổi khi nghỉ.", "A birth or an age is needed."});
    require(form, "months", facts.months || !facts.spells.empty(),
            {"Cần số tháng đóng hoặc quá trình đóng.", "Months or a career are needed."});
}

void tell(Teller& teller, const Lump& lump)
{
    teller.tell("years", {"Số năm cao hơn", "Excess years"}, lump.years);
    teller.tell("months_of_average", {"Số tháng mức bình quân", "Months of the average"},
                lump.months_of_average);
    teller.tell("amount", {"Số tiền", "Amount"}, lump.amount);
}

void tell(Teller& teller, const Pension& answer)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.tell("reason", {"Lý do chưa được hưởng", "Why not"}, answer.reason);
    teller.tell("ground", {"Trường hợp", "Ground"}, answer.ground);
    teller.part("age", {"Tuổi khi nghỉ", "Age"}, law::years_and_months(answer.age));
    std::optional<law::YearsAndMonths> required;
    if (answer.age_required) required = law::years_and_months(*answer.age_required);
    teller.part("age_required", {"Tuổi cần có", "Age required"}, required);
    teller.tell_count("months", {"Số tháng đóng", "Months"}, answer.months, "months");
    teller.tell_count("months_required", {"Số tháng cần có", "Months required"},
                      answer.months_required, "months");
    if (!answer.entitled && !teller.is_describing()) return;
    teller.tell("credited_years", {"Số năm tính hưởng", "Years credited"},
                law::in_years(answer.credited_months));
    teller.tell("average", {"Mức bình quân", "Average wage"}, answer.average);
    teller.tell("reduction", {"Giảm do nghỉ trước tuổi", "Reduction"}, answer.amounts.reduction);
    teller.tell("rate", {"Tỷ lệ hưởng", "Rate"}, answer.amounts.rate);
    teller.tell("monthly", {"Lương hưu hằng tháng", "Monthly pension"}, answer.amounts.monthly);
    teller.tell("least_applied", {"Nâng lên mức thấp nhất", "Raised to the least pension"},
                answer.amounts.is_least);
    teller.tell("women_adjustment", {"Điều chỉnh lao động nữ", "Adjustment for women"},
                answer.women_adjustment);
    teller.tell("monthly_adjusted", {"Sau điều chỉnh", "After the adjustment"},
                answer.monthly_adjusted);
    teller.part("lump", {"Trợ cấp một lần khi nghỉ hưu", "Lump sum at retirement"},
                Lump{.years = law::in_years(answer.amounts.excess_months),
                     .months_of_average = {answer.amounts.lump_months, "months"},
                     .amount = answer.amounts.lump});
}

const Topic pension_topic = Calculation<PensionFacts, Pension>::topic<&law::pension>(
    "pension", {"Lương hưu", "Pension"},
    {"Tỷ lệ, mức lương hưu và trợ cấp một lần khi nghỉ hưu là bao nhiêu?",
     "What are the rate, the pension and the lump sum at retirement?"});

}  // namespace ansinh::calc
