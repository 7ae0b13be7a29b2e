#include "access/approval.h"

#include "access/audit.h"
#include "access/impl/account.h"
#include "access/impl/secrets.h"
#include "access/impl/two_persons.h"
#include "access/impl/words.h"
#include "access/user.h"
#include "base/check.h"

#include <array>
#include <utility>

#include <fmt/format.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr std::array<std::string_view, 3> states = {"waiting", "approved", "refused"};

Problems refuse(std::string_view code, Bilingual detail, std::string_view where = "")
{
    return {{.code = std::string(code), .detail = std::move(detail), .where = std::string(where)}};
}

std::vector<Proposal> select_proposals(db::Database& database, std::string_view tail,
                                       long long number)
{
    long long id = 0, object = 0, by = 0, at = 0, state = 0, decided_by = 0, decided_at = 0;
    auto by_given = soci::i_null, at_given = soci::i_null;
    Proposal row;
    soci::statement select =
        (database.sql().prepare
             << "SELECT proposal_id, kind, object_kind, object, content, reason, proposed_by,"
                " proposer, proposed_at, state, decided_by, decided_at, answer"
                " FROM access_proposal "
             << tail,
         soci::use(number), soci::into(id), soci::into(row.kind), soci::into(row.object_kind),
         soci::into(object), soci::into(row.content), soci::into(row.reason), soci::into(by),
         soci::into(row.proposer), soci::into(at), soci::into(state),
         soci::into(decided_by, by_given), soci::into(decided_at, at_given),
         soci::into(row.answer));
    std::vector<Proposal> result;
    if (select.execute(true)) do {
            row.id = id;
            row.object = object;
            row.proposed_by = UserId{by};
            row.proposed_at = instant_of(at);
            row.state = static_cast<ProposalState>(state);
            row.decided_by.reset();
            row.decided_at.reset();
            if (by_given == soci::i_ok) row.decided_by = UserId{decided_by};
            if (at_given == soci::i_ok) row.decided_at = instant_of(decided_at);
            result.push_back(row);
        } while (select.fetch());
    return result;
}

bool is_of_users(const Proposal& proposal) { return proposal.object_kind == "user"; }

/// What is refused of a new user leaves nobody who could sign in.
void forget_refused(db::Database& database, const Proposal& proposal)
{
    if (proposal.kind != "user.add") return;
    const long long id = proposal.object;
    const auto proposed = static_cast<int>(UserState::proposed);
    database.sql() << "DELETE FROM access_user WHERE user_id = :id AND state = :proposed",
        soci::use(id), soci::use(proposed);
}

/// Makes it hold, where it was approved; whether the first password was used.
Checked<bool> settle(db::Database& database, const Roles& roles, const Proposal& proposal,
                     const FirstPassword& first, const Effect& effect)
{
    if (proposal.state == ProposalState::refused) {
        forget_refused(database, proposal);
        return false;
    }
    if (is_of_users(proposal)) return settle_user(database, roles, proposal, first);
    TRY_VOID(effect(database, proposal));
    return false;
}

Problems problems_of(const Actor& actor, const Proposal& proposal, const Decision& decision)
{
    if (proposal.state != ProposalState::waiting)
        return refuse("approval/decided",
                      {"Đề xuất này đã được quyết định.", "This proposal was decided before."});
    const bool about_self = proposal.object_kind == "user" && proposal.object == actor.user.value();
    if (proposal.proposed_by == actor.user || about_self)
        return refuse("approval/own",
                      {"Không ai tự quyết định đề xuất của mình hoặc về mình.",
                       "Nobody decides on what they proposed or what is about themselves."});
    if (!decision.approved && decision.reason.empty())
        return refuse("approval/reason-missing",
                      {"Từ chối thì phải ghi lý do.", "To refuse needs a reason."}, "/reason");
    return {};
}

void write(db::Database& database, const Proposal& proposal)
{
    const long long id = proposal.id;
    const long long by = proposal.decided_by->value();
    const auto at = seconds_of(*proposal.decided_at);
    const auto state = static_cast<int>(proposal.state);
    database.sql() << "UPDATE access_proposal SET state = :state, decided_by = :by,"
                      " decided_at = :at, answer = :answer WHERE proposal_id = :id",
        soci::use(state), soci::use(by), soci::use(at), soci::use(proposal.answer), soci::use(id);
}

