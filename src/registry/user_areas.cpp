#include "registry/user_areas.h"

#include <algorithm>
#include <optional>
#include <utility>

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

/// The levels at which all of the roles reach, the highest first.
std::vector<AreaLevel> levels_of(const access::Roles& roles, std::span<const std::string> words)
{
    std::vector<AreaLevel> levels;
    for (const auto level :
         {AreaLevel::nation, AreaLevel::province, AreaLevel::district, AreaLevel::commune})
        if (std::ranges::all_of(words, [&](const std::string& word) {
                const auto* role = roles.find(word);
                return role == nullptr || fits(role->scope, level);
            }))
            levels.push_back(level);
    return levels;
}

Result<AreaId> on_either_map(const Areas& areas, const std::string& text, Date today,
                             std::optional<AreaLevel> level)
{
    auto found = areas.resolve(text, today, level);
    if (found || found.error().code == "area/ambiguous") return found;
    if (auto ended = areas.resolve_ended(text, level); ended) return ended;
    return found;
}

Result<AreaId> meant(const Areas& areas, std::span<const AreaLevel> levels, const std::string& text,
                     Date today)
{
    for (const auto level : levels) {
        auto found = on_either_map(areas, text, today, level);
        if (found || found.error().code == "area/ambiguous") return found;
    }
    const auto elsewhere = on_either_map(areas, text, today, {});
    if (!elsewhere) return elsewhere;
    const auto& level = word(areas.area(*elsewhere).level);
    return fail({.code = "user/area-level",
                 .detail = {fmt::format("Vai trò không nhận địa bàn loại này: {}.", level.vi),
                            fmt::format("The role takes no area of this level: {}.", level.en)}});
}

}  // namespace

Checked<std::vector<AreaId>> user_areas(const Areas& areas, const access::Roles& roles,
                                        std::span<const std::string> words,
                                        std::span<const std::string> texts, Date today)
{
    const auto levels = levels_of(roles, words);
    std::vector<AreaId> found;
    Problems problems;
    for (std::size_t at = 0; at < texts.size(); ++at) {
        auto area = meant(areas, levels, texts[at], today);
        if (area) {
            found.push_back(*area);
            continue;
        }
        problems.push_back(std::move(area).error());
        problems.back().where = fmt::format("/areas/{}", at);
    }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

}  // namespace ansinh::registry
