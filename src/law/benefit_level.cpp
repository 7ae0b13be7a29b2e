#include "law/benefit_level.h"

#include <array>

namespace ansinh::law {

std::span<const Choice> choices(Care)
{
    static constexpr std::array<Choice, 2> all = {
        {{"outpatient", {"Ngoại trú", "Outpatient"}}, {"inpatient", {"Nội trú", "Inpatient"}}}};
    return all;
}

std::span<const Choice> choices(HospitalLevel)
{
    static constexpr std::array<Choice, 3> all = {{{"district", {"Tuyến huyện", "District"}},
                                                   {"province", {"Tuyến tỉnh", "Province"}},
                                                   {"central", {"Tuyến trung ương", "Central"}}}};
    return all;
}

BenefitLevel benefit_level(InForce& in, const Card& card, Trace& trace)
{
    std::int64_t digit = card.digit.value_or(0);
    if (!card.digit) {
        const auto row = in.row("health_card_code", {*card.code, in.day()});
        if (!row) return {};
        const auto by_code = row->count("digit");
        digit = by_code;
        trace.step({"Mã mức hưởng theo mã đối tượng", "Benefit digit by the object code"}, by_code);
    }
    const auto row = in.row("health_benefit_level", {digit});
    if (!row) return {};
    const BenefitLevel level{.rate = row->rate("rate"),
                             .ratio_limits = row->flag("ratio_limits"),
                             .outside_scope = row->flag("outside_scope")};
    trace.step({"Mức hưởng trên thẻ", "Level of the card"}, level.rate);
    return level;
}

}  // namespace ansinh::law
