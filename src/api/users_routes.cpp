#include "access/approval.h"
#include "access/password.h"
#include "access/user.h"
#include "api/impl/access_json.h"
#include "api/impl/areas_meant.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/worker.h"
#include "base/check.h"

#include <algorithm>
#include <array>
#include <utility>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <fmt/format.h>

namespace ansinh::api {

namespace {

namespace json = boost::json;
using access::Permission;

constexpr int created = 201;
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

/// On both maps, where a code or a name means an area of each.
std::vector<AreaId> read_areas(const Worker& worker, const std::vector<std::string>& texts,
                               Problems& problems)
{
    std::vector<AreaId> areas;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto meant =
            placed(areas_meant(*worker.shared->office, texts[i]), fmt::format("/areas/{}", i));
        if (!meant)
            problems.push_back(std::move(meant).error());
        else
            areas.insert(areas.end(), (*meant)->begin(), (*meant)->end());
    }
    std::ranges::sort(areas);
    areas.erase(std::ranges::unique(areas).begin(), areas.end());
    return areas;
}

access::Rights read_rights(const Worker& worker, Fields& fields, Problems& problems)
{
    access::Rights rights{.roles = {fields.text("role", 60)}};
    rights.areas = read_areas(worker, fields.texts("areas", 200), problems);
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

/// "Vai trò: Quản lý thu. Địa bàn: Tỉnh Bến Tre."
Bilingual rights_told(const Worker& worker, const access::Rights& rights)
{
    Bilingual told;
    for (const auto& code : rights.roles) {
        const auto* role = worker.shared->rules->roles.find(code);
        const auto name = role == nullptr ? Bilingual{.vi = code, .en = code} : role->name;
        told.vi += (told.vi.empty() ? "vai trò: " : ", ") + name.vi;
        told.en += (told.en.empty() ? "role: " : ", ") + name.en;
    }
    const auto& areas = worker.shared->office->areas();
    for (std::size_t i = 0; i < rights.areas.size(); ++i) {
        const auto& area = areas.area(rights.areas[i]);
        told.vi += (i == 0 ? "; địa bàn: " : ", ") + area.full_name;
        told.en += (i == 0 ? "; areas: " : ", ") + area.name.en;
    }
    return told;
}

Bilingual proposal_told(Worker& worker, const access::Proposal& proposal)
{
    if (proposal.object_kind != "user") return {.vi = proposal.content, .en = proposal.content};
    const auto about = access::user(worker.database, UserId{proposal.object});
    const auto name = about ? about->name : std::to_string(proposal.object);
    const auto rights = rights_told(worker, access::proposed_rights(proposal));
    if (proposal.kind == "user.add")
        return {.vi = fmt::format("Người dùng mới {}; {}", name, rights.vi),
                .en = fmt::format("New user {}; {}", name, rights.en)};
    return {.vi = fmt::format("Quyền mới của {}; {}", name, rights.vi),
            .en = fmt::format("New rights of {}; {}", name, rights.en)};
}

std::string_view state_word(access::ProposalState state)
{
    switch (state) {
    case access::ProposalState::waiting: return "open";
    case access::ProposalState::approved: return "approved";
    case access::ProposalState::refused: return "refused";
    }
    std::unreachable();
}

json::object proposal_json(Worker& worker, const access::Actor& actor,
                           const access::Proposal& proposal)
{
    json::object object{{"id", proposal.id},
                        {"kind", proposal.kind},
                        {"proposal", to_json(proposal_told(worker, proposal))},
                        {"proposed_by", proposal.proposer},
                        {"proposed_at", moment(proposal.proposed_at)},
                        {"reason", proposal.reason},
                        {"state", state_word(proposal.state)},
                        {"own", proposal.proposed_by == actor.user}};
    if (proposal.decided_at) object["decided_at"] = moment(*proposal.decided_at);
    if (!proposal.answer.empty()) object["decision_reason"] = proposal.answer;
    if (proposal.decided_by)
        if (const auto by = access::user(worker.database, *proposal.decided_by))
            object["decided_by"] = by->name;
    return object;
}

/// What waits now under that number, just proposed.
Checked<json::object> waiting(Worker& worker, const access::Actor& actor, std::int64_t number)
{
    for (const auto& proposal : TRY(access::proposals(worker.database, actor, false)))
        if (proposal.id == number) return proposal_json(worker, actor, proposal);
    throw Broken("what was proposed waits");
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
    auto body = TRY(waiting(worker, request.actor(), added->proposal));
    body["first_password"] = added->first_password;
    return json_response(body, created);
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
    return json_response(TRY(waiting(worker, request.actor(), *proposal)));
}

std::expected<std::string, Refusal> reason_in(const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    auto reason = fields.text("reason", text_max);
    TRY_VOID(fields.done());
    return reason;
}

Answer change_state(Worker& worker, const Request& request, access::StateChange change)
{
    const auto reason = TRY(reason_in(request));
    auto user = access::change_state(worker.database, request.actor(),
                                     UserId{request.integer("id")}, change, now(), reason);
    if (!user) return std::unexpected(at_path_id(std::move(user).error(), "user/unknown"));
    return json_response(to_json(*worker.shared, *user));
}

Answer lock_user(Worker& worker, const Request& request)
{
    return change_state(worker, request, access::StateChange::lock);
}

Answer unlock_user(Worker& worker, const Request& request)
{
    return change_state(worker, request, access::StateChange::unlock);
}

Answer reset_password(Worker& worker, const Request& request)
{
    const auto reason = TRY(reason_in(request));
    auto password = access::reset_password(worker.database, *worker.shared->rules, request.actor(),
                                           UserId{request.integer("id")}, now(), reason);
    if (!password) return std::unexpected(at_path_id(std::move(password).error(), "user/unknown"));
    return json_response(json::object{{"password", *password}});
}

Answer list_approvals(Worker& worker, const Request& request)
{
    const auto wanted = request.optional_text("state").value_or("open");
    const auto proposals =
        TRY(access::proposals(worker.database, request.actor(), wanted != "open"));
    json::array list;
    for (const auto& proposal : proposals)
        if (state_word(proposal.state) == wanted)
            list.push_back(proposal_json(worker, request.actor(), proposal));
    return json_response(json::object{{"approvals", std::move(list)}});
}

Answer decide(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const access::Decision decision{
        .proposal = request.integer("id"),
        .approved = fields.choice("decision", {"approve", "refuse"}) == "approve",
        .reason = fields.optional_text("reason", text_max).value_or("")};
    TRY_VOID(fields.done());
    auto decided = access::decide(worker.database, request.actor(), decision, now());
    if (!decided)
        return std::unexpected(at_path_id(std::move(decided).error(), "approval/unknown"));
    return json_response(proposal_json(worker, request.actor(), *decided));
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
    const auto either = Access::any_of({Permission::user_change, Permission::user_approve});
    auto password = on_user("/api/v1/users/{id}/password", reset_password);
    password.lane = Lane::passwords;
    return {
        {.pattern = "/api/v1/roles", .access = Access::signed_in(), .handler = list_roles},
        {.pattern = "/api/v1/users", .access = either, .handler = list_users},
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
        on_user("/api/v1/users/{id}/lock", lock_user),
        on_user("/api/v1/users/{id}/unlock", unlock_user),
        std::move(password),
        {.pattern = "/api/v1/approvals",
         .access = either,
         .parameters = {{.name = "state",
                         .kind = ParameterKind::choice,
                         .choices = {"open", "approved", "refused"}}},
         .handler = list_approvals},
        {.method = Method::post,
         .pattern = "/api/v1/approvals/{id}/decision",
         .access = Permission::user_approve,
         .parameters = {id},
         .body = Body::json,
         .handler = decide},
    };
}

}  // namespace ansinh::api
