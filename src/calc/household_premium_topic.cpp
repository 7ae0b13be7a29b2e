#include "calc/topics.h"
#include "law/household_premium.h"

namespace ansinh::calc {

using law::HouseholdPremium;
using law::HouseholdPremiumFacts;

void ask(Form& form, law::HouseholdMember& member)
{
    form.ask("insured_elsewhere", {"Đã tham gia ở nhóm khác", "Insured in another group"},
             member.insured_elsewhere, {.may_be_left_out = true});
}

void tell(Teller& teller, const law::MemberPremium& member)
{
    teller.tell("order", {"Thứ tự", "Order"}, member.order);
    teller.tell("rate", {"Tỷ lệ so với người thứ nhất", "Part of the first member's"}, member.rate);
    teller.tell("amount", {"Mức đóng", "Premium"}, member.amount);
}

namespace {

constexpr std::int64_t people_most = 50;

}  // namespace

void ask(Form& form, HouseholdPremiumFacts& facts)
{
    std::optional<int> people;
    form.ask("paid_on", {"Ngày đóng", "Day of payment"}, facts.paid_on);
    form.ask("months", {"Số tháng", "Months"}, facts.months, {.least = 1, .unit = "months"});
    form.ask("people", {"Số người cùng tham gia", "Members joining"}, people,
             {.least = 1, .most = people_most, .unit = "people"});
    form.list("members",
              {"Từng thành viên, thay cho số người", "Each member, in place of the number"},
              facts.members, {.most = people_most, .may_be_left_out = true});
    form.ask("together", {"Cả hộ cùng tham gia trong năm", "All join in the fiscal year"},
             facts.together, {.may_be_left_out = true});
    if (form.is_describing() || !form.given({})) return;
    if (people.has_value() != facts.members.empty())
        form.refuse("people", {.code = people ? "calc/contradiction" : "calc/required",
                               .detail = {"Khai số người hoặc từng thành viên.",
                                          "Either the number of members or each of them."},
                               .remedy = {"Chỉ khai một trong hai.", "Give one of the two."}});
    else if (people)
        facts.members.resize(static_cast<std::size_t>(*people));
}

void tell(Teller& teller, const HouseholdPremium& answer)
{
    teller.tell("accepted", {"Được tham gia như vậy", "May join so"}, answer.accepted);
    teller.tell("base", {"Lương cơ sở", "Base salary"}, answer.base);
    teller.list("members", {"Từng người", "Each member"}, answer.members);
    teller.tell("total", {"Cả hộ", "The household"}, answer.total);
}

const Topic household_premium_topic =
    Calculation<HouseholdPremiumFacts, HouseholdPremium>::topic<&law::household_premium>(
        "household-premium", {"BHYT hộ gia đình", "Household health insurance"},
        {"Cả hộ đóng bao nhiêu, từng người bao nhiêu?",
         "What does the household pay, and each member of it?"});

}  // namespace ansinh::calc
