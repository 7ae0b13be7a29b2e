#pragma once

/// Passwords: kept as Argon2id alone, changed by their user, given anew by an administrator.

#include "access/user.h"

#include <string>
#include <string_view>

namespace ansinh::access {

/// user/password-short, user/password-has-name, user/password-common: what is too easy to guess.
/// Counts letters, not bytes. Asks for no mix of signs: length is what helps.
Problems password_problems(const Policy& policy, std::string_view password,
                           std::string_view user_name);

struct PasswordChange {
    std::string current;
    std::string wanted;
    std::string token;  ///< of the session that asks, which goes on; every other one ends
};

/// One's own. Refuses access/sign-in-refused where `current` is wrong (it counts as a failure of
/// signing in), access/locked-out, user/password-unchanged, and password_problems().
Checked<void> change_password(db::Database& database, const Rules& rules, const Actor& actor,
                              const PasswordChange& change, Instant now);

/// Needs user_change: a new first password, for one who forgot theirs. Every session ends, a lock
/// of too many failures is lifted, a second factor stays. Refuses access/forbidden, user/unknown,
/// user/wrong-state.
Checked<std::string> reset_password(db::Database& database, const Rules& rules, const Actor& actor,
                                    UserId user, Instant now, const std::string& reason = {});

}  // namespace ansinh::access
