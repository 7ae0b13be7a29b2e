#include "api/impl/access_json.h"

#include "api/impl/json_out.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace json = boost::json;

json::array roles_json(const Shared& shared, const std::vector<std::string>& roles)
{
    json::array all;
    for (const auto& code : roles) {
        const auto* role = shared.rules->roles.find(code);
        all.push_back(
            {{"code", code},
             {"name", to_json(role == nullptr ? Bilingual{.vi = code, .en = code} : role->name)}});
    }
    return all;
}

json::array areas_json(const Shared& shared, const std::vector<AreaId>& areas)
{
    json::array all;
    for (const auto area : areas)
        all.push_back(to_json(shared.office->areas(), shared.office->areas().area(area)));
    return all;
}

json::array permissions_json(const std::vector<access::Permission>& permissions)
{
    json::array all;
    for (const auto permission : permissions) all.push_back(json::value(access::code(permission)));
    return all;
}

json::object rights_json(const Shared& shared, const access::Rights& rights)
{
    json::object object{{"roles", roles_json(shared, rights.roles)},
                        {"areas", areas_json(shared, rights.areas)}};
    if (rights.office) object["office"] = rights.office->value();
    if (rights.employer) object["employer"] = rights.employer->value();
    if (rights.facility) object["facility"] = fmt::format("{:05}", rights.facility->value());
    return object;
}

json::object to_json(const Shared& shared, const access::Actor& actor)
{
    json::object object{{"user", {{"id", actor.user.value()}, {"name", actor.name}}},
                        {"permissions", permissions_json(actor.permissions)},
                        {"everywhere", actor.everywhere},
                        {"areas", areas_json(shared, actor.areas)}};
    if (actor.office) object["office"] = actor.office->value();
    if (actor.employer) object["employer"] = actor.employer->value();
    if (actor.facility) object["facility"] = fmt::format("{:05}", actor.facility->value());
    return object;
}

json::object to_json(const Shared& shared, const access::User& user)
{
    auto object = rights_json(shared, user.rights);
    object["id"] = user.id.value();
    object["user_name"] = user.name;
    object["full_name"] = user.full_name;
    if (!user.rights.roles.empty()) object["role"] = roles_json(shared, user.rights.roles).front();
    object["state"] = access::code(user.state);
    object["valid_from"] = to_string(user.valid.from);
    if (user.valid.to) object["valid_to"] = to_string(*user.valid.to);
    object["must_change_password"] = user.must_change_password;
    object["totp"] = user.has_second_factor;
    return object;
}

json::object to_json(const access::Key& key)
{
    json::object object{{"id", key.id},
                        {"user", key.user.value()},
                        {"prefix", key.prefix},
                        {"name", key.label},
                        {"permissions", permissions_json(key.permissions)},
                        {"per_minute", key.per_minute},
                        {"valid_from", to_string(key.valid.from)},
                        {"state", key.ended ? "ended" : "active"}};
    if (key.valid.to) object["expires_on"] = to_string(*key.valid.to);
    if (key.used) object["last_used_at"] = moment(*key.used);
    return object;
}

}  // namespace ansinh::api
