#include "calc/impl/leave_form.h"
#include "calc/topics.h"
#include "law/child_sickness.h"

#include <algorithm>

namespace ansinh::calc {

using law::ChildSickness;
using law::ChildSicknessFacts;

namespace {

constexpr std::int64_t children_most = 10;
constexpr std::int64_t leaves_most = 50;
constexpr std::int64_t days_most = 366;

struct Limit {
    int days = 0;
};

}  // namespace

void ask(Form& form, law::SickChild& child)
{
    form.ask("born", {"Ngày sinh", "Born"}, child.born);
    form.ask("from", {"Ốm từ ngày", "Sick from"}, child.sick.from);
    form.ask("to", {"Đến hết ngày", "To the end of"}, child.sick.to);
    form.ask("days_taken_by_mother",
             {"Số ngày mẹ đã hưởng trong năm cho con này", "Days the mother had this year"},
             child.days_taken_by_mother,
             {.most = days_most, .may_be_left_out = true, .unit = "working_days"});
    form.ask("days_taken_by_father",
             {"Số ngày cha đã hưởng trong năm cho con này", "Days the father had this year"},
             child.days_taken_by_father,
             {.most = days_most, .may_be_left_out = true, .unit = "working_days"});
    if (form.given({"born", "from"})) refuse_disorder(form, "from", child.born, child.sick.from);
    if (form.given({"from", "to"})) refuse_disorder(form, "to", child.sick.from, child.sick.to);
    if (form.given({"from", "to"}) && law::calendar_days(child.sick) > days_most)
        refuse_contradiction(
            form, "to",
            {"Một lần ốm không dài quá một năm.", "One illness is not longer than a year."});
}

void ask(Form& form, law::CarerFacts& carer)
{
    form.ask("carer", {"Người nghỉ chăm con", "Who stays with the child"}, carer.carer);
    form.ask("wage",
             {"Tiền lương đóng BHXH tháng trước khi nghỉ", "Contribution wage of the month before"},
             carer.wage);
    form.list("leaves", {"Những ngày nghỉ (bỏ trống: mọi ngày con ốm)", "Days off (none: all)"},
              carer.leaves, {.least = 1, .most = leaves_most, .may_be_left_out = true});
}

void ask(Form& form, ChildSicknessFacts& facts)
{
    form.list("children", {"Con ốm", "Sick children"}, facts.children,
              {.least = 1, .most = children_most});
    form.list("carers", {"Cha, mẹ nghỉ chăm con", "Parents who stay at home"}, facts.carers,
              {.least = 1, .most = 2});
    ask_calendar(form, facts.calendar);
    if (!form.is_describing() && !form.given({"weekly_rest"}))
        form.refuse_absence("weekly_rest", {"Cần ngày nghỉ hằng tuần để đếm ngày làm việc.",
                                            "The weekly rest is needed to count working days."});
    if (form.given({"carers"}) && facts.carers.size() == 2 &&
        facts.carers[0].carer == facts.carers[1].carer)
        refuse_contradiction(form, "carers",
                             {"Mỗi người chỉ khai một lần.", "Each parent is given only once."});
}

void tell(Teller& teller, const Limit& limit)
{
    teller.tell_count("days", {"Số ngày tối đa", "Most days"}, limit.days, "working_days");
}

void tell(Teller& teller, const law::CarerPaid& paid)
{
    teller.tell("carer", {"Người nghỉ chăm con", "Who stays with the child"}, paid.carer);
    teller.tell_count("days_off", {"Số ngày nghỉ", "Days off"}, paid.days_off, "working_days");
    teller.tell_count("days_paid", {"Số ngày được hưởng", "Days paid"}, paid.days_paid,
                      "working_days");
    teller.tell("amount", {"Trợ cấp", "Benefit"}, paid.amount);
}

void tell(Teller& teller, const ChildSickness& answer)
{
    std::vector<Limit> limits;
    for (const int days : answer.limits) limits.push_back({days});
    teller.tell("entitled", {"Được hưởng", "Entitled"}, answer.entitled);
    teller.list("limits", {"Giới hạn của từng con", "Limit of each child"}, limits);
    teller.list("carers", {"Từng người", "Each parent"}, answer.carers);
    teller.tell("total", {"Cộng", "Total"}, answer.total);
}

const Topic child_sickness_topic =
    Calculation<ChildSicknessFacts, ChildSickness>::topic<&law::child_sickness>(
        "child-sickness", {"Trợ cấp khi con ốm", "Benefit when a child is sick"},
        {"Cha, mẹ nghỉ chăm con ốm được hưởng bao nhiêu?",
         "What are parents paid who stay with a sick child?"});

}  // namespace ansinh::calc
