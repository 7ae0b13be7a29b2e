#include "access/session.h"

#include "access/audit.h"
#include "access/impl/account.h"
#include "access/impl/secrets.h"
#include "access/impl/user_rows.h"
#include "access/impl/words.h"
#include "base/hash.h"
#include "db/optional_write.h"

#include <charconv>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr std::chrono::seconds seen_step{60};  // a request a minute writes, the others only read

Problem refused()
{
    return {.code = "access/sign-in-refused",
            .detail = {"Tên đăng nhập hoặc mật khẩu không đúng.",
                       "The user name or the password is wrong."}};
}

std::unexpected<Problem> ended()
{
    return fail({.code = "access/session-ended",
                 .detail = {"Phiên làm việc đã kết thúc.", "The session has ended."}});
}

/// A number to show and to end a session by; it does not give the token away.
long long session_number(std::string_view token_hash)
{
    long long number = 0;
    std::from_chars(token_hash.begin(), token_hash.begin() + 13, number, 16);
    return number;
}

std::string csrf_of(std::string_view token) { return sha256(fmt::format("csrf|{}", token)); }

SignedIn signed_in(const User& user, const Rules& rules, std::string_view token, Instant now)
{
    return {.actor = actor_of(user, rules.roles, day_of(now)),
            .full_name = user.full_name,
            .roles = user.rights.roles,
            .purpose = {},
            .must_change_password = user.must_change_password,
            .has_second_factor = user.has_second_factor,
            .csrf = csrf_of(token),
            .expires = {}};
}

bool may_sign_in(const User& user, Instant now)
{
    return user.state == UserState::active && user.valid.contains(day_of(now));
}

/// On the record of a user there is; of a name nobody bears only the count remains.
void note_failure(db::Database& database, const Policy& policy, std::string_view name,
                  const std::optional<Account>& account, Instant now)
{
    db::Transaction transaction(database);
    const bool locks = count_failure(database, policy, name, now);
    if (account)
        record(database, self(account->user),
               on_user("user.sign-in-refused", account->user.id, locks ? "locked" : ""),
               moment(now));
    transaction.commit();
}

Result<void> check_code(db::Database& database, const Rules& rules, const Account& account,
                        const Credentials& credentials, Instant now)
{
    if (!account.user.has_second_factor) return {};
    if (credentials.code.empty())
        return fail({.code = "access/code-needed",
                     .detail = {"Nhập mã xác thực thứ hai.", "Give the code of the device."}});
    {
        db::Transaction transaction(database);
        const bool right = takes_code(database, account, credentials.code, now);
        transaction.commit();
        if (right) return {};
    }
    note_failure(database, rules.policy, credentials.name, account, now);
    return fail({.code = "access/code-refused",
                 .detail = {"Mã xác thực không đúng hoặc đã dùng.",
                            "The code is wrong or was used before."}});
}

NewSession open_session(db::Database& database, const Rules& rules, const User& user,
                        const std::string& purpose, Instant now)
{
    NewSession session{.token = random_token(), .who = {}};
    session.who = signed_in(user, rules, session.token, now);
    session.who.purpose = purpose;
    session.who.expires = now + rules.policy.session_time;
    const auto hash = sha256(session.token);
    const auto number = session_number(hash);
    const long long id = user.id.value();
    const auto at = seconds_of(now);
    const auto expires = seconds_of(session.who.expires);
    const auto idle_since = seconds_of(now - rules.policy.idle_time);
    db::Transaction transaction(database);
    database.sql() << "DELETE FROM access_session WHERE expires <= :at OR seen <= :idle",
        soci::use(at), soci::use(idle_since);
    database.sql() << "INSERT INTO access_session (token_hash, session_id, user_id, purpose,"
                      " started, seen, expires) VALUES (:hash, :number, :user, :purpose, :at,"
                      " :seen, :expires)",
        soci::use(hash), soci::use(number), soci::use(id), soci::use(purpose), soci::use(at),
        soci::use(at), soci::use(expires);
    forget_failures(database, user.name);
    auto act = on_user("user.sign-in", user.id);
    act.reason = purpose;
    record(database, self(user), act, moment(now));
    transaction.commit();
    return session;
}

}  // namespace

