#include "calc/topics.h"
#include "law/bed.h"

#include <charconv>

namespace ansinh::calc {

using law::BedDays;
using law::BedDaysFacts;
using law::BedPrice;
using law::BedPriceFacts;
using law::BedUse;
using law::BedUseFacts;

namespace {

constexpr int minutes_of_an_hour = 60;
constexpr int hours_of_a_day = 24;

/// "02:01"
std::optional<int> minute_of_day(std::string_view text)
{
    constexpr std::size_t length = 5;
    constexpr std::size_t colon = 2;
    if (text.size() != length || text[colon] != ':') return {};
    int hour = 0;
    int minute = 0;
    const auto* from = text.data();
    if (std::from_chars(from, from + colon, hour).ptr != from + colon) return {};
    if (std::from_chars(from + colon + 1, from + length, minute).ptr != from + length) return {};
    if (hour < 0 || minute < 0 || hour >= hours_of_a_day || minute >= minutes_of_an_hour) return {};
    return hour * minutes_of_an_hour + minute;
}

void ask_time(Form& form, std::string_view key, Name label, int& minute)
{
    std::string text;
    form.ask(key, label, text);
    if (!form.given({key})) return;
    if (const auto found = minute_of_day(text))
        minute = *found;
    else
        form.refuse(key, {.code = "calc/malformed",
                          .detail = {"Giờ không đúng dạng.", "The time is malformed."},
                          .remedy = {"Ghi giờ và phút, ví dụ 08:30.",
                                     "Write hours and minutes, for example 08:30."}});
}

}  // namespace

void ask(Form& form, BedDaysFacts& facts)
{
    form.ask("admitted_on", {"Ngày vào", "Day in"}, facts.admitted.day);
    ask_time(form, "admitted_at", {"Giờ vào", "Time in"}, facts.admitted.minute);
    form.ask("discharged_on", {"Ngày ra", "Day out"}, facts.discharged.day);
    ask_time(form, "discharged_at", {"Giờ ra", "Time out"}, facts.discharged.minute);
    form.ask("severe",
             {"Nặng chưa khỏi, tử vong, nặng xin về hoặc chuyển viện",
              "Not improved, died, taken home or transferred"},
             facts.severe, {.may_be_left_out = true});
    form.ask("claimed", {"Số ngày đề nghị", "Days claimed"}, facts.claimed, {.unit = "days"});
    if (form.given({"admitted_on", "admitted_at", "discharged_on", "discharged_at"}) &&
        facts.discharged < facts.admitted)
        form.refuse("discharged_on",
                    {.code = "calc/order",
                     .detail = {"Ra trước khi vào.", "The discharge is before the admission."},
                     .remedy = {"Sửa ngày, giờ.", "Correct the day or the time."}});
}

void tell(Teller& teller, const BedDays& answer)
{
    teller.tell_count("days", {"Ngày giường", "Bed days"}, answer.days, "days");
    teller.tell_count("excess", {"Đề nghị thừa", "Claimed too many"}, answer.excess, "days");
}

void ask(Form& form, law::BedOfDepartment& department)
{
    form.ask("price", {"Giá giường", "Bed price"}, department.price);
    form.ask("medical_price", {"Giá giường nội khoa", "Medical-bed price"},
             department.medical_price);
    form.ask("hours", {"Số giờ nằm trong ngày", "Hours that day"}, department.hours,
             {.most = hours_of_a_day});
}

void ask(Form& form, BedPriceFacts& facts)
{
    form.ask("on", {"Ngày", "Day"}, facts.on);
    form.list("departments", {"Các khoa trong ngày", "Departments that day"}, facts.departments,
              {.least = 1, .most = 20});
    form.ask("people", {"Số người một giường", "People in the bed"}, facts.people,
             {.least = 1, .may_be_left_out = true, .unit = "people"});
    form.ask("stretcher", {"Băng ca, giường gấp", "Stretcher or folding bed"}, facts.stretcher,
             {.may_be_left_out = true});
    form.ask("day_after_operation", {"Ngày thứ mấy sau phẫu thuật", "Day after the operation"},
             facts.day_after_operation, {.least = 1});
}

void tell(Teller& teller, const BedPrice& answer)
{
    teller.tell("price", {"Giá giường được trả", "Bed price paid"}, answer.price);
}

void ask(Form& form, BedUseFacts& facts)
{
    form.ask("on", {"Ngày", "Day"}, facts.on);
    form.ask("planned", {"Ngày giường kế hoạch", "Bed days planned"}, facts.planned,
             {.least = 1, .unit = "days"});
    form.ask("used", {"Ngày giường thực tế", "Bed days used"}, facts.used, {.unit = "days"});
}

void tell(Teller& teller, const BedUse& answer)
{
    teller.tell("use", {"Sử dụng so với kế hoạch", "Use against the plan"}, answer.use);
    teller.tell("rate", {"Tỷ lệ thanh toán", "Rate paid"}, answer.rate);
}

const Topic bed_days_topic = Calculation<BedDaysFacts, BedDays>::topic<&law::bed_days>(
    "bed-days", {"Ngày giường", "Bed days"},
    {"Được thanh toán bao nhiêu ngày giường?", "How many bed days are paid?"});

const Topic bed_price_topic = Calculation<BedPriceFacts, BedPrice>::topic<&law::bed_price>(
    "bed-price", {"Giá ngày giường", "Bed price"},
    {"Một ngày giường được trả giá nào?", "Which price is paid for a bed day?"});

const Topic bed_use_topic = Calculation<BedUseFacts, BedUse>::topic<&law::bed_use>(
    "bed-use", {"Sử dụng giường bệnh", "Use of beds"},
    {"Vượt kế hoạch giường thì được trả bao nhiêu phần trăm?",
     "Which rate is paid above the planned beds?"});

}  // namespace ansinh::calc
