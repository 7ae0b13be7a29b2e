#include "calc/impl/leave_form.h"
#include "calc/topics.h"
#include "law/health_premium.h"

namespace ansinh::calc {

using law::HealthGroup;
using law::HealthPremium;
using law::HealthPremiumFacts;

namespace {

constexpr int months_most = 60;
constexpr int days_of_a_month = 31;

struct WageOfContract {
    Vnd wage{};
};
void ask(Form& form, WageOfContract& contract)
{
    form.ask("wage", {"Tiền lương của hợp đồng", "Wage of the contract"}, contract.wage);
}

struct OtherGroup {
    HealthGroup group{};
};
void ask(Form& form, OtherGroup& other) { form.ask("group", {"Nhóm", "Group"}, other.group); }

enum class Funder : std::uint8_t { province, district, other };
std::span<const Choice> choices(Funder)
{
    return law::choices(law::HealthPayer{})
        .subspan(place_of(law::HealthPayer::province), static_cast<std::size_t>(Funder::other) + 1);
}

struct SubsidyLine {
    Funder funder{};
    Rate rate{};
};
void ask(Form& form, SubsidyLine& line)
{
    form.ask("funder", {"Nguồn hỗ trợ", "Funder"}, line.funder);
    form.ask("rate", {"Phần của mức đóng", "Part of the premium"}, line.rate);
    if (form.given({"rate"}) && line.rate < Rate{})
        form.refuse("rate", {.code = "calc/below",
                             .detail = {"Mức hỗ trợ không âm.", "A subsidy is not below nought."},
                             .remedy = {"Nhập từ 0% đến 100%.", "Give 0% to 100%."}});
}

void ask_incomes(Form& form, HealthPremiumFacts& facts)
{
    std::optional<Vnd> wage;
    std::optional<Vnd> income;
    std::vector<WageOfContract> wages;
    form.ask("wage", {"Tiền lương tháng", "Monthly wage"}, wage);
    form.ask("income", {"Lương hưu hoặc trợ cấp tháng", "Monthly pension or benefit"}, income);
    form.list("wages", {"Nhiều hợp đồng lao động", "Several labour contracts"}, wages,
              {.most = 20, .may_be_left_out = true});
    if (form.given({"wage", "income"}) && wage && income)
        refuse_contradiction(form, "income",
                             {"Đã khai tiền lương thì không khai lương hưu, trợ cấp.",
                              "The premium counts a wage or a pension, never both."});
    if (income) facts.incomes.push_back(*income);
    if (wage) facts.incomes.push_back(*wage);
    for (const auto& contract : wages) facts.incomes.push_back(contract.wage);
}

void ask_subsidies(Form& form, HealthPremiumFacts& facts)
{
    std::vector<OtherGroup> also;
    std::vector<SubsidyLine> lines;
    form.list("also", {"Thuộc thêm nhóm được hỗ trợ", "Other subsidised groups"}, also,
              {.most = 10, .may_be_left_out = true});
    form.list("subsidies", {"Hỗ trợ thêm", "Additional subsidies"}, lines,
              {.most = 10, .may_be_left_out = true});
    form.ask("province",
             {"Mã tỉnh có mức hỗ trợ riêng", "Code of the province whose subsidy holds"},
             facts.province);
    form.ask("left_zone_on",
             {"Ngày xã ra khỏi danh sách vùng khó khăn", "Day the commune left the hard areas"},
             facts.left_zone_on);
    for (const auto& other : also) facts.also.push_back(other.group);
    for (const auto& line : lines)
        facts.subsidies.push_back(
            {static_cast<law::HealthPayer>(place_of(law::HealthPayer::province) +
                                           static_cast<std::size_t>(line.funder)),
             line.rate});
}

}  // namespace

void ask(Form& form, HealthPremiumFacts& facts)
{
    form.ask("on", {"Ngày đóng", "Day of payment"}, facts.on);
    form.ask("group", {"Nhóm tham gia", "Group"}, facts.group);
    form.ask("code", {"Mã đối tượng trên thẻ", "Object code of the card"}, facts.code);
    form.ask("months", {"Số tháng", "Months"}, facts.months,
             {.least = 1, .most = months_most, .may_be_left_out = true, .unit = "months"});
    ask_incomes(form, facts);
    form.ask("sick_days", {"Số ngày nghỉ ốm trong tháng", "Sick-leave days in the month"},
             facts.sick_days,
             {.most = days_of_a_month, .may_be_left_out = true, .unit = "working_days"});
    form.ask("detained", {"Bị tạm giữ, tạm giam, đình chỉ", "Detained or suspended"},
             facts.detained, {.may_be_left_out = true});
    ask_subsidies(form, facts);
    if (!form.given({})) return;
    if (!facts.group && !facts.code)
        form.refuse_absence(
            "group", {"Cần nhóm tham gia hoặc mã trên thẻ.", "A group or a card code is needed."});
    if (facts.group == HealthGroup::minority_left_hard_area && !facts.left_zone_on)
        form.refuse_absence("left_zone_on", {"Cần ngày xã ra khỏi danh sách.",
                                             "The day the commune left is needed."});
}

void tell(Teller& teller, const HealthPremium& answer)
{
    teller.tell("base", {"Căn cứ đóng", "Base"}, answer.base);
    teller.tell("premium", {"Mức đóng", "Premium"}, answer.premium);
    for (std::size_t i = 0; i < law::health_payers; ++i) {
        const auto& payer = choices(law::HealthPayer{})[i];
        const bool always = i == place_of(law::HealthPayer::person);
        if (always || answer.paid[i] != Vnd{} || teller.is_describing())
            teller.tell(payer.key, payer.label, answer.paid[i]);
    }
}

const Topic health_premium_topic =
    Calculation<HealthPremiumFacts, HealthPremium>::topic<&law::health_premium>(
        "health-premium", {"Mức đóng BHYT", "Health insurance premium"},
        {"Mức đóng BHYT là bao nhiêu, ai đóng, ai hỗ trợ?",
         "What is the health insurance premium, who pays and who subsidises it?"});

}  // namespace ansinh::calc
