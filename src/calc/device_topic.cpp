#include "calc/card_form.h"
#include "calc/decimal_text.h"
#include "calc/impl/rate_limit.h"
#include "calc/topics.h"
#include "law/device.h"

namespace ansinh::calc {

using law::Device;
using law::DeviceFacts;
using law::Reuse;
using law::ReuseFacts;

namespace {

constexpr std::int64_t quantity_most = 10'000;
constexpr std::int64_t price_most = 100'000'000'000;
constexpr std::int64_t items_most = 100;
constexpr std::int64_t whole = 1;

}  // namespace

void ask(Form& form, law::DeviceItem& item)
{
    form.ask("price", {"Giá mua một đơn vị", "Purchase price of a unit"}, item.price,
             {.most = price_most});
    form.ask("ceiling", {"Trần của danh mục", "Ceiling of the list"}, item.ceiling,
             {.most = price_most});
    form.ask("quantity", {"Số lượng", "Quantity"}, item.quantity,
             {.most = quantity_most, .unit = "times"});
    form.ask("ratio", {"Tỷ lệ thanh toán của danh mục", "Payment ratio of the list"}, item.ratio,
             {.most = whole});
    if (item.ratio) refuse_fine_percent(form, "ratio", *item.ratio);
}

void ask(Form& form, DeviceFacts& facts)
{
    form.ask("on", {"Ngày dùng", "Day of use"}, facts.on);
    ask_card(form, facts.card);
    form.list("items", {"Vật tư của một lần dùng dịch vụ", "Devices of one use"}, facts.items,
              {.least = 1, .most = items_most});
    form.ask("five_years", {"Đã đủ 5 năm liên tục", "Five continuous years reached"},
             facts.five_years, {.may_be_left_out = true});
    form.ask("copaid", {"Đã cùng chi trả trong năm", "Co-paid this year"}, facts.copaid,
             {.may_be_left_out = true});
}

void tell(Teller& teller, const Device& answer)
{
    teller.tell("counted", {"Vật tư theo giá được tính", "Devices at the counted price"},
                answer.counted);
    teller.tell("capped", {"Sau mức tối đa", "After the cap"}, answer.capped);
    teller.tell("fund", {"Quỹ trả", "The fund pays"}, answer.fund);
    teller.tell("patient", {"Phần còn lại", "The rest"}, answer.patient);
}

void ask(Form& form, ReuseFacts& facts)
{
    form.ask("on", {"Ngày tính giá", "Day of the price"}, facts.on);
    form.ask("price", {"Giá mua một đơn vị", "Purchase price of a unit"}, facts.price);
    form.ask("uses", {"Số lần dùng năm trước", "Uses last year"}, facts.uses,
             {.least = 1, .unit = "times"});
    form.ask("units", {"Số đơn vị năm trước", "Units last year"}, facts.units,
             {.least = 1, .unit = "times"});
    form.ask("cleaning", {"Chi phí làm sạch một lần", "Cost of one cleaning"}, facts.cleaning);
    form.ask("later_uses", {"Số lần dùng kỳ sau", "Uses in a later period"}, facts.later_uses);
    form.ask("later_units", {"Số đơn vị kỳ sau", "Units in a later period"}, facts.later_units,
             {.least = 1});
}

void tell(Teller& teller, const Reuse& answer)
{
    teller.tell("mean_uses", {"Số lần dùng bình quân", "Mean uses"},
                decimal_text(answer.mean_uses));
    teller.tell("uses_counted", {"Số lần dùng để chia giá", "Uses that divide the price"},
                decimal_text(answer.uses_counted));
    teller.tell("price", {"Giá một lần dùng", "Price of one use"}, answer.price);
    teller.tell("limit", {"Vượt số lần này thì giảm giá", "Above this the price falls"},
                decimal_text(answer.limit));
    teller.tell("lower", {"Phải giảm giá", "The price falls"}, answer.lower);
}

const Topic device_topic = Calculation<DeviceFacts, Device>::topic<&law::device>(
    "device", {"Vật tư y tế", "Medical devices"},
    {"Quỹ trả bao nhiêu cho vật tư của một lần dùng dịch vụ?",
     "What does the fund pay for the devices of one use?"});

const Topic device_reuse_topic = Calculation<ReuseFacts, Reuse>::topic<&law::device_reuse>(
    "device-reuse", {"Vật tư tái sử dụng", "Reused device"},
    {"Giá một lần dùng vật tư tái sử dụng là bao nhiêu?", "What does one use of it cost?"});

}  // namespace ansinh::calc
