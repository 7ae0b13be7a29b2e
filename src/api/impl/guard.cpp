#include "api/impl/guard.h"

#include "access/allowed.h"
#include "access/session.h"
#include "api/impl/origin.h"
#include "base/check.h"

#include <fmt/format.h>

namespace ansinh::api {

namespace {

Halt too_many(std::chrono::seconds wait)
{
    return {.problem = {.code = "access/too-many-requests",
                        .detail = {},
                        .where = {},
                        .remedy = {.vi = fmt::format("thử lại sau {} giây", wait.count()),
                                   .en = fmt::format("try again in {} s", wait.count())}},
            .wait = wait};
}

Halt halt(std::string_view code) { return {.problem = {.code = std::string(code), .detail = {}}}; }

}  // namespace

Guard::Guard(const Limits& limits)
    : exempts_loopback_{!limits.loopback_is_limited}, requests_{limits.requests},
      passwords_{limits.wrong_passwords}
{
}

std::optional<Halt> Guard::at_the_door(const Route& route, const Sender& sender)
{
    const auto now = Allowance::Clock::now();
    const auto network = network_of(sender.address);
    if (!exempts_loopback_ || sender.is_forwarded || !is_loopback(sender.address))
        if (const auto wait = requests_.take(network, now)) return too_many(*wait);
    if (!route.access.is_public() && sender.session.empty() && sender.key.empty())
        return halt("access/sign-in-needed");
    if (route.lane == Lane::passwords)
        if (const auto wait = passwords_.take(network, now)) return too_many(*wait);
    return {};
}

void Guard::password_was_right(const Sender& sender)
{
    passwords_.give_back(network_of(sender.address));
}

std::optional<Halt> Guard::admit(Worker& worker, const Route& route, Request& request, Instant now)
{
    if (route.access.is_public()) return {};
    if (auto halted = identify(worker, route, request, now)) return halted;
    if (!route.access.admits(request.actor())) return halt("access/forbidden");
    return {};
}

std::optional<Halt> Guard::identify(Worker& worker, const Route& route, Request& request,
                                    Instant now)
{
    if (!request.sender().key.empty()) {
        if (auto halted = by_key(worker, request, now)) return halted;
        if (!route.access.takes_keys()) return halt("access/session-needed");
        return {};
    }
    auto found =
        access::actor_of(worker.database, *worker.shared->rules, request.sender().session, now);
    if (!found) return Halt{.problem = std::move(found).error()};
    // A page elsewhere can make a browser send its cookie, but cannot read what goes with it.
    if (route.method != Method::get && !access::is_csrf_token(*found, request.sender().csrf))
        return halt("access/csrf-token-needed");
    if (found->must_change_password && !route.access.takes_first_password())
        return halt("access/password-change-needed");
    request.identify(std::move(found->actor));
    return {};
}

std::optional<Halt> Guard::by_key(Worker& worker, Request& request, Instant now)
{
    auto bearer =
        access::bearer_of(worker.database, *worker.shared->rules, request.sender().key, now);
    if (!bearer) return Halt{.problem = std::move(bearer).error()};
    if (auto taken = keys_.take(bearer->key, bearer->per_minute, now); !taken) {
        constexpr int minute = 60;
        const std::chrono::seconds wait{(minute + bearer->per_minute - 1) / bearer->per_minute};
        return Halt{.problem = std::move(taken).error(), .wait = wait};
    }
    request.identify(std::move(bearer->actor));
    return {};
}

}  // namespace ansinh::api
