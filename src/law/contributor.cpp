#include "law/contributor.h"

#include <algorithm>

namespace ansinh::law {

ContributorGroup contributor_group(std::string_view position)
{
    using enum ContributorGroup;
    if (position == "worker") return employee;
    if (position == "official") return civil_servant;
    const auto groups = choices(employee);
    const auto found = std::ranges::find(groups, position, &Choice::key);
    return found == groups.end() ? employee : static_cast<ContributorGroup>(found - groups.begin());
}

Contributor contributor(ContributorGroup group, std::int64_t region)
{
    using enum ContributorGroup;
    const bool by_state =
        group == civil_servant || group == public_employee || group == public_employee_own_funds;
    return {.group = group,
            .region = static_cast<Region>(std::max<std::int64_t>(region, 1) - 1),
            .wage_set_by = by_state ? WageSetBy::state : WageSetBy::employer};
}

}  // namespace ansinh::law
