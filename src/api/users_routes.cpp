#include "access/user_change.h"
#include "api/impl/access_json.h"
#include "api/impl/approval_json.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "registry/user_areas.h"

#include <algorithm>
#include <array>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr int holds = 200;
constexpr int created = 201;
constexpr int accepted = 202;
constexpr std::int64_t number_max = 1'000'000'000'000;
constexpr std::int64_t text_max = 300;

const Parameter id{
    .name = "id", .kind = ParameterKind::integer, .required = true, .max = number_max};

Answer list_roles(Worker& worker, const Request&)
{
    json::array roles;
    for (const auto& role : worker.shared->rules->roles.all())
        roles.push_back({{"code", role.code},
                         {"name", to_json(role.name)},
                         {"task", to_json(role.task)},
                         {"scope", access::code(role.scope)},
                         {"permissions", permissions_json(role.permissions)}});
    return json_response(json::object{{"roles", std::move(roles)}});
}

Answer list_users(Worker& worker, const Request&)
{
    auto users = access::users(worker.database);
    std::ranges::sort(users, {}, &access::User::name);
    json::array all;
    for (const auto& user : users) all.push_back(to_json(*worker.shared, user));
    return json_response(json::object{{"users", std::move(all)}});
}

access::Rights read_rights(const Worker& worker, Fields& fields, Problems& problems)
{
    access::Rights rights{.roles = {fields.text("role", 60)}};
    auto areas = registry::user_areas(worker.shared->office->areas(), worker.shared->rules->roles,
                                      rights.roles, fields.texts("areas", 200), today());
    if (areas)
        rights.areas = *std::move(areas);
    else
        problems = std::move(areas).error();
    if (const auto office = fields.optional_integer("office", 1, number_max))
        rights.office = OfficeId{*office};
    if (const auto employer = fields.optional_integer("employer", 1, number_max))
        rights.employer = EmployerId{*employer};
    if (const auto facility = fields.optional_integer("facility", 1, 99'999))
        rights.facility = FacilityId{*facility};
    return rights;
}

/// What the form itself lacks, and what was found wrong in its values, all at once.
Checked<void> whole(Fields& fields, Problems problems)
{
    if (auto done = fields.done(); !done)
        problems.insert(problems.begin(), done.error().begin(), done.error().end());
    if (!problems.empty()) return std::unexpected(std::move(problems));
    return {};
}

/// The module speaks of its own fields, the form of those of the interface.
Problems on_form(Problems problems)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> places{{
        {"/name", "/user_name"},
        {"/to", "/valid_to"},
        {"/rights", "/role"},
        {"/rights/roles", "/role"},
        {"/rights/areas", "/areas"},
        {"/rights/employer", "/employer"},
        {"/rights/facility", "/facility"},
    }};
    for (auto& problem : problems) {
        const auto* found = std::ranges::find(
            places, problem.where, &std::pair<std::string_view, std::string_view>::first);
        if (found != places.end()) problem.where = found->second;
    }
    return problems;
}

Answer add_user(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const access::UserInput input{.name = fields.text("user_name", 60),
                                  .full_name = fields.text("full_name", 200),
                                  .rights = read_rights(worker, fields, problems),
                                  .to = fields.optional_day("valid_to"),
                                  .reason = fields.text("reason", text_max)};
    TRY_VOID(whole(fields, std::move(problems)));
    const auto added =
        access::add_user(worker.database, *worker.shared->rules, request.actor(), input, now());
    if (!added) return std::unexpected(on_form(added.error()));
    return json_response(TRY(waiting_proposal(worker, request.actor(), added->proposal)), created);
}

Answer change_rights(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    Problems problems;
    const access::RightsChange change{.user = UserId{request.integer("id")},
                                      .rights = read_rights(worker, fields, problems),
                                      .reason = fields.text("reason", text_max)};
    TRY_VOID(whole(fields, std::move(problems)));
    const auto proposal = access::change_rights(worker.database, *worker.shared->rules,
                                                request.actor(), change, now());
    if (!proposal) return std::unexpected(at_path_id(on_form(proposal.error()), "user/unknown"));
    return json_response(TRY(waiting_proposal(worker, request.actor(), *proposal)));
}

/// The user as they are now; of one who can approve, what waits for a second person.
Answer change(Worker& worker, const Request& request, access::UserChange wanted)
{
    auto fields = TRY(Fields::parse(request.body()));
    const access::UserOrder order{.user = UserId{request.integer("id")},
                                  .change = wanted,
                                  .reason = fields.text("reason", text_max)};
    TRY_VOID(fields.done());
    auto changed =
        access::change_user(worker.database, *worker.shared->rules, request.actor(), order, now());
    if (!changed) return std::unexpected(at_path_id(std::move(changed).error(), "user/unknown"));
    json::object body{{"user", to_json(*worker.shared, changed->user)}};
    if (changed->proposal != 0)
        body["approval"] = TRY(waiting_proposal(worker, request.actor(), changed->proposal));
    if (!changed->first_password.empty()) body["first_password"] = changed->first_password;
    return json_response(body, changed->proposal == 0 ? holds : accepted);
}

template <access::UserChange wanted>
Answer change_to(Worker& worker, const Request& request)
{
    return change(worker, request, wanted);
}

Route on_user(std::string_view pattern, Handler handler)
{
    return {.method = Method::post,
            .pattern = pattern,
            .access = Permission::user_change,
            .parameters = {id},
            .body = Body::json,
            .handler = handler};
}

}  // namespace

std::vector<Route> users_routes()
{
    using access::UserChange;
    auto password = on_user("/api/v1/users/{id}/password", change_to<UserChange::password>);
    password.lane = Lane::passwords;
    return {
        {.pattern = "/api/v1/roles", .access = Access::signed_in(), .handler = list_roles},
        {.pattern = "/api/v1/users",
         .access = Access::any_of({Permission::user_change, Permission::user_approve}),
         .handler = list_users},
        {.method = Method::post,
         .pattern = "/api/v1/users",
         .access = Permission::user_change,
         .body = Body::json,
         .handler = add_user,
         .lane = Lane::passwords},
        {.method = Method::patch,
         .pattern = "/api/v1/users/{id}",
         .access = Permission::user_change,
         .parameters = {id},
         .body = Body::json,
         .handler = change_rights},
        on_user("/api/v1/users/{id}/lock", change_to<UserChange::lock>),
        on_user("/api/v1/users/{id}/unlock", change_to<UserChange::unlock>),
        on_user("/api/v1/users/{id}/end", change_to<UserChange::end>),
        on_user("/api/v1/users/{id}/second-factor-off", change_to<UserChange::second_factor>),
        std::move(password),
    };
}

}  // namespace ansinh::api
