#include "access/impl/account.h"

#include "access/impl/words.h"
#include "access/second_factor.h"
#include "base/hash.h"

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

/// A name that was tried may be a password typed into the wrong field: it is not kept as it came.
std::string name_hash(std::string_view name) { return sha256(fmt::format("name|{}", name)); }

}  // namespace

Actor self(const User& user)
{
    Actor actor{.user = user.id,
                .name = user.name,
                .permissions = {},
                .office = user.rights.office,
                .areas = {}};
    return actor;
}

Act on_user(std::string action, UserId user, std::string detail)
{
    return {.action = std::move(action),
            .object_kind = "user",
            .object = user.value(),
            .detail = std::move(detail)};
}

Result<void> own_or_allowed(const Actor& actor, UserId user)
{
    return user == actor.user ? Result<void>{} : allowed(actor, Permission::user_change);
}

Problem unknown_user()
{
    return {.code = "user/unknown",
            .detail = {"Không có người dùng này.", "There is no such user."}};
}

Problem wrong_state(UserState state)
{
    return {.code = "user/wrong-state",
            .detail = {fmt::format("Người dùng đang ở trạng thái “{}”.", code(state)),
                       fmt::format("The user's state is “{}”.", code(state))}};
}

void close_sessions(db::Database& database, UserId user)
{
    const long long id = user.value();
    database.sql() << "DELETE FROM access_session WHERE user_id = :id", soci::use(id);
}

void end_keys(db::Database& database, UserId user)
{
    const long long id = user.value();
    database.sql() << "UPDATE access_key SET ended = 1 WHERE user_id = :id", soci::use(id);
}

Result<void> check_not_locked(db::Database& database, std::string_view name, Instant now)
{
    const auto hash = name_hash(name);
    long long until = 0;
    database.sql() << "SELECT locked_until FROM access_failure WHERE name_hash = :hash",
        soci::into(until), soci::use(hash);
    const auto left = until - seconds_of(now);
    if (!database.sql().got_data() || left <= 0) return {};
    const auto minutes = (left + 59) / 60;
    return fail({.code = "access/locked-out",
                 .detail = {fmt::format("Tên đăng nhập này tạm khóa, còn {} phút.", minutes),
                            fmt::format("This user name is locked for {} more minutes.", minutes)},
                 .remedy = {"Chờ hết thời gian đó rồi thử lại, hoặc nhờ quản trị mở khóa.",
                            "Wait until then and try again, or ask an administrator."}});
}

bool count_failure(db::Database& database, const Policy& policy, std::string_view name, Instant now)
{
    const auto hash = name_hash(name);
    const auto at = seconds_of(now);
    const auto forgotten = seconds_of(now - policy.lock_time);
    // What is over is forgotten here, so that the table does not grow with names that were tried.
    database.sql() << "DELETE FROM access_failure WHERE last <= :forgotten AND locked_until <= :at",
        soci::use(forgotten), soci::use(at);
    long long failures = 0;
    database.sql() << "INSERT INTO access_failure (name_hash, failures, last, locked_until)"
                      " VALUES (:hash, 1, :at, 0) ON CONFLICT (name_hash) DO UPDATE SET"
                      " failures = access_failure.failures + 1, last = excluded.last"
                      " RETURNING failures",
        soci::into(failures), soci::use(hash), soci::use(at);
    if (failures < policy.failures_max) return false;
    const auto until = seconds_of(now + policy.lock_time);
    database.sql() << "UPDATE access_failure SET failures = 0, locked_until = :until"
                      " WHERE name_hash = :hash",
        soci::use(until), soci::use(hash);
    return true;
}

void forget_failures(db::Database& database, std::string_view name)
{
    const auto hash = name_hash(name);
    database.sql() << "DELETE FROM access_failure WHERE name_hash = :hash", soci::use(hash);
}

bool takes_code(db::Database& database, const Account& account, std::string_view code, Instant now)
{
    const long long id = account.user.id.value();
    if (const auto step = step_of(account.secret, code, now, account.last_step)) {
        const long long used = *step;
        // Only one of two requests with the same code moves the step on.
        long long taken = 0;
        database.sql() << "UPDATE access_user SET secret_step = :step WHERE user_id = :id"
                          " AND secret_step < :step2 RETURNING user_id",
            soci::into(taken), soci::use(used), soci::use(id), soci::use(used);
        return database.sql().got_data();
    }
    const auto hash = recovery_hash(account.user.id, code);
    long long taken = 0;
    database.sql() << "DELETE FROM access_recovery WHERE user_id = :id AND hash = :hash"
                      " RETURNING user_id",
        soci::into(taken), soci::use(id), soci::use(hash);
    return database.sql().got_data();
}

std::string recovery_hash(UserId user, std::string_view code)
{
    return sha256(fmt::format("recovery|{}|{}", user.value(), code));
}

}  // namespace ansinh::access
