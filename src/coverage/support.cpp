#include "coverage/support.h"

#include "base/month.h"

#include <set>

namespace ansinh::coverage {

namespace {

constexpr std::string_view supported_payer = "person_budget";

bool is_supported(const Membership& spell)
{
    return spell.scheme == Scheme::voluntary && spell.payer == supported_payer &&
           spell.group != unsupported_group;
}

/// The first month whose first day is not before `day`.
Month month_from(Date day)
{
    const Month month{day};
    return month.first_day() < day ? month.plus(1) : month;
}

}  // namespace

int months_supported(std::span<const Membership> spells, const law::Law& law, const Validity& asked)
{
    std::set<Month> months;
    for (const auto& spell : spells) {
        if (!is_supported(spell)) continue;
        const Date to = spell.validity.to.value_or(asked.from);
        for (auto month = month_from(spell.validity.from); month.first_day() < to; ++month)
            if (!asked.contains(month.first_day()) && law::supports_voluntary(law, month))
                months.insert(month);
    }
    return static_cast<int>(months.size());
}

void lock_support(db::Transaction& transaction) { transaction.lock("coverage_enrolment"); }

std::vector<Membership> voluntary_memberships(const VoluntaryMonths& paid,
                                              const law::VoluntarySupport& support)
{
    const Date to = plus_months(paid.from, paid.months);
    const Date supported_to = plus_months(paid.from, support.months);
    std::vector<Membership> spells;
    const auto add = [&](std::string_view group, std::string_view payer, Date first, Date last) {
        if (first < last)
            spells.push_back({.person = paid.person,
                              .scheme = Scheme::voluntary,
                              .group = std::string(group),
                              .payer = std::string(payer),
                              .facility = {},
                              .commune = paid.commune,
                              .validity = {.from = first, .to = last}});
    };
    add(support.group, supported_payer, paid.from, supported_to);
    add(unsupported_group, "person", supported_to, to);
    return spells;
}

}  // namespace ansinh::coverage
