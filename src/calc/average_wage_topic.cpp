#include "calc/career_form.h"
#include "calc/impl/rate_limit.h"
#include "calc/topics.h"
#include "law/people.h"

namespace ansinh::calc {

using law::AverageFacts;
using law::AverageWage;

namespace {
constexpr int places_published = 2;
constexpr std::int64_t coefficient_most = 100;
constexpr std::int64_t whole = 1;
}  // namespace

void ask(Form& form, law::IndexedWages& wages)
{
    form.ask("total", {"Tổng tiền lương đã điều chỉnh", "Total after indexation"}, wages.total);
    form.ask("months", {"Số tháng", "Months"}, wages.months, months_limit(false));
}

void ask(Form& form, law::FormerSeniority& former)
{
    form.ask("coefficient", {"Hệ số lương khi đó", "Coefficient of that time"}, former.coefficient,
             {.most = coefficient_most});
    form.ask("rate", {"Tỷ lệ thâm niên", "Seniority"}, former.rate, {.most = whole});
    refuse_fine_fraction(form, "coefficient", former.coefficient);
    refuse_fine_fraction(form, "rate", former.rate);
}

void ask(Form& form, AverageFacts& facts)
{
    form.ask("start", {"Tháng bắt đầu hưởng", "Start of the benefit"}, facts.start);
    form.ask("joined", {"Tháng bắt đầu tham gia", "First contribution"}, facts.joined);
    ask_spells(form, facts.spells, "start", facts.start, true);
    form.part("indexed", {"Phần đã điều chỉnh", "Already indexed"}, facts.indexed);
    form.part("former_seniority", {"Thâm niên nghề trước đây", "Former seniority"},
              facts.former_seniority);
    form.ask("rounding", {"Phần lẻ của mức bình quân", "Fraction of the average"}, facts.rounding,
             {.may_be_left_out = true});
    if (!form.is_describing() && facts.spells.empty() && !facts.indexed)
        form.refuse("spells", {.code = "calc/required",
                               .detail = {"Chưa có giai đoạn đóng nào.", "There is no spell."},
                               .remedy = {"Kê khai quá trình đóng.", "List the career."}});
}

void tell(Teller& teller, const AverageWage& answer)
{
    teller.tell("average", {"Mức bình quân", "Average"}, answer.average);
    const auto decimal = answer.mean.exact().rounded(places_published, Rounding::half_up);
    teller.tell("average_hundredths", {"Mức bình quân, hai số lẻ", "Average, two decimals"},
                Exact{decimal.units(), 100});
    teller.tell_count("months", {"Tổng số tháng", "Months"}, answer.sums.months, "months");
    teller.tell("indexed_total", {"Tổng tiền lương đã điều chỉnh", "Indexed wages"},
                answer.indexed_total);
    teller.tell_count("state_months", {"Số tháng tiền lương Nhà nước", "Months of state wages"},
                      answer.sums.state_months, "months");
    teller.tell("state_total", {"Tổng tiền lương Nhà nước", "State wages"}, answer.state_total);
    if (answer.window || teller.is_describing())
        teller.tell_count("window", {"Số tháng cuối tính bình quân", "Last months averaged"},
                          answer.window.value_or(0), "months");
}

const Topic average_wage_topic = Calculation<AverageFacts, AverageWage>::topic<&law::average_wage>(
    "average-wage", {"Mức bình quân tiền lương", "Average wage"},
    {"Mức bình quân tiền lương, thu nhập để tính lương hưu, trợ cấp một lần là bao nhiêu?",
     "Which average are a pension or a one-off payment worked out from?"});

}  // namespace ansinh::calc
