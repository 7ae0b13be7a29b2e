#include "calc/topics.h"
#include "law/care_quota.h"

namespace ansinh::calc {

using law::Examinations;
using law::ExaminationsFacts;
using law::ImagingFacts;
using law::ImagingQuota;

namespace {

constexpr std::int64_t examinations_most = 20;
constexpr std::int64_t count_most = 10'000'000;
constexpr std::int64_t hours_of_a_day = 24;

struct ExaminationAsked {
    Vnd price{};
};
void ask(Form& form, ExaminationAsked& one)
{
    form.ask("price", {"Giá khám", "Price of the examination"}, one.price);
}

struct ExaminationTold {
    Vnd amount{};
};
void tell(Teller& teller, const ExaminationTold& one)
{
    teller.tell("amount", {"Được trả", "Paid"}, one.amount);
}

}  // namespace

void ask(Form& form, ExaminationsFacts& facts)
{
    std::vector<ExaminationAsked> all;
    form.ask("on", {"Ngày khám", "Day of the visit"}, facts.on);
    form.list("examinations", {"Các lần khám theo thứ tự", "Examinations in order"}, all,
              {.most = examinations_most, .may_be_left_out = true});
    form.ask("first", {"Hoặc: giá lần khám đầu", "Or: price of the first"}, facts.first);
    form.ask("claimed", {"và tổng đề nghị", "and the total claimed"}, facts.claimed);
    for (const auto& one : all) facts.prices.push_back(one.price);
    if (form.is_describing() || !form.given({})) return;
    if (facts.prices.empty() && !(facts.first && facts.claimed))
        form.refuse("examinations",
                    {.code = "calc/required",
                     .detail = {"Cần các lần khám, hoặc giá đầu và tổng đề nghị.",
                                "The examinations, or the first price and the total, are needed."},
                     .remedy = {"Khai một trong hai.", "Give one of the two."}});
}

void tell(Teller& teller, const Examinations& answer)
{
    std::vector<ExaminationTold> all;
    for (const auto amount : answer.paid) all.push_back({amount});
    teller.list("paid", {"Từng lần", "Each"}, all);
    teller.tell("total", {"Được thanh toán", "Paid in all"}, answer.total);
    teller.tell("limit", {"Tổng tối đa", "Most in all"}, answer.limit);
    teller.tell("over", {"Vượt", "Over"}, answer.over);
}

void ask(Form& form, ImagingFacts& facts)
{
    form.ask("on", {"Ngày trong quý", "A day of the quarter"}, facts.on);
    form.ask("machine", {"Loại máy", "Machine"}, facts.machine);
    form.ask("machines", {"Số máy", "Machines"}, facts.machines, {.least = 1, .most = 1000});
    form.ask("hours", {"Số giờ làm việc một ngày", "Hours of work a day"}, facts.hours,
             {.least = 1, .most = hours_of_a_day});
    form.ask("days", {"Số ngày làm việc trong quý", "Days of work in the quarter"}, facts.days,
             {.least = 1, .most = 92, .unit = "days"});
    form.ask("claimed", {"Số lượt đề nghị", "Images claimed"}, facts.claimed,
             {.most = count_most, .unit = "times"});
}

void tell(Teller& teller, const ImagingQuota& answer)
{
    teller.tell_count("most", {"Số tối đa", "Most"}, answer.most, "times");
    teller.tell_count("excess", {"Vượt", "Excess"}, answer.excess, "times");
    teller.tell("excess_rate", {"Tỷ lệ trả phần vượt", "Rate of the excess"}, answer.excess_rate);
}

const Topic examinations_topic =
    Calculation<ExaminationsFacts, Examinations>::topic<&law::examinations>(
        "examinations", {"Nhiều lần khám", "Several examinations"},
        {"Nhiều lần khám trong một lượt được trả bao nhiêu?",
         "What is paid for several examinations in one visit?"});

const Topic imaging_quota_topic =
    Calculation<ImagingFacts, ImagingQuota>::topic<&law::imaging_quota>(
        "imaging-quota", {"Định mức chẩn đoán hình ảnh", "Imaging norm"},
        {"Bao nhiêu lượt chụp được trả đủ trong quý?",
         "How many images of the quarter are paid in full?"});

}  // namespace ansinh::calc