Result<NewSession> sign_in(db::Database& database, const Rules& rules,
                           const Credentials& credentials, Instant now)
{
    TRY_VOID(check_not_locked(database, credentials.name, now));
    const auto account = account_named(database, credentials.name);
    // One who waits for approval has no password yet: that takes as long as a wrong one, too.
    if (!account || account->password.empty())
        spend_password_time(rules.policy, credentials.password);
    const bool right = account && is_password(account->password, credentials.password);
    if (!right || !may_sign_in(account->user, now)) {
        note_failure(database, rules.policy, credentials.name, account, now);
        return fail(refused());
    }
    TRY_VOID(check_code(database, rules, *account, credentials, now));
    return open_session(database, rules, account->user, credentials.purpose, now);
}

Result<SignedIn> actor_of(db::Database& database, const Rules& rules, std::string_view token,
                          Instant now)
{
    const auto hash = sha256(token);
    UserRow row;
    std::string purpose;
    long long seen = 0, expires = 0;
    soci::statement select(database.sql());
    row.read_into(select);
    select.exchange(soci::into(purpose));
    select.exchange(soci::into(seen));
    select.exchange(soci::into(expires));
    select.exchange(soci::use(hash));
    select.alloc();
    static const auto text =
        fmt::format("SELECT {}, s.purpose, s.seen, s.expires FROM access_session s JOIN"
                    " access_user u ON u.user_id = s.user_id WHERE s.token_hash = :hash",
                    user_columns);
    select.prepare(text);
    select.define_and_bind();
    if (!select.execute(true)) return ended();
    const auto at = seconds_of(now);
    if (at >= expires || now - instant_of(seen) >= rules.policy.idle_time) return ended();
    const auto user = row.user();
    if (!may_sign_in(user, now)) return ended();
    if (now - instant_of(seen) >= seen_step)
        db::write_if_free(database, [&] {
            database.sql() << "UPDATE access_session SET seen = :at WHERE token_hash = :hash",
                soci::use(at), soci::use(hash);
        });
    auto who = signed_in(user, rules, token, now);
    who.purpose = purpose;
    who.expires = instant_of(expires);
    return who;
}

bool is_csrf_token(const SignedIn& who, std::string_view sent) { return is_same(who.csrf, sent); }

void sign_out(db::Database& database, std::string_view token, Instant now)
{
    const auto hash = sha256(token);
    db::Transaction transaction(database);
    long long id = 0;
    database.sql() << "DELETE FROM access_session WHERE token_hash = :hash RETURNING user_id",
        soci::into(id), soci::use(hash);
    if (!database.sql().got_data()) return;
    if (const auto who = user(database, UserId{id}))
        record(database, self(*who), on_user("user.sign-out", who->id), moment(now));
    transaction.commit();
}

std::vector<Session> sessions(db::Database& database, const Rules& rules, const Actor& actor,
                              Instant now)
{
    const long long wanted = actor.user.value();
    const auto at = seconds_of(now);
    const auto idle_since = seconds_of(now - rules.policy.idle_time);
    long long id = 0, started = 0, seen = 0;
    std::string purpose;
    soci::statement select =
        (database.sql().prepare << "SELECT session_id, purpose, started, seen FROM access_session"
                                   " WHERE user_id = :user AND expires > :at AND seen > :idle"
                                   " ORDER BY started DESC, session_id",
         soci::use(wanted), soci::use(at), soci::use(idle_since), soci::into(id),
         soci::into(purpose), soci::into(started), soci::into(seen));
    std::vector<Session> result;
    if (select.execute(true)) do
            result.push_back({.id = id,
                              .purpose = purpose,
                              .started = instant_of(started),
                              .seen = instant_of(seen)});
        while (select.fetch());
    return result;
}

bool is_session(std::string_view token, std::int64_t id)
{
    return session_number(sha256(token)) == id;
}

Result<void> end_session(db::Database& database, const Actor& actor, std::int64_t id, Instant now)
{
    const long long owner = actor.user.value();
    const long long number = id;
    db::Transaction transaction(database);
    long long ended = 0;
    database.sql() << "DELETE FROM access_session WHERE user_id = :user AND session_id = :id"
                      " RETURNING session_id",
        soci::into(ended), soci::use(owner), soci::use(number);
    if (!database.sql().got_data())
        return fail(problem("access/unknown-session", "",
                            {"Không có phiên làm việc này.", "There is no such session."}));
    record(database, actor, on_user("user.session-end", actor.user), moment(now));
    transaction.commit();
    return {};
}

}  // namespace ansinh::access
