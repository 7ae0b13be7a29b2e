#include "access/impl/account.h"
#include "access/impl/words.h"
#include "access/user.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

struct Reach {
    bool given;
    bool wanted;
    std::string_view where;
    Bilingual name;
};

/// What the scope asks for must be there, and nothing else.
Problems check_reach(Scope scope, const Rights& rights)
{
    const std::array parts = {
        Reach{!rights.areas.empty(), has_areas(scope), "/rights/areas", {"địa bàn", "areas"}},
        Reach{rights.employer.has_value(),
              scope == Scope::employer,
              "/rights/employer",
              {"đơn vị sử dụng lao động", "an employer"}},
        Reach{rights.facility.has_value(),
              scope == Scope::facility,
              "/rights/facility",
              {"cơ sở khám chữa bệnh", "a health facility"}},
    };
    Problems problems;
    for (const auto& part : parts) {
        if (part.wanted && !part.given)
            problems.push_back(problem("user/scope-missing", part.where,
                                       {fmt::format("Vai trò này cần {}.", part.name.vi),
                                        fmt::format("The role needs {}.", part.name.en)}));
        if (part.given && !part.wanted)
            problems.push_back(problem("user/scope-unwanted", part.where,
                                       {fmt::format("Vai trò này không nhận {}.", part.name.vi),
                                        fmt::format("The role does not take {}.", part.name.en)}));
    }
    return problems;
}

}  // namespace

Problems check_rights(const Roles& roles, const Rights& rights)
{
    Problems problems;
    std::optional<Scope> scope;
    bool mixed = false;
    for (std::size_t at = 0; at < rights.roles.size(); ++at) {
        const auto* role = roles.find(rights.roles[at]);
        if (role == nullptr) {
            problems.push_back(problem("user/unknown-role", fmt::format("/rights/roles/{}", at),
                                       {"Không có vai trò này.", "There is no such role."}));
            continue;
        }
        mixed = mixed || (scope && *scope != role->scope);
        scope = role->scope;
    }
    if (rights.roles.empty())
        problems.push_back(problem("user/no-role", "/rights/roles",
                                   {"Cần ít nhất một vai trò.", "At least one role is needed."}));
    if (mixed)
        problems.push_back(problem(
            "user/mixed-scopes", "/rights/roles",
            {"Các vai trò phải có cùng loại phạm vi.", "All roles must be of the same reach."}));
    else if (scope)
        std::ranges::move(check_reach(*scope, rights), std::back_inserter(problems));
    return problems;
}

Actor actor_of(const User& user, const Roles& roles, Date day)
{
    Actor actor = self(user);
    if (user.state != UserState::active || !user.valid.contains(day) || user.must_change_password)
        return actor;
    for (const auto& word : user.rights.roles)
        if (const auto* role = roles.find(word)) {
            actor.permissions.insert(actor.permissions.end(), role->permissions.begin(),
                                     role->permissions.end());
            actor.everywhere = actor.everywhere || role->scope == Scope::nation;
        }
    std::ranges::sort(actor.permissions);
    const auto twice = std::ranges::unique(actor.permissions);
    actor.permissions.erase(twice.begin(), twice.end());
    actor.areas = user.rights.areas;
    actor.employer = user.rights.employer;
    actor.facility = user.rights.facility;
    return actor;
}

Actor actor_of(db::Database& database, const Roles& roles, UserId id, Date day)
{
    const auto found = user(database, id);
    return found ? actor_of(*found, roles, day) : Actor{.user = id, .name = {}};
}

Rights proposed_rights(const Proposal& proposal) { return rights_of(proposal.content); }

void give_rights(db::Database& database, UserId user, const Rights& rights)
{
    const long long id = user.value();
    const auto roles = joined(rights.roles);
    const auto areas = joined(rights.areas);
    const long long office = rights.office.value_or(OfficeId{}).value();
    const long long employer = rights.employer.value_or(EmployerId{}).value();
    const long long facility = rights.facility.value_or(FacilityId{}).value();
    auto office_given = rights.office ? soci::i_ok : soci::i_null;
    auto employer_given = rights.employer ? soci::i_ok : soci::i_null;
    auto facility_given = rights.facility ? soci::i_ok : soci::i_null;
    database.sql() << "UPDATE access_user SET roles = :roles, areas = :areas, office = :office,"
                      " employer = :employer, facility = :facility WHERE user_id = :id",
        soci::use(roles), soci::use(areas), soci::use(office, office_given),
        soci::use(employer, employer_given), soci::use(facility, facility_given), soci::use(id);
}

}  // namespace ansinh::access
