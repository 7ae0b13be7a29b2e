#pragma once

/// Users: who may sign in, with which roles, where, and from when to when. New users and new rights
/// take effect when a second person approves them (approval.h).

#include "access/approval.h"
#include "access/role.h"
#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "db/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::access {

/// All roles of one user reach equally far: what they may do is their permissions together.
struct Rights {
    std::vector<std::string> roles;
    std::vector<AreaId> areas{};
    std::optional<OfficeId> office{};
    std::optional<EmployerId> employer{};
    std::optional<FacilityId> facility{};

    bool operator==(const Rights&) const = default;
};

enum class UserState : std::uint8_t {
    proposed,  ///< waits for a second person
    active,
    locked,  ///< by an administrator, until unlocked
    ended,   ///< for good; the name is never given again
};
std::string_view code(UserState state);

struct User {
    UserId id;
    std::string name;  ///< to sign in with
    std::string full_name;
    UserState state = UserState::proposed;
    Rights rights;
    Validity valid;
    bool must_change_password = false;
    bool has_second_factor = false;

    bool operator==(const User&) const = default;
};

struct UserInput {
    std::string name;  ///< 3 to 40 small letters, digits, "." "-" "_"; a letter first
    std::string full_name;
    Rights rights;
    std::optional<Date> from{};  ///< today where absent
    std::optional<Date> to{};    ///< the first day on which the user no longer signs in
    std::string reason{};        ///< why, for whoever approves
    /// The first password stays: for showing the program. Heeded of the operator alone.
    bool keeps_first_password = false;
};

struct Added {
    User user;
    /// Shown once, and must be changed at the first sign-in. Of one who waits for approval none:
    /// whoever approves gets it.
    std::string first_password;
    std::int64_t proposal = 0;  ///< what a second person approves; 0: it holds already
};

/// Needs user_change. Holds at once only where the operator makes it and fewer than two users
/// could ever approve; else it is proposed. Refuses access/forbidden; every problem at once:
/// user/name-malformed, user/name-taken, user/full-name-missing, user/bad-validity, and those of
/// check_rights().
Checked<Added> add_user(db::Database& database, const Rules& rules, const Actor& actor,
                        const UserInput& input, Instant now);

/// user/unknown-role, user/no-role, user/mixed-scopes, user/scope-missing, user/scope-unwanted.
Problems check_rights(const Roles& roles, const Rights& rights);

struct RightsChange {
    UserId user;
    Rights rights;
    std::string reason;
};

/// Needs user_change. The new rights hold when approved, as in add_user(); the answer is the number
/// of the proposal, or 0. Refuses access/forbidden, user/unknown, user/wrong-state, and what
/// check_rights() says.
Checked<std::int64_t> change_rights(db::Database& database, const Rules& rules, const Actor& actor,
                                    const RightsChange& change, Instant now);

/// What a proposal of kind user.add or user.rights would give.
Rights proposed_rights(const Proposal& proposal);

std::vector<User> users(db::Database& database);
std::optional<User> user(db::Database& database, UserId id);
/// By the name to sign in with: user/unknown.
Result<User> user_named(db::Database& database, std::string_view name);

/// What a user may do on a day: nothing outside the validity, when not active, or while the first
/// password stands.
Actor actor_of(const User& user, const Roles& roles, Date day);
/// The same of a user by number; nothing where there is none.
Actor actor_of(db::Database& database, const Roles& roles, UserId id, Date day);

}  // namespace ansinh::access
