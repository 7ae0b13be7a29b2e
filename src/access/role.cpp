#include "access/role.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <fmt/format.h>
#include <toml++/toml.h>

namespace ansinh::access {

namespace {

constexpr std::array scopes = {
    std::pair{Scope::none, std::string_view{"none"}},
    std::pair{Scope::nation, std::string_view{"nation"}},
    std::pair{Scope::province, std::string_view{"province"}},
    std::pair{Scope::territory, std::string_view{"territory"}},
    std::pair{Scope::commune, std::string_view{"commune"}},
    std::pair{Scope::employer, std::string_view{"employer"}},
    std::pair{Scope::facility, std::string_view{"facility"}},
};

Problem problem(std::string_view code, const toml::source_region& place, Bilingual detail)
{
    return {.code = std::string(code),
            .detail = std::move(detail),
            .where = fmt::format("line {}", place.begin.line),
            .remedy = {"Sửa tệp vai trò.", "Correct the file of roles."}};
}

/// Reads one role and keeps every problem of it.
class RoleReader {
public:
    RoleReader(const toml::table& table, Problems& problems) : table_{table}, problems_{problems} {}

    Role role()
    {
        Role result{.code = text(table_, "code"),
                    .name = both("name"),
                    .task = both("task"),
                    .scope = scope(),
                    .permissions = permissions()};
        for (const auto& [key, node] : table_)
            if (std::ranges::find(keys, key.str()) == keys.end())
                complain(node.source(), fmt::format("khóa lạ “{}”", key.str()),
                         fmt::format("the key “{}” is unknown", key.str()));
        return result;
    }

private:
    static constexpr std::array<std::string_view, 5> keys = {"code", "name", "task", "scope",
                                                             "permissions"};

    void complain(const toml::source_region& place, std::string vi, std::string en)
    {
        problems_.push_back(problem("roles/malformed", place, {std::move(vi), std::move(en)}));
    }

    std::string text(const toml::table& table, std::string_view key)
    {
        const auto found = table[key].value_exact<std::string>();
        if (!found || found->empty())
            complain(table.source(), fmt::format("thiếu “{}”", key),
                     fmt::format("“{}” is missing", key));
        return found.value_or("");
    }

    Bilingual both(std::string_view key)
    {
        if (const auto* inner = table_[key].as_table())
            return {.vi = text(*inner, "vi"), .en = text(*inner, "en")};
        complain(table_.source(), fmt::format("thiếu “{}”", key),
                 fmt::format("“{}” is missing", key));
        return {};
    }

    Scope scope()
    {
        const auto word = text(table_, "scope");
        const auto* found =
            std::ranges::find(scopes, word, [](const auto& pair) { return pair.second; });
        if (found != scopes.end()) return found->first;
        complain(table_.source(), fmt::format("phạm vi “{}” không có", word),
                 fmt::format("there is no scope “{}”", word));
        return Scope::none;
    }

    std::vector<Permission> permissions()
    {
        std::vector<Permission> result;
        const auto* list = table_["permissions"].as_array();
        if (list == nullptr || list->empty()) {
            complain(table_.source(), "thiếu “permissions”", "“permissions” is missing");
            return result;
        }
        for (const auto& item : *list) {
            const auto permission = permission_of(item.value_exact<std::string>().value_or(""));
            if (permission)
                result.push_back(*permission);
            else
                complain(item.source(), "quyền không có trong danh mục",
                         "there is no such permission");
        }
        std::ranges::sort(result);
        const auto twice = std::ranges::unique(result);
        if (!twice.empty())
            complain(list->source(), "quyền ghi hai lần", "a permission stands twice");
        return result;
    }

    const toml::table& table_;
    Problems& problems_;
};

Result<toml::table> parsed(std::string_view text)
{
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        return fail(problem("roles/malformed", error.source(),
                            {"Tệp không phải TOML.", "The file is not TOML."}));
    }
}

}  // namespace

std::string_view code(Scope scope) { return scopes[static_cast<std::size_t>(scope)].second; }

bool has_areas(Scope scope)
{
    return scope == Scope::province || scope == Scope::territory || scope == Scope::commune;
}

Checked<Roles> Roles::parse(std::string_view toml)
{
    const auto root = parsed(toml);
    if (!root) return std::unexpected(Problems{root.error()});
    Roles roles;
    Problems problems;
    for (const auto& [key, node] : *root)
        if (key.str() != "role")
            problems.push_back(problem("roles/malformed", node.source(),
                                       {"Chỉ nhận các bảng [[role]].", "Only [[role]] is known."}));
    const auto* list = (*root)["role"].as_array();
    if (list == nullptr || list->empty())
        problems.push_back(problem("roles/malformed", root->source(),
                                   {"Không có vai trò nào.", "There is no role."}));
    else
        for (const auto& item : *list) {
            if (!item.is_table()) {
                problems.push_back(problem("roles/malformed", item.source(),
                                           {"Phải là một bảng.", "It is not a table."}));
                continue;
            }
            auto role = RoleReader(*item.as_table(), problems).role();
            if (roles.find(role.code) != nullptr)
                problems.push_back(problem("roles/duplicate", item.source(),
                                           {"Vai trò ghi hai lần.", "The role stands twice."}));
            roles.roles_.push_back(std::move(role));
        }
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return roles;
}

const Role* Roles::find(std::string_view code) const
{
    const auto found = std::ranges::find(roles_, code, &Role::code);
    return found == roles_.end() ? nullptr : &*found;
}

}  // namespace ansinh::access
