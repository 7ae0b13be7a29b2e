#pragma once

/// Passwords: kept as Argon2id alone, changed by their user.

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
    std::string token;      ///< of the session that asks, which goes on; every other one ends
    bool end_keys = false;  ///< one's keys too: whoever had the password may have made some
};

/// One's own. Refuses access/sign-in-refused where `current` is wrong (it counts as a failure of
/// signing in), access/locked-out, user/password-unchanged, and password_problems().
Checked<void> change_password(db::Database& database, const Rules& rules, const Actor& actor,
                              const PasswordChange& change, Instant now);

}  // namespace ansinh::access