/// The proposal, locked, where it is one of `mine` and this actor may decide on it.
template <class Mine>
Checked<Proposal> to_decide(db::Database& database, const Actor& actor, const Decision& decision,
                            const Mine& mine)
{
    db::Transaction transaction(database);
    transaction.lock("access_proposal");
    auto found = select_proposals(database, "WHERE proposal_id = :id", decision.proposal);
    transaction.commit();
    if (found.empty() || !mine(found.front()))
        return std::unexpected(
            refuse("approval/unknown", {"Không có đề xuất này.", "There is no such proposal."}));
    if (auto problems = problems_of(actor, found.front(), decision); !problems.empty())
        return std::unexpected(std::move(problems));
    return std::move(found.front());
}

void answer(Proposal& proposal, const Actor& actor, const Decision& decision, Instant now)
{
    proposal.state = decision.approved ? ProposalState::approved : ProposalState::refused;
    proposal.decided_by = actor.user;
    proposal.decided_at = now;
    proposal.answer = decision.reason;
}

void record_decision(db::Database& database, const Actor& actor, const Proposal& proposal,
                     Instant now)
{
    const bool approved = proposal.state == ProposalState::approved;
    record(database, actor,
           {.action = proposal.kind + (approved ? ".approve" : ".refuse"),
            .object_kind = proposal.object_kind,
            .object = proposal.object,
            .reason = proposal.answer,
            .detail = fmt::format("proposal={};{}", proposal.id, proposal.content)},
           moment(now));
}

}  // namespace

std::string_view code(ProposalState state) { return states[static_cast<std::size_t>(state)]; }

std::int64_t propose(db::Database& database, const Actor& actor, const ProposalInput& input,
                     Instant now)
{
    long long id = 0;
    database.sql() << "SELECT COALESCE(MAX(proposal_id), 0) + 1 FROM access_proposal",
        soci::into(id);
    const long long object = input.object;
    const long long by = actor.user.value();
    const auto at = seconds_of(now);
    database.sql() << "INSERT INTO access_proposal (proposal_id, kind, object_kind, object,"
                      " content, reason, proposed_by, proposer, proposed_at, state, answer)"
                      " VALUES (:id, :kind, :object_kind, :object, :content, :reason, :by,"
                      " :proposer, :at, 0, '')",
        soci::use(id), soci::use(input.kind), soci::use(input.object_kind), soci::use(object),
        soci::use(input.content), soci::use(input.reason), soci::use(by), soci::use(actor.name),
        soci::use(at);
    return id;
}

Checked<Decided> decide(db::Database& database, const Rules& rules, const Actor& actor,
                        const Decision& decision, Instant now, const Effect& effect)
{
    if (auto may = allowed(actor, Permission::user_approve); !may)
        return std::unexpected(Problems{may.error()});
    FirstPassword first{.text = random_letters(first_password_size), .hash = {}};
    if (decision.approved) first.hash = password_hash(rules.policy, first.text);
    db::Transaction transaction(database);
    Decided decided{.proposal = TRY(to_decide(database, actor, decision, [&](const auto& found) {
                        return is_of_users(found) || effect;
                    }))};
    answer(decided.proposal, actor, decision, now);
    if (TRY(settle(database, rules.roles, decided.proposal, first, effect)))
        decided.first_password = first.text;
    write(database, decided.proposal);
    record_decision(database, actor, decided.proposal, now);
    transaction.commit();
    return decided;
}

Checked<Proposal> decide(db::Database& database, const Actor& actor, const Remit& remit,
                         const Decision& decision, Instant now, const Effect& effect)
{
    check(remit.object_kind != "user", "who has a role is decided as users are");
    if (auto may = allowed(actor, remit.permission); !may)
        return std::unexpected(Problems{may.error()});
    db::Transaction transaction(database);
    auto proposal = TRY(to_decide(database, actor, decision, [&](const auto& found) {
        return found.object_kind == remit.object_kind;
    }));
    answer(proposal, actor, decision, now);
    TRY_VOID(effect(database, proposal));
    write(database, proposal);
    record_decision(database, actor, proposal, now);
    transaction.commit();
    return proposal;
}

Checked<std::vector<Proposal>> proposals(db::Database& database, const Actor& actor, bool all)
{
    if (!actor.may(Permission::user_change))
        if (auto may = allowed(actor, Permission::user_approve); !may)
            return std::unexpected(Problems{may.error()});
    const auto last = static_cast<int>(all ? ProposalState::refused : ProposalState::waiting);
    return select_proposals(database,
                            "WHERE object_kind = 'user' AND state <= :last"
                            " ORDER BY proposal_id DESC",
                            last);
}

}  // namespace ansinh::access
