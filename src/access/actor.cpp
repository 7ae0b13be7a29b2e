#include "access/actor.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ansinh::access {

namespace {

constexpr std::array words = {
    std::pair{Permission::person_find, std::string_view{"person_find"}},
    std::pair{Permission::person_unmask, std::string_view{"person_unmask"}},
    std::pair{Permission::person_change, std::string_view{"person_change"}},
    std::pair{Permission::person_merge, std::string_view{"person_merge"}},
    std::pair{Permission::employer_read, std::string_view{"employer_read"}},
    std::pair{Permission::employer_change, std::string_view{"employer_change"}},
    std::pair{Permission::facility_read, std::string_view{"facility_read"}},
    std::pair{Permission::facility_change, std::string_view{"facility_change"}},
    std::pair{Permission::intake_send, std::string_view{"intake_send"}},
    std::pair{Permission::intake_read, std::string_view{"intake_read"}},
    std::pair{Permission::declaration_send, std::string_view{"declaration_send"}},
    std::pair{Permission::declaration_decide, std::string_view{"declaration_decide"}},
    std::pair{Permission::dues_read, std::string_view{"dues_read"}},
    std::pair{Permission::dues_change, std::string_view{"dues_change"}},
    std::pair{Permission::case_read, std::string_view{"case_read"}},
    std::pair{Permission::case_change, std::string_view{"case_change"}},
    std::pair{Permission::case_inspect, std::string_view{"case_inspect"}},
    std::pair{Permission::case_decide, std::string_view{"case_decide"}},
    std::pair{Permission::ledger_close, std::string_view{"ledger_close"}},
    std::pair{Permission::figures_change, std::string_view{"figures_change"}},
    std::pair{Permission::target_assign, std::string_view{"target_assign"}},
    std::pair{Permission::target_acknowledge, std::string_view{"target_acknowledge"}},
    std::pair{Permission::session_change, std::string_view{"session_change"}},
    std::pair{Permission::user_change, std::string_view{"user_change"}},
    std::pair{Permission::user_approve, std::string_view{"user_approve"}},
    std::pair{Permission::audit_read, std::string_view{"audit_read"}},
    std::pair{Permission::card_read, std::string_view{"card_read"}},
    std::pair{Permission::enrol_change, std::string_view{"enrol_change"}},
    std::pair{Permission::sponsor_change, std::string_view{"sponsor_change"}},
    std::pair{Permission::support_change, std::string_view{"support_change"}},
};

}  // namespace

std::string_view code(Permission permission)
{
    return words[static_cast<std::size_t>(permission)].second;
}

std::optional<Permission> permission_of(std::string_view code)
{
    const auto* found =
        std::ranges::find(words, code, [](const auto& word) { return word.second; });
    if (found == words.end()) return {};
    return found->first;
}

bool Actor::may(Permission permission) const
{
    return std::ranges::binary_search(permissions, permission);
}

Actor local_operator(std::string name)
{
    Actor actor{.user = {}, .name = std::move(name), .permissions = {}, .office = {}, .areas = {}};
    for (const auto& [permission, word] : words) actor.permissions.push_back(permission);
    actor.everywhere = true;
    return actor;
}

}  // namespace ansinh::access
