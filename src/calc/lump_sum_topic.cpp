#include "calc/career_form.h"
#include "calc/topics.h"
#include "law/lump_sum.h"
#include "law/pension.h"
#include "law/people.h"

namespace ansinh::calc {

using law::AbroadFacts;
using law::AbroadPayment;
using law::LumpSum;
using law::LumpSumFacts;

namespace {

constexpr Name before_name{"Số tháng đóng trước 2014", "Months before 2014"};
constexpr Name after_name{"Số tháng đóng từ 2014", "Months from 2014"};

}  // namespace

void ask(Form& form, LumpSumFacts& facts)
{
    form.ask("decided", {"Ngày quyết định", "Day of the decision"}, facts.decided);
    form.ask("ground", {"Trường hợp", "Ground"}, facts.ground);
    ask_spells(form, facts.spells, "decided", Month{facts.decided}, true);
    std::optional<int> before;
    std::optional<int> after;
    form.ask("months_before", before_name, before, months_limit(true));
    form.ask("months_after", after_name, after, months_limit(true));
    if (before || after) facts.months = {.before = before.value_or(0), .from = after.value_or(0)};
    form.ask("months_out", {"Số tháng đã ngừng đóng", "Months since the last contribution"},
             facts.months_out, months_limit(true));
    form.ask("joined", {"Tháng bắt đầu tham gia", "First contribution"}, facts.joined);
    form.ask("average", {"Mức bình quân", "Average wage"}, facts.average);
    form.ask("rounding", {"Phần lẻ của mức bình quân", "Fraction of the average"}, facts.rounding,
             {.may_be_left_out = true});
    form.ask("short_basis", {"Chưa đủ một năm tính trên", "Under a year is a share of"},
             facts.short_basis, {.may_be_left_out = true});
    form.ask("support", {"Tiền Nhà nước hỗ trợ đóng tự nguyện", "State support received"},
             facts.support, {.may_be_left_out = true});
    if (!form.is_describing() && !facts.months && facts.spells.empty())
        form.refuse("months_after", {.code = "calc/required",
                                     .detail = {"Cần số tháng đóng hoặc quá trình đóng.",
                                                "Months or a career are needed."},
                                     .remedy = {"Bổ sung mục này.", "Fill this field in."}});
}

void tell(Teller& teller, const LumpSum& answer)
{
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.tell("reason", {"Lý do", "Why not"}, answer.reason);
    if (!answer.entitled && !teller.is_describing()) return;
    teller.tell("years_before", {"Số năm trước 2014", "Years before 2014"},
                law::in_years(answer.credited.before));
    teller.tell("years_after", {"Số năm từ 2014", "Years from 2014"},
                law::in_years(answer.credited.from));
    std::optional<law::Number> multiple;
    if (answer.months_of_average) multiple = law::Number{*answer.months_of_average, "months"};
    teller.tell("months_of_average", {"Số tháng mức bình quân", "Months of the average"}, multiple);
    teller.tell("average", {"Mức bình quân", "Average wage"}, answer.average);
    teller.tell("before_support", {"Trước khi trừ hỗ trợ", "Before State support"},
                answer.before_support);
    teller.tell("amount", {"Số tiền", "Amount"}, answer.amount);
}

void ask(Form& form, AbroadFacts& facts)
{
    form.ask("decided", {"Ngày quyết định", "Day of the decision"}, facts.decided);
    form.ask("pension", {"Lương hưu đang hưởng", "Present pension"}, facts.pension);
    form.ask("drawn_months", {"Số tháng đã hưởng", "Months drawn"}, facts.drawn_months,
             months_limit(false));
    form.ask("months_before", before_name, facts.months.before, months_limit(true));
    form.ask("months_after", after_name, facts.months.from, months_limit(true));
}

void tell(Teller& teller, const AbroadPayment& answer)
{
    teller.tell("months_of_pension", {"Số tháng lương hưu", "Months of pension"},
                law::Number{answer.months_of_pension, "months"});
    teller.tell("is_least", {"Mức thấp nhất", "Least payment"}, answer.is_least);
    teller.tell("amount", {"Số tiền", "Amount"}, answer.amount);
}

const Topic lump_sum_topic = Calculation<LumpSumFacts, LumpSum>::topic<&law::lump_sum>(
    "lump-sum", {"Bảo hiểm xã hội một lần", "One-off payment"},
    {"Có được rút một lần không, được bao nhiêu?", "May it be withdrawn, and how much is it?"});

const Topic pensioner_abroad_topic =
    Calculation<AbroadFacts, AbroadPayment>::topic<&law::abroad_payment>(
        "pensioner-abroad", {"Người hưởng lương hưu ra nước ngoài", "Pensioner settling abroad"},
        {"Trợ cấp một lần thay lương hưu khi ra nước ngoài định cư là bao nhiêu?",
         "What is paid at once in place of the pension on settling abroad?"});

}  // namespace ansinh::calc
