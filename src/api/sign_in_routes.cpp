#include "access/password.h"
#include "access/second_factor.h"
#include "access/session.h"
#include "api/impl/access_json.h"
#include "api/impl/fields.h"
#include "api/impl/json_out.h"
#include "api/impl/placed.h"
#include "api/impl/routes_by_tag.h"
#include "api/impl/sender.h"
#include "api/worker.h"

#include <algorithm>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

namespace ansinh::api {

namespace {

namespace json = boost::json;

constexpr std::int64_t name_max = 60;
constexpr std::int64_t password_max = 200;
constexpr std::int64_t code_max = 20;
constexpr int no_content = 204;
constexpr std::int64_t session_max = 1LL << 52;  // its number is 13 digits to the base of 16

json::object who_am_i(const Worker& worker, const access::SignedIn& who)
{
    auto body = to_json(*worker.shared, who.actor);
    auto& user = body.at("user").as_object();
    user["full_name"] = who.full_name;
    body["roles"] = roles_json(*worker.shared, who.roles);
    if (!who.roles.empty()) body["role"] = body.at("roles").as_array().front();
    body["purpose"] = who.purpose;
    body["must_change_password"] = who.must_change_password;
    body["totp"] = who.has_second_factor;
    body["csrf"] = who.csrf;
    body["expires_at"] = moment(who.expires);
    return body;
}

/// Before there is any user nobody can be told that the password is wrong.
Refusal refused_sign_in(Worker& worker, Problem problem)
{
    if (problem.code == "access/sign-in-refused" && access::users(worker.database).empty())
        return Problem{.code = "access/no-users", .detail = {}};
    return problem;
}

Answer sign_in(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const access::Credentials credentials{
        .name = fields.text("user_name", name_max),
        .password = fields.secret("password", password_max),
        .code = fields.optional_text("code", code_max).value_or(""),
        .purpose = fields.optional_text("purpose", password_max).value_or("")};
    TRY_VOID(fields.done());
    auto session = access::sign_in(worker.database, *worker.shared->rules, credentials, now());
    if (!session) return std::unexpected(refused_sign_in(worker, std::move(session).error()));
    auto response = json_response(who_am_i(worker, session->who));
    response.headers.emplace_back("Set-Cookie",
                                  cookie_of(session->token, request.sender().over_tls));
    return response;
}

Answer show_session(Worker& worker, const Request& request)
{
    const auto who = TRY(
        access::actor_of(worker.database, *worker.shared->rules, request.sender().session, now()));
    return json_response(who_am_i(worker, who));
}

Answer sign_out(Worker& worker, const Request& request)
{
    access::sign_out(worker.database, request.sender().session, now());
    Response response{.status = no_content};
    response.headers.emplace_back("Set-Cookie", ended_cookie(request.sender().over_tls));
    return response;
}

/// The module speaks of a password; the form has two.
Problems on_form(Problems problems)
{
    for (auto& problem : problems)
        if (problem.where == "/password") problem.where = "/new";
    return problems;
}

Answer change_password(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const access::PasswordChange change{.current = fields.secret("current", password_max),
                                        .wanted = fields.secret("new", password_max),
                                        .token = request.sender().session,
                                        .end_keys = fields.flag("end_keys")};
    TRY_VOID(fields.done());
    auto changed = access::change_password(worker.database, *worker.shared->rules, request.actor(),
                                           change, now());
    if (!changed) return std::unexpected(on_form(std::move(changed).error()));
    return show_session(worker, request);
}

Answer begin_totp(Worker& worker, const Request& request)
{
    const auto factor = TRY(access::begin_second_factor(worker.database, request.actor(), now()));
    return json_response(json::object{{"secret", factor.secret}, {"address", factor.uri}});
}

Answer confirm_totp(Worker& worker, const Request& request)
{
    auto fields = TRY(Fields::parse(request.body()));
    const auto code = fields.text("code", code_max);
    TRY_VOID(fields.done());
    const auto codes =
        TRY(access::confirm_second_factor(worker.database, request.actor(), code, now()));
    return json_response(json::object{{"codes", json::array(codes.begin(), codes.end())}});
}

Answer list_sessions(Worker& worker, const Request& request)
{
    auto open = access::sessions(worker.database, *worker.shared->rules, request.actor(), now());
    const auto is_this = [&](const access::Session& session) {
        return access::is_session(request.sender().session, session.id);
    };
    std::ranges::stable_partition(open, is_this);
    json::array all;
    for (const auto& session : open)
        all.push_back({{"id", session.id},
                       {"purpose", session.purpose},
                       {"started_at", moment(session.started)},
                       {"seen_at", moment(session.seen)},
                       {"this", is_this(session)}});
    return json_response(json::object{{"sessions", std::move(all)}});
}

Answer end_session(Worker& worker, const Request& request)
{
    auto ended =
        access::end_session(worker.database, request.actor(), request.integer("id"), now());
    if (!ended) return std::unexpected(placed(std::move(ended), "/path/id").error());
    return Response{.status = no_content};
}

}  // namespace

std::vector<Route> sign_in_routes()
{
    constexpr std::string_view session = "/api/v1/session";
    constexpr std::string_view totp = "/api/v1/session/totp";
    return {
        {.method = Method::post,
         .pattern = session,
         .access = Access::everyone(),
         .body = Body::json,
         .handler = sign_in,
         .is_question = true,  // a read-only server knows its users too
         .lane = Lane::passwords},
        {.pattern = session, .access = Access::any_session(), .handler = show_session},
        {.method = Method::remove,
         .pattern = session,
         .access = Access::any_session(),
         .handler = sign_out,
         .is_question = true},
        {.method = Method::put,
         .pattern = "/api/v1/session/password",
         .access = Access::any_session(),
         .body = Body::json,
         .handler = change_password,
         .lane = Lane::passwords},
        {.method = Method::post,
         .pattern = totp,
         .access = Access::session(),
         .handler = begin_totp},
        {.method = Method::put,
         .pattern = totp,
         .access = Access::session(),
         .body = Body::json,
         .handler = confirm_totp},
        {.pattern = "/api/v1/sessions", .access = Access::session(), .handler = list_sessions},
        {.method = Method::remove,
         .pattern = "/api/v1/sessions/{id}",
         .access = Access::session(),
         .parameters =
             {{.name = "id", .kind = ParameterKind::integer, .required = true, .max = session_max}},
         .handler = end_session},
    };
}

}  // namespace ansinh::api
