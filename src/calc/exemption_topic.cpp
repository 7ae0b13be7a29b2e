#include "calc/topics.h"
#include "law/exemption.h"

namespace ansinh::calc {

using law::Exemption;
using law::ExemptionFacts;

void ask(Form& form, law::VisitCoPaid& visit)
{
    form.ask("discharged_on", {"Ngày khám xong hoặc ra viện", "Day of discharge"},
             visit.discharged_on);
    form.ask("copay", {"Đã cùng chi trả", "Co-paid"}, visit.copay);
    form.ask("on_route", {"Đúng tuyến", "On route"}, visit.on_route, {.may_be_left_out = true});
}

void ask(Form& form, ExemptionFacts& facts)
{
    form.ask("on", {"Tính đến ngày", "As of"}, facts.on);
    form.ask("five_years_on", {"Ngày đủ 5 năm liên tục", "Day five continuous years are reached"},
             facts.five_years_on);
    form.list("visits", {"Các lượt trong năm", "Visits of the year"}, facts.visits,
              {.most = 1000, .may_be_left_out = true});
}

void tell(Teller& teller, const Exemption& answer)
{
    teller.tell("limit", {"Giới hạn của năm", "Limit of the year"}, answer.limit);
    teller.tell("paid", {"Đã cùng chi trả", "Co-paid"}, answer.paid);
    teller.tell("remaining", {"Còn phải cùng chi trả", "What remains"}, answer.remaining);
    teller.tell("year_total", {"Cả năm", "The year in all"}, answer.year_total);
    teller.tell("exempt", {"Được miễn cùng chi trả", "Exempt"}, answer.exempt);
    teller.tell("until", {"Đến hết ngày", "Until"}, answer.until);
}

const Topic exemption_topic = Calculation<ExemptionFacts, Exemption>::topic<&law::exemption>(
    "exemption", {"Miễn cùng chi trả 5 năm", "Exemption after five years"},
    {"Còn phải cùng chi trả bao nhiêu thì được miễn?",
     "How much co-payment remains before the exemption?"});

}  // namespace ansinh::calc
