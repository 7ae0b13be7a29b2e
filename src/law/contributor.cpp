#include "law/contributor.h"

#include "base/text.h"

#include <algorithm>
#include <array>

namespace ansinh::law {

namespace {

/// What contracts were called before the groups of the law had their keys.
constexpr std::array usual = {KnownPosition{"worker", ContributorGroup::employee},
                              KnownPosition{"official", ContributorGroup::civil_servant}};

std::optional<KnownPosition> keyed(std::string_view key)
{
    for (const auto& one : usual)
        if (one.key == key) return one;
    const auto groups = choices(ContributorGroup{});
    const auto found = std::ranges::find(groups, key, &Choice::key);
    if (found == groups.end()) return {};
    return KnownPosition{found->key, static_cast<ContributorGroup>(found - groups.begin())};
}

}  // namespace

std::optional<KnownPosition> known_position(std::string_view text)
{
    if (const auto found = keyed(text)) return found;
    const auto folded = fold(text);
    for (const auto& group : choices(ContributorGroup{}))
        if (fold(group.key) == folded || fold(group.label.vi) == folded ||
            fold(group.label.en) == folded)
            return keyed(group.key);
    return {};
}

ContributorGroup contributor_group(std::string_view position)
{
    const auto found = keyed(position);
    return found ? found->group : ContributorGroup::employee;
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
