#include "calc/topics.h"
#include "law/contribution.h"

namespace ansinh::calc {

using law::Contribution;
using law::ContributionFacts;

namespace {

constexpr std::int64_t days_of_a_month = 31;

struct SideOf {
    law::Side side;
    const Contribution& all;
};

}  // namespace

void ask(Form& form, ContributionFacts& facts)
{
    Vnd wage{};
    form.ask("month", {"Tháng đóng", "Month"}, facts.month);
    form.ask("group", {"Nhóm người đóng", "Contributor group"}, facts.who.group,
             {.may_be_left_out = true});
    form.ask("wage", {"Tiền lương hoặc thu nhập làm căn cứ đóng", "Wage or chosen income"}, wage,
             {.help = {"Ghi 0 nếu nhóm này đóng theo mức cố định.",
                       "Write 0 where the group pays on a level."}});
    if (form.given({"wage"})) facts.wage = wage;
    form.ask("region", {"Vùng lương tối thiểu", "Minimum wage region"}, facts.who.region,
             {.may_be_left_out = true});
    form.ask("wage_set_by", {"Chế độ tiền lương", "Who sets the wage"}, facts.who.wage_set_by,
             {.may_be_left_out = true});
    form.ask("conditions", {"Điều kiện lao động", "Working conditions"}, facts.who.conditions,
             {.may_be_left_out = true});
    form.ask("trained", {"Công việc đòi hỏi qua đào tạo", "The work needs training"},
             facts.who.trained, {.may_be_left_out = true});
    form.ask("unpaid_days", {"Số ngày nghỉ không lương trong tháng", "Unpaid working days"},
             facts.unpaid_days,
             {.most = days_of_a_month, .may_be_left_out = true, .unit = "working_days"});
}

void tell(Teller& teller, const SideOf& side)
{
    Vnd total{};
    for (std::size_t i = 0; i < choices(law::Fund{}).size(); ++i) {
        const auto fund = static_cast<law::Fund>(i);
        const auto line = std::ranges::find_if(side.all.dues, [&](const auto& due) {
            return due.fund == fund && due.side == side.side;
        });
        if (line != side.all.dues.end())
            teller.tell(key_of(fund), label_of(fund), line->amount);
        else if (teller.is_describing())
            teller.tell(key_of(fund), label_of(fund), Vnd{});
    }
    total = side.side == law::Side::worker ? side.all.worker : side.all.employer;
    teller.tell("total", {"Cộng", "Total"}, total);
}

void tell(Teller& teller, const Contribution& answer)
{
    teller.tell("base", {"Căn cứ đóng BHXH", "SI base"}, answer.bases.social);
    teller.tell("health_base", {"Căn cứ đóng BHYT", "HI base"}, answer.bases.health);
    teller.tell("unemployment_base", {"Căn cứ đóng BHTN", "UI base"}, answer.bases.unemployment);
    teller.part("worker", label_of(law::Side::worker), SideOf{law::Side::worker, answer});
    teller.part("employer", label_of(law::Side::employer), SideOf{law::Side::employer, answer});
    teller.tell("total", {"Tổng cộng", "Total"}, answer.total);
}

const Topic contribution_topic =
    Calculation<ContributionFacts, Contribution>::topic<&law::contribution<law::Trace>>(
        "contribution", {"Mức đóng bắt buộc", "Compulsory contribution"},
        {"Người lao động và đơn vị phải đóng bao nhiêu cho một tháng?",
         "What do worker and employer owe for one month?"});

}  // namespace ansinh::calc
