#include "access/key.h"
#include "api/impl/access_json.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr int created = 201;
constexpr int no_content = 204;
constexpr std::int64_t number_max = 1'000'000'000'000;

Answer list_keys(Worker& worker, const Request& request)
{
    const auto user = request.optional_integer("user");
    const auto keys = TRY(access::keys(worker.database, request.actor(),
                                       user ? UserId{*user} : request.actor().user));
    json::array all;
    for (const auto& key : keys) all.push_back(to_json(key));
    return json_response(json::object{{"keys", std::move(all)}});
}

std::vector<Permission> read_permissions(Fields& fields, Problems& problems)
{
    std::vector<Permission> permissions;
    const auto words = fields.texts("permissions", 60);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto permission = access::permission_of(words[i]))
            permissions.push_back(*permission);
        else
            problems.push_back({.code = "api/malformed-field",
                                .detail = {.vi = "không có quyền nào tên như vậy",
                                           .en = "there is no permission of that name"},
                                .where = fmt::format("/permissions/{}", i),
                                .remedy = {.vi = "xem các quyền ở /api/v1/roles",
                                           .en = "see the permissions at /api/v1/roles"}});
    }
    return permissions;
}

/// The module speaks of its own fields, the form of those of the interface.
Problems on_form(Problems problems)
{
    for (auto& problem : problems) {
        if (problem.where == "/label") problem.where = "/name";
        if (problem.where == "/to") problem.where = "/expires_on";
    }
    return problems;
}

Answer add_key(Worker& worker, const Request& request)
{
    constexpr std::int64_t usual = 60;
    constexpr std::int64_t per_minute_max = 6000;
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const access::KeyInput input{
        .label = fields.text("name", 100),
        .permissions = read_permissions(fields, problems),
        .to = fields.day("expires_on"),
        .per_minute = static_cast<int>(
            fields.optional_integer("per_minute", 1, per_minute_max).value_or(usual))};
    if (auto done = fields.done(); !done)
        problems.insert(problems.begin(), done.error().begin(), done.error().end());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    const auto added = access::add_key(worker.database, *worker.shared->rules, request.actor(),
                                       request.actor().user, input, now());
    if (!added) return std::unexpected(on_form(added.error()));
    auto body = to_json(added->key);
    body["key"] = added->text;
    return json_response(body, created);
}

Answer end_key(Worker& worker, const Request& request)
{
    auto ended = access::end_key(worker.database, request.actor(), request.integer("id"), now());
    if (!ended) return std::unexpected(at_path_id(std::move(ended).error(), "key/unknown"));
    return Response{.status = no_content};
}

}  // namespace

std::vector<Route> keys_routes()
{
    const Parameter number{
        .name = "id", .kind = ParameterKind::integer, .required = true, .max = number_max};
    return {
        {.pattern = "/api/v1/keys",
         .access = Access::session(),
         .parameters = {{.name = "user", .kind = ParameterKind::integer, .max = number_max}},
         .handler = list_keys},
        {.method = Method::post,
         .pattern = "/api/v1/keys",
         .access = Access::session(),
         .body = Body::json,
         .handler = add_key},
        {.method = Method::remove,
         .pattern = "/api/v1/keys/{id}",
         .access = Access::session(),
         .parameters = {number},
         .handler = end_key},
    };
}

}  // namespace ansinh::api
