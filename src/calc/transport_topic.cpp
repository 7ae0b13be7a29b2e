#include "calc/decimal_text.h"
#include "calc/topics.h"
#include "law/transport.h"

namespace ansinh::calc {

using law::Transport;
using law::TransportFacts;

namespace {

constexpr std::int64_t km_most = 5'000;

}  // namespace

void ask(Form& form, TransportFacts& facts)
{
    form.ask("on", {"Ngày vận chuyển", "Day of transport"}, facts.on);
    form.ask("km", {"Số ki-lô-mét một chiều", "Kilometres one way"}, facts.km, {.most = km_most});
    form.ask("petrol", {"Giá một lít xăng", "Price of a litre of petrol"}, facts.petrol);
    form.ask("vehicle", {"Phương tiện", "Vehicle"}, facts.vehicle);
    form.ask("group", {"Nhóm tham gia", "Group"}, facts.group);
}

void tell(Teller& teller, const Transport& answer)
{
    teller.tell("entitled", {"Thuộc diện được trả", "Entitled"}, answer.entitled);
    teller.tell("litres", {"Số lít xăng", "Litres of petrol"}, decimal_text(answer.litres));
    teller.tell("paid", {"Được thanh toán", "Paid"}, answer.paid);
}

const Topic transport_topic = Calculation<TransportFacts, Transport>::topic<&law::transport>(
    "transport", {"Chi phí vận chuyển", "Transport of a patient"},
    {"Quỹ trả bao nhiêu cho vận chuyển người bệnh?", "What does the fund pay for transport?"});

}  // namespace ansinh::calc
