#include "cli/access_view.h"

#include "cli/table.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace ansinh::cli {

namespace {

namespace json = boost::json;

std::string serialized(std::string_view name, json::array values)
{
    return json::serialize(json::object{{name, std::move(values)}});
}

std::string word(const Context& context, access::UserState state)
{
    switch (state) {
    case access::UserState::proposed: return context.say({"chờ phê duyệt", "proposed"});
    case access::UserState::active: return context.say({"hoạt động", "active"});
    case access::UserState::locked: return context.say({"bị khóa", "locked"});
    case access::UserState::ended: return context.say({"đã kết thúc", "ended"});
    }
    return {};
}

std::string reach(const Context& context, const registry::Areas& areas,
                  const access::Rights& rights)
{
    std::vector<std::string> parts;
    for (const auto area : rights.areas) parts.push_back(context.say(areas.area(area).name));
    if (rights.employer)
        parts.push_back(
            fmt::format("{} {}", context.say({"đơn vị", "employer"}), rights.employer->value()));
    if (rights.facility)
        parts.push_back(
            fmt::format("{} {}", context.say({"cơ sở", "facility"}), rights.facility->value()));
    return fmt::format("{}", fmt::join(parts, ", "));
}

json::object value(const registry::Areas& areas, const access::User& user)
{
    json::array places;
    for (const auto area : user.rights.areas) places.emplace_back(areas.area(area).code);
    json::object object{{"id", user.id.value()},
                        {"name", user.name},
                        {"full_name", user.full_name},
                        {"state", code(user.state)},
                        {"roles", json::array(user.rights.roles.begin(), user.rights.roles.end())},
                        {"areas", std::move(places)},
                        {"valid_from", to_string(user.valid.from)},
                        {"must_change_password", user.must_change_password},
                        {"has_second_factor", user.has_second_factor}};
    if (user.valid.to) object["valid_to"] = to_string(*user.valid.to);
    if (user.rights.office) object["office"] = user.rights.office->value();
    if (user.rights.employer) object["employer"] = user.rights.employer->value();
    if (user.rights.facility) object["facility"] = user.rights.facility->value();
    return object;
}

std::string joined(const std::vector<access::Permission>& permissions)
{
    std::vector<std::string_view> words;
    for (const auto permission : permissions) words.push_back(code(permission));
    return fmt::format("{}", fmt::join(words, " "));
}

}  // namespace

std::string shown(const Context& context, const registry::Areas& areas,
                  std::span<const access::User> users)
{
    json::array values;
    Table table({{context.say({"Số", "Number"}), Align::right},
                 {context.say({"Tên đăng nhập", "User name"})},
                 {context.say({"Họ tên", "Full name"})},
                 {context.say({"Trạng thái", "State"})},
                 {context.say({"Vai trò", "Roles"})},
                 {context.say({"Phạm vi", "Reach"})}});
    for (const auto& user : users) {
        values.push_back(value(areas, user));
        table.add({fmt::format("{}", user.id.value()), user.name, user.full_name,
                   word(context, user.state), fmt::format("{}", fmt::join(user.rights.roles, " ")),
                   reach(context, areas, user.rights)});
    }
    return context.options.json ? serialized("users", std::move(values)) : table.text();
}

std::string shown(const Context& context, std::span<const access::Key> keys)
{
    json::array values;
    Table table({{context.say({"Số", "Number"}), Align::right},
                 {context.say({"Đầu khóa", "Prefix"})},
                 {context.say({"Phần mềm", "Used by"})},
                 {context.say({"Quyền", "Permissions"})},
                 {context.say({"Trước ngày", "Until"})},
                 {context.say({"Lần dùng cuối", "Last use"})}});
    for (const auto& key : keys) {
        const auto until = key.valid.to ? to_string(*key.valid.to) : std::string{};
        const auto used = key.used ? moment(*key.used) : std::string{};
        const auto permissions = joined(key.permissions);
        values.push_back(json::object{{"id", key.id},
                                      {"prefix", key.prefix},
                                      {"label", key.label},
                                      {"permissions", permissions},
                                      {"until", until},
                                      {"per_minute", key.per_minute},
                                      {"used", used},
                                      {"ended", key.ended}});
        table.add({fmt::format("{}", key.id), key.prefix, key.label, permissions,
                   key.ended ? context.say({"đã kết thúc", "ended"}) : until, used});
    }
    return context.options.json ? serialized("keys", std::move(values)) : table.text();
}

std::string shown(const Context& context, std::span<const access::Proposal> proposals)
{
    json::array values;
    Table table({{context.say({"Số", "Number"}), Align::right},
                 {context.say({"Loại", "Kind"})},
                 {context.say({"Đối tượng", "Object"}), Align::right},
                 {context.say({"Người đề xuất", "Proposed by"})},
                 {context.say({"Lúc", "At"})},
                 {context.say({"Nội dung", "Content"})}});
    for (const auto& proposal : proposals) {
        values.push_back(json::object{{"id", proposal.id},
                                      {"kind", proposal.kind},
                                      {"object_kind", proposal.object_kind},
                                      {"object", proposal.object},
                                      {"content", proposal.content},
                                      {"reason", proposal.reason},
                                      {"proposer", proposal.proposer},
                                      {"proposed_at", moment(proposal.proposed_at)},
                                      {"state", code(proposal.state)}});
        table.add({fmt::format("{}", proposal.id), proposal.kind,
                   fmt::format("{}", proposal.object), proposal.proposer,
                   moment(proposal.proposed_at), proposal.content});
    }
    return context.options.json ? serialized("proposals", std::move(values)) : table.text();
}

std::string shown(const Context& context, const access::Roles& roles)
{
    json::array values;
    Table table({{context.say({"Vai trò", "Role"})},
                 {context.say({"Tên", "Name"})},
                 {context.say({"Phạm vi", "Reach"})},
                 {context.say({"Quyền", "Permissions"})}});
    for (const auto& role : roles.all()) {
        values.push_back(json::object{{"code", role.code},
                                      {"name", {{"vi", role.name.vi}, {"en", role.name.en}}},
                                      {"scope", code(role.scope)},
                                      {"permissions", joined(role.permissions)}});
        table.add({role.code, context.say(role.name), std::string(code(role.scope)),
                   joined(role.permissions)});
    }
    return context.options.json ? serialized("roles", std::move(values)) : table.text();
}

std::string shown(const Context& context, std::span<const Once> secrets)
{
    json::array values;
    Table table({{context.say({"Tên đăng nhập", "User name"})},
                 {context.say({"Chỉ hiện một lần", "Shown once"})},
                 {}});
    for (const auto& [name, secret, proposal] : secrets) {
        json::object object{{"name", name}};
        if (!secret.empty()) object["secret"] = secret;
        if (proposal != 0) object["proposal"] = proposal;
        values.push_back(std::move(object));
        table.add({name, secret,
                   proposal == 0 ? std::string{}
                                 : fmt::format("{} {}",
                                               context.say({"chờ phê duyệt, đề xuất số",
                                                            "waits for approval, proposal"}),
                                               proposal)});
    }
    return context.options.json ? serialized("secrets", std::move(values)) : table.text();
}

}  // namespace ansinh::cli
