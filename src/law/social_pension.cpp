#include "law/social_pension.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

std::span<const Choice> choices(Household)
{
    static constexpr std::array<Choice, 3> all = {{{"other", {"Hộ khác", "Other"}},
                                                   {"poor", {"Hộ nghèo", "Poor"}},
                                                   {"near_poor", {"Hộ cận nghèo", "Near-poor"}}}};
    return all;
}

std::span<const Choice> choices(NoSocialPension)
{
    static constexpr std::array<Choice, 3> all = {
        {{"too_young", {"Chưa đủ tuổi", "Below the age"}},
         {"has_pension",
          {"Đang hưởng lương hưu, trợ cấp không thấp hơn",
           "Has a pension or allowance that is not lower"}},
         {"social_allowance_is_higher",
          {"Đang hưởng trợ cấp xã hội cao hơn", "A higher social allowance stands"}}}};
    return all;
}

namespace {

struct SocialPensionLaw {
    Known<Vnd> amount{};
    Known<std::int64_t> age{};
    Known<bool> with_lower_pension{};
    Known<bool> tops_up{};
};

Checked<SocialPensionLaw> social_pension_law(const SocialPensionFacts& facts, const Law& law)
{
    InForce in(law, facts.on);
    SocialPensionLaw found{.amount = in.amount("social_pension")};
    if (!in.complete()) return std::unexpected(in.problems());
    if (const auto row = in.row("social_pension_age", {key_of(facts.household)}))
        found.age = row->count("age");
    found.with_lower_pension = in.flag("social_pension_with_lower_pension");
    found.tops_up = in.flag("social_pension_tops_up");
    return in.checked(found);
}

std::optional<NoSocialPension> refusal(const SocialPensionFacts& facts, const SocialPension& answer,
                                       const SocialPensionLaw& law)
{
    if (*answer.of_age_on > facts.on) return NoSocialPension::too_young;
    const bool lower = law.with_lower_pension && facts.pension < law.amount;
    if (facts.pension > Vnd{} && !lower) return NoSocialPension::has_pension;
    if (facts.social_allowance > law.amount) return NoSocialPension::social_allowance_is_higher;
    return {};
}

}  // namespace

Checked<SocialPension> social_pension(const SocialPensionFacts& facts, const Law& law, Trace& trace)
{
    const auto in_force = TRY(social_pension_law(facts, law));
    SocialPension answer{.of_age_on = facts.born.plus_years(static_cast<int>(in_force.age))};
    trace.step({"Ngày đủ tuổi", "Of age on"}, *answer.of_age_on, in_force.age,
               because(label_of(facts.household)));
    answer.why_not = refusal(facts, answer, in_force);
    answer.entitled = !answer.why_not;
    if (answer.why_not) {
        trace.step({"Được hưởng", "Entitled"}, false, in_force.amount, in_force.with_lower_pension,
                   because(label_of(*answer.why_not)));
        return answer;
    }
    const bool difference = facts.pension > Vnd{} && in_force.tops_up;
    answer.basic = difference ? in_force.amount.value - facts.pension : in_force.amount.value;
    if (difference)
        trace.step({"Trợ cấp hưu trí xã hội", "Social pension"}, answer.basic, in_force.tops_up,
                   worked(in_force.amount, "−", facts.pension));
    else
        trace.step({"Trợ cấp hưu trí xã hội", "Social pension"}, answer.basic, in_force.amount);
    answer.total = answer.basic + facts.province_adds;
    trace.step({"Cộng cả phần tỉnh hỗ trợ", "With what the province adds"}, answer.total,
               worked(answer.basic, "+", facts.province_adds));
    return answer;
}

}  // namespace ansinh::law
