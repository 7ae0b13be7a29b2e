#pragma once

/// What an administrator does to a user there is.

#include "access/user.h"

#include <cstdint>
#include <string>

namespace ansinh::access {

enum class UserChange : std::uint8_t {
    lock,  ///< every session ends
    unlock,
    end,            ///< for good; every session ends
    password,       ///< a new first one: every session and key ends, a second factor stays
    second_factor,  ///< is taken off, for one who lost the device
};

struct UserOrder {
    UserId user;
    UserChange change = UserChange::lock;
    std::string reason{};
};

struct Changed {
    User user;
    std::int64_t proposal = 0;        ///< what a second person approves; 0: it holds
    std::string first_password = {};  ///< shown once
};

/// Needs user_change. Holds at once, unless the user's roles let them approve: then it is proposed,
/// as nobody shuts out or takes over the second person alone. Refuses access/forbidden,
/// user/unknown, and user/wrong-state: a user that is proposed or ended.
Checked<Changed> change_user(db::Database& database, const Rules& rules, const Actor& actor,
                             const UserOrder& order, Instant now);

}  // namespace ansinh::access
