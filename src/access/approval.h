#pragma once

/// The rule of two persons: one proposes, another decides, and only then it holds. Nobody decides
/// what they proposed or what is about themselves.

#include "access/actor.h"
#include "access/role.h"
#include "base/date.h"
#include "base/result.h"
#include "db/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::access {

enum class ProposalState : std::uint8_t { waiting, approved, refused };
std::string_view code(ProposalState state);

struct ProposalInput {
    std::string kind;         ///< "user.add", "user.lock", "targets.assign"
    std::string object_kind;  ///< as in an Act
    std::int64_t object = 0;
    std::string content;  ///< what will hold, in the words of its kind
    std::string reason{};
};

struct Proposal {
    std::int64_t id = 0;
    std::string kind;
    std::string object_kind;
    std::int64_t object = 0;
    std::string content;
    std::string reason;
    UserId proposed_by;
    std::string proposer;  ///< the user name
    Instant proposed_at;
    ProposalState state = ProposalState::waiting;
    std::optional<UserId> decided_by{};
    std::optional<Instant> decided_at{};
    std::string answer{};  ///< why it was decided so
};

/// Inside the caller's transaction: the caller checked permission and content, and records the act.
std::int64_t propose(db::Database& database, const Actor& actor, const ProposalInput& input,
                     Instant now);

struct Decision {
    std::int64_t proposal = 0;
    bool approved = false;
    std::string reason{};  ///< needed to refuse
};

struct Decided {
    Proposal proposal;
    /// Of the user whom it is about, where they sign in anew: for whoever decided, shown once. Who
    /// proposed does not learn it.
    std::string first_password = {};
};

/// What makes an approved proposal hold. Runs inside the transaction of the decision.
using Effect = std::function<Checked<void>(db::Database&, const Proposal&)>;

/// Needs user_approve. Refuses approval/unknown, approval/decided, approval/own,
/// approval/reason-missing; of a user who is not what they were when it was proposed, user/unknown
/// and user/wrong-state. `effect` is asked for kinds that are not of users; without one such a kind
/// is approval/unknown.
Checked<Decided> decide(db::Database& database, const Rules& rules, const Actor& actor,
                        const Decision& decision, Instant now, const Effect& effect = {});

/// Proposals that a module owns, and whoever may decide them.
struct Remit {
    std::string_view object_kind;  ///< "case_step"; never "user"
    Permission permission;
};

/// The same of what a module owns. The module says who may propose it, and what makes it hold.
Checked<Proposal> decide(db::Database& database, const Actor& actor, const Remit& remit,
                         const Decision& decision, Instant now, const Effect& effect);

/// Of users: those that wait, or all, newest first. Needs user_change or user_approve.
Checked<std::vector<Proposal>> proposals(db::Database& database, const Actor& actor, bool all);

}  // namespace ansinh::access
