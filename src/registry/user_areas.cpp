#include "registry/user_areas.h"

#include <algorithm>

#include <fmt/format.h>

namespace ansinh::registry {

namespace {

bool fits(access::Scope scope, AreaLevel level)
{
    switch (scope) {
    case access::Scope::province: return level == AreaLevel::province;
    case access::Scope::territory: return level != AreaLevel::nation;
    case access::Scope::commune: return level == AreaLevel::commune;
    case access::Scope::none:
    case access::Scope::nation:
    case access::Scope::employer:
    case access::Scope::facility: return true;  // takes no areas: said by check_rights()
    }
    return false;
}

}  // namespace

Problems area_problems(const Areas& areas, const access::Roles& roles, const access::Rights& rights)
{
    Problems problems;
    for (std::size_t at = 0; at < rights.areas.size(); ++at) {
        const auto level = areas.area(rights.areas[at]).level;
        const bool all_fit = std::ranges::all_of(rights.roles, [&](const auto& word) {
            const auto* role = roles.find(word);
            return role == nullptr || fits(role->scope, level);
        });
        if (!all_fit)
            problems.push_back(
                {.code = "user/area-level",
                 .detail = {fmt::format("Vai trò không nhận địa bàn loại này: {}.", word(level).vi),
                            fmt::format("The role takes no area of this level: {}.",
                                        word(level).en)},
                 .where = fmt::format("/rights/areas/{}", at)});
    }
    return problems;
}

}  // namespace ansinh::registry
