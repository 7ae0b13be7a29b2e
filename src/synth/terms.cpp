#include "synth/terms.h"

#include "law/in_force.h"
#include "law/people.h"

#include <algorithm>

namespace ansinh::synth {

Vnd Terms::minimum_wage(std::int64_t region, Date on) const
{
    Vnd highest;
    for (const auto& [from, wages] : minimum_wages)
        if (from <= on) highest = std::max(highest, wages.at(static_cast<std::size_t>(region) - 1));
    return highest;
}

Checked<Terms> terms_of(const law::Law& law, Date on)
{
    Terms terms;
    // A spell that ended earlier was paid by the wages of its days.
    for (auto day = on.plus_years(-2); day <= on; day = day.plus_days(1)) {
        law::InForce in(law, day);
        std::array<Vnd, 4> wages{};
        for (std::size_t region = 0; region < wages.size(); ++region)
            wages[region] =
                in.amount("minimum_wage", {law::key_of(static_cast<law::Region>(region))}).value;
        const auto base = in.amount("base_salary").value;
        TRY_VOID(in.checked(true));
        if (terms.base_salaries.empty() || terms.base_salaries.back().second != base)
            terms.base_salaries.emplace_back(day, base);
        if (terms.minimum_wages.empty() || terms.minimum_wages.back().second != wages)
            terms.minimum_wages.emplace_back(day, wages);
    }
    law::InForce in(law, on);
    for (const auto& group : law::choices(law::HealthGroup{})) {
        const auto row = in.find("health_group", {group.key, on});
        terms.payers.emplace_back(row ? row->text("payer").value : std::string_view{});
    }
    return in.checked(std::move(terms));
}

}  // namespace ansinh::synth
