#pragma once

/// Sign-in with a password and, where there is one, a second factor; the sessions that come of it.
/// A session is known to the store by the hash of its token alone.

#include "access/user.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::access {

struct Credentials {
    std::string name;
    std::string password;
    std::string code{};     ///< of the second factor, or a recovery code
    std::string purpose{};  ///< what the session is for, in the user's own words
};

struct SignedIn {
    Actor actor;  ///< without permissions while the first password stands
    std::string full_name;
    std::vector<std::string> roles;
    std::string purpose;
    bool must_change_password = false;
    bool has_second_factor = false;
    std::string csrf;  ///< what every write must send along
    Instant expires;   ///< at the latest
};

struct NewSession {
    std::string token;  ///< for the cookie; shown to nobody else and stored nowhere
    SignedIn who;
};

/// Refuses, each failure on the record of a known user:
/// access/sign-in-refused: the name or the password is wrong, or the user may not sign in (now);
///   an unknown name takes as long as a wrong password;
/// access/locked-out: too many failures with this name, with the minutes left;
/// access/code-needed: the password is right and a code is asked; access/code-refused: it is wrong,
///   or was used before.
Result<NewSession> sign_in(db::Database& database, const Rules& rules,
                           const Credentials& credentials, Instant now);

/// Who a token belongs to. Refuses access/session-ended: unknown, ended, idle for too long,
/// expired, or its user may no longer sign in.
Result<SignedIn> actor_of(db::Database& database, const Rules& rules, std::string_view token,
                          Instant now);

/// Whether a write carries the session's own token. Takes the same time for any text.
bool is_csrf_token(const SignedIn& who, std::string_view sent);

/// Ends the session; of one that is gone, nothing.
void sign_out(db::Database& database, std::string_view token, Instant now);

struct Session {
    std::int64_t id = 0;
    std::string purpose;
    Instant started;
    Instant seen;  ///< to the minute
};
/// One's own open sessions, the latest first.
std::vector<Session> sessions(db::Database& database, const Rules& rules, const Actor& actor,
                              Instant now);
/// Whether that one is the token's.
bool is_session(std::string_view token, std::int64_t id);
/// Ends one of one's own: access/unknown-session. Those of others end when they are locked.
Result<void> end_session(db::Database& database, const Actor& actor, std::int64_t id, Instant now);

}  // namespace ansinh::access
