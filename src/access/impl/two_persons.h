#pragma once

/// When the rule of two persons asks for the second one, and what a proposal about a user does.

#include "access/approval.h"
#include "access/user.h"

#include <string>

namespace ansinh::access {

/// Whether roles give a permission, whatever the state of the user who has them.
bool give(const Roles& roles, const Rights& rights, Permission permission);

/// The operator makes the first two users who can approve, as there is nobody else yet. Whoever
/// could approve once counts for good: locking them does not bring the beginning back.
bool holds_at_once(db::Database& database, const Roles& roles, const Actor& actor);

/// What an approved proposal about a user gives them to sign in with.
struct FirstPassword {
    std::string text;
    std::string hash;
};

/// Inside the transaction of the decision. Whether the first password was used: the user is new, or
/// forgot theirs, or can approve from now on and may have one that the proposer knows. Refuses
/// user/unknown and user/wrong-state.
Checked<bool> settle_user(db::Database& database, const Roles& roles, const Proposal& proposal,
                          const FirstPassword& first);

}  // namespace ansinh::access
