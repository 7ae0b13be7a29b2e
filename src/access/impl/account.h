#pragma once

/// A user's row with what proves them, for sign-in and the second factor alone.

#include "access/allowed.h"
#include "access/audit.h"
#include "access/user.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::access {

struct Account {
    User user;
    std::string password;  ///< its hash
    std::string secret;    ///< of the second factor, base 32; empty where there is none
    std::int64_t last_step = 0;
};

std::optional<Account> account(db::Database& database, UserId id);
std::optional<Account> account_named(db::Database& database, std::string_view name);

/// The actor of an act whose permission needs no asking: the user themselves.
Actor self(const User& user);
/// Of an act on a user.
Act on_user(std::string action, UserId user, std::string detail = {});

/// What is of oneself needs no permission, what is of others user_change.
Result<void> own_or_allowed(const Actor& actor, UserId user);
Problem unknown_user();
Problem wrong_state(UserState state);

void give_rights(db::Database& database, UserId user, const Rights& rights);
void close_sessions(db::Database& database, UserId user);
void end_keys(db::Database& database, UserId user);

/// Whether so many failures came with this name that it must wait: access/locked-out. It is known
/// by its hash, whether there is such a user or not.
Result<void> check_not_locked(db::Database& database, std::string_view name, Instant now);
/// Inside a transaction. Whether the name is locked from here on.
bool count_failure(db::Database& database, const Policy& policy, std::string_view name,
                   Instant now);
void forget_failures(db::Database& database, std::string_view name);

/// How a recovery code is kept: it is long and random, so one round of hashing is enough.
/// takes_code: a code of the device, or a recovery code, which is used up. Inside a transaction.
std::string recovery_hash(UserId user, std::string_view code);
bool takes_code(db::Database& database, const Account& account, std::string_view code, Instant now);

}  // namespace ansinh::access
