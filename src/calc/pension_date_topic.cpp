#include "calc/career_form.h"
#include "calc/topics.h"

namespace ansinh::calc {

using law::DateFacts;
using law::PensionDate;

void ask(Form& form, DateFacts& facts)
{
    ask_claim(form, facts.claim);
    std::optional<law::Birth> born;
    ask_birth(form, born, false);
    if (born) facts.born = *born;
    form.ask("months", {"Số tháng đã đóng", "Months contributed"}, facts.months,
             months_limit(true));
    form.ask("voluntary_months", {"Trong đó đóng tự nguyện", "Voluntary ones of them"},
             facts.voluntary_months, months_limit(true));
    form.ask("loss_decided", {"Ngày kết luận giám định", "Day of the medical decision"},
             facts.loss_decided);
}

void tell(Teller& teller, const law::YearsAndMonths& length)
{
    teller.tell_count("years", {"Năm", "Years"}, length.years, "years");
    teller.tell_count("months", {"Tháng", "Months"}, length.months, "months");
}

void tell(Teller& teller, const PensionDate& answer)
{
    teller.tell("start", {"Có thể hưởng từ", "Earliest start"}, answer.start);
    std::optional<law::YearsAndMonths> age;
    if (answer.age) age = law::years_and_months(*answer.age);
    teller.part("age", {"Tuổi khi nghỉ", "Age then"}, age);
    teller.tell("ground", {"Trường hợp", "Ground"}, answer.ground);
    teller.tell("reason", {"Lý do chưa được hưởng", "Why not yet"}, answer.reason);
    if (answer.months_required || teller.is_describing())
        teller.tell_count("months_required", {"Thời gian đóng cần có", "Time required"},
                          answer.months_required.value_or(0), "months");
    if (answer.months_missing || teller.is_describing())
        teller.tell_count("months_missing", {"Còn thiếu", "Missing"},
                          answer.months_missing.value_or(0), "months");
    teller.tell("may_buy_missing", {"Được đóng một lần phần thiếu", "The rest may be paid at once"},
                answer.may_buy_missing);
}

const Topic pension_date_topic = Calculation<DateFacts, PensionDate>::topic<&law::pension_date>(
    "pension-date", {"Thời điểm hưởng lương hưu", "When a pension may start"},
    {"Sớm nhất khi nào được hưởng lương hưu, còn thiếu gì?",
     "When may the pension start at the earliest, and what is missing?"});

}  // namespace ansinh::calc
