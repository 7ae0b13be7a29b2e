#include "access/user_change.h"

#include "access/audit.h"
#include "access/impl/account.h"
#include "access/impl/secrets.h"
#include "access/impl/two_persons.h"
#include "base/check.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

/// The kinds of proposals, which are the actions on the record too.
constexpr std::array<std::string_view, 5> kinds = {"user.lock", "user.unlock", "user.end",
                                                   "user.password-reset", "user.second-factor-off"};

std::string_view kind_of(UserChange change) { return kinds[static_cast<std::size_t>(change)]; }

bool may_change(const User& user)
{
    return user.state != UserState::proposed && user.state != UserState::ended;
}

void set_state(db::Database& database, UserId user, UserState wanted)
{
    const long long id = user.value();
    const auto state = static_cast<int>(wanted);
    database.sql() << "UPDATE access_user SET state = :state WHERE user_id = :id", soci::use(state),
        soci::use(id);
}

void set_password(db::Database& database, const User& user, const std::string& hash)
{
    const long long id = user.id.value();
    database.sql() << "UPDATE access_user SET password = :hash, must_change = 1"
                      " WHERE user_id = :id",
        soci::use(hash), soci::use(id);
    close_sessions(database, user.id);
    end_keys(database, user.id);
    forget_failures(database, user.name);
}

void remove_second_factor(db::Database& database, UserId user)
{
    const long long id = user.value();
    database.sql() << "UPDATE access_user SET secret = '', secret_on = 0, secret_step = 0"
                      " WHERE user_id = :id",
        soci::use(id);
    database.sql() << "DELETE FROM access_recovery WHERE user_id = :id", soci::use(id);
}

/// Whether the new password was used.
bool apply(db::Database& database, const User& user, UserChange change, const std::string& hash)
{
    switch (change) {
    case UserChange::lock:
    case UserChange::end:
        set_state(database, user.id,
                  change == UserChange::lock ? UserState::locked : UserState::ended);
        close_sessions(database, user.id);
        return false;
    case UserChange::unlock:
        set_state(database, user.id, UserState::active);
        forget_failures(database, user.name);
        return false;
    case UserChange::password: set_password(database, user, hash); return true;
    case UserChange::second_factor: remove_second_factor(database, user.id); return false;
    }
    std::unreachable();
}

/// Whoever proposed the rights may have given this user a password before.
bool settle_rights(db::Database& database, const Roles& roles, const User& user,
                   const Rights& rights, const std::string& hash)
{
    const bool is_new_approver = give(roles, rights, Permission::user_approve) &&
                                 !give(roles, user.rights, Permission::user_approve);
    give_rights(database, user.id, rights);
    if (is_new_approver) set_password(database, user, hash);
    return is_new_approver;
}

}  // namespace

bool give(const Roles& roles, const Rights& rights, Permission permission)
{
    return std::ranges::any_of(rights.roles, [&](const std::string& word) {
        const auto* role = roles.find(word);
        return role != nullptr && std::ranges::binary_search(role->permissions, permission);
    });
}

bool holds_at_once(db::Database& database, const Roles& roles, const Actor& actor)
{
    if (actor.user != UserId{}) return false;
    return std::ranges::count_if(users(database), [&](const User& user) {
               return user.state != UserState::proposed &&
                      give(roles, user.rights, Permission::user_approve);
           }) < 2;
}

Checked<bool> settle_user(db::Database& database, const Roles& roles, const Proposal& proposal,
                          const FirstPassword& first)
{
    const auto found = user(database, UserId{proposal.object});
    if (!found) return std::unexpected(Problems{unknown_user()});
    if ((proposal.kind == "user.add") != (found->state == UserState::proposed) ||
        found->state == UserState::ended)
        return std::unexpected(Problems{wrong_state(found->state)});
    if (proposal.kind == "user.add") {
        set_state(database, found->id, UserState::active);
        set_password(database, *found, first.hash);
        return true;
    }
    if (proposal.kind == "user.rights")
        return settle_rights(database, roles, *found, proposed_rights(proposal), first.hash);
    const auto* const kind = std::ranges::find(kinds, proposal.kind);
    check(kind != kinds.end(), "a proposal about a user is of a kind of ours");
    return apply(database, *found, static_cast<UserChange>(kind - kinds.begin()), first.hash);
}

Checked<Changed> change_user(db::Database& database, const Rules& rules, const Actor& actor,
                             const UserOrder& order, Instant now)
{
    if (auto may = allowed(actor, Permission::user_change); !may)
        return std::unexpected(Problems{may.error()});
    const auto first = random_letters(first_password_size);
    const auto hash =
        order.change == UserChange::password ? password_hash(rules.policy, first) : std::string{};
    db::Transaction transaction(database);
    transaction.lock("access_user");
    auto found = user(database, order.user);
    if (!found) return std::unexpected(Problems{unknown_user()});
    if (!may_change(*found)) return std::unexpected(Problems{wrong_state(found->state)});
    const std::string kind(kind_of(order.change));
    const bool at_once = !give(rules.roles, found->rights, Permission::user_approve) ||
                         holds_at_once(database, rules.roles, actor);
    Changed changed{.user = {}};
    if (!at_once)
        changed.proposal = propose(database, actor,
                                   {.kind = kind,
                                    .object_kind = "user",
                                    .object = order.user.value(),
                                    .content = {},
                                    .reason = order.reason},
                                   now);
    else if (apply(database, *found, order.change, hash))
        changed.first_password = first;
    auto act = on_user(at_once ? kind : "user.propose", order.user,
                       at_once ? std::string{} : fmt::format("kind={}", kind));
    act.reason = order.reason;
    record(database, actor, act, moment(now));
    changed.user = *user(database, order.user);
    transaction.commit();
    return changed;
}

}  // namespace ansinh::access
