#include "calc/topics.h"
#include "law/health_card.h"

namespace ansinh::calc {

using law::HealthCard;
using law::HealthCardFacts;
using law::HealthLate;
using law::HealthLateFacts;

namespace {

constexpr std::int64_t days_most = 36'600;

}  // namespace

void ask(Form& form, HealthCardFacts& facts)
{
    form.ask("group", {"Nhóm tham gia", "Group"}, facts.group);
    form.ask("paid_on", {"Ngày đóng", "Day of payment"}, facts.paid_on);
    form.ask("previous_end", {"Ngày hết hạn thẻ trước", "Last day of the card before"},
             facts.previous_end);
    form.ask("born_on", {"Ngày sinh (thẻ trẻ em)", "Day of birth (child's card)"}, facts.born_on);
    form.ask("expires_on", {"Thẻ hết hạn ngày", "Card expires on"}, facts.expires_on);
    form.ask("discharged_on", {"Ngày ra viện", "Day of discharge"}, facts.discharged_on);
    if (form.is_describing() || !form.given({})) return;
    if (!facts.paid_on && !facts.born_on && !(facts.expires_on && facts.discharged_on))
        form.refuse("paid_on",
                    {.code = "calc/required",
                     .detail = {"Cần ngày đóng, ngày sinh, hoặc ngày hết hạn và ra viện.",
                                "A payment, a birth, or an expiry and a discharge is needed."},
                     .remedy = {"Khai một trong ba.", "Give one of the three."}});
}

void tell(Teller& teller, const HealthCard& answer)
{
    teller.tell("valid_from", {"Thẻ từ ngày", "Card from"}, answer.valid_from);
    teller.tell("valid_until", {"Thẻ đến hết ngày", "Card until"}, answer.valid_until);
    teller.tell("paid_until", {"Được trả đến ngày", "Paid until"}, answer.paid_until);
}

void ask(Form& form, HealthLateFacts& facts)
{
    form.ask("on", {"Ngày trả nợ", "Day of payment"}, facts.on);
    form.ask("unpaid", {"Số tiền chậm đóng", "Amount late"}, facts.unpaid);
    form.ask("days", {"Số ngày chậm", "Days late"}, facts.days,
             {.most = days_most, .unit = "days"});
    form.ask("interbank_rate", {"Lãi suất liên ngân hàng một năm", "Interbank rate a year"},
             facts.interbank_rate);
}

void tell(Teller& teller, const HealthLate& answer)
{
    teller.tell("charge", {"Lãi hoặc số tiền chậm đóng", "Interest or late charge"}, answer.charge);
}

const Topic health_card_topic = Calculation<HealthCardFacts, HealthCard>::topic<&law::health_card>(
    "health-card", {"Thời hạn thẻ BHYT", "Validity of the card"},
    {"Thẻ có giá trị từ ngày nào, đến ngày nào?", "From when and until when does the card hold?"});

const Topic health_late_topic = Calculation<HealthLateFacts, HealthLate>::topic<&law::health_late>(
    "health-late", {"Chậm đóng BHYT", "Late health insurance premium"},
    {"Chậm đóng BHYT phải trả thêm bao nhiêu?", "What does late premium cost?"});

}  // namespace ansinh::calc
