#include "access/impl/with_users.h"
#include "access/session.h"
#include "access/user_change.h"

#include <gtest/gtest.h>

namespace ansinh::access {

namespace {

class Users : public WithUsers {};

}  // namespace

ON_EVERY_STORE(Users);

TEST_P(Users, holds_what_it_is_given)
{
    const auto added = add_user(
        store(), rules_, operator_,
        {.name = "hr.dongtam",
         .full_name = "  Lê Văn Tám ",
         .rights = {.roles = {"employer_hr"}, .office = OfficeId{7}, .employer = EmployerId{41}},
         .from = Date{2023, 12, 1},
         .to = Date{2024, 12, 1}},
        start);
    ASSERT_TRUE(added);
    EXPECT_EQ(added->user.full_name, "Lê Văn Tám");
    EXPECT_EQ(added->user.state, UserState::active);
    EXPECT_EQ(added->first_password.size(), 20);
    EXPECT_EQ(user_named(store(), "hr.dongtam"), added->user);
    EXPECT_EQ(users(store()), std::vector{added->user});
    EXPECT_EQ(added->user.rights.employer, EmployerId{41});
    EXPECT_EQ(added->user.valid, (Validity{Date{2023, 12, 1}, Date{2024, 12, 1}}));
    EXPECT_EQ(user_named(store(), "nobody").error().code, "user/unknown");
    EXPECT_EQ(user(store(), UserId{99}), std::nullopt);
}

TEST_P(Users, every_problem_is_told_at_once)
{
    const auto refused = add_user(store(), rules_, operator_,
                                  {.name = "Lan Nguyễn",
                                   .full_name = " ",
                                   .rights = {.roles = {"king", "employer_hr"}},
                                   .to = today_there},
                                  start);
    ASSERT_FALSE(refused);
    EXPECT_EQ(
        codes(refused.error()),
        (std::vector<std::string>{"user/name-malformed", "user/full-name-missing",
                                  "user/bad-validity", "user/unknown-role", "user/scope-missing"}));
    ASSERT_TRUE(add(operator_, "lan", {.roles = {"auditor"}}));
    EXPECT_EQ(codes(add(operator_, "lan", {.roles = {"auditor"}}).error()),
              std::vector<std::string>{"user/name-taken"});
    const auto nobody = actor_of(*user_named(store(), "lan"), rules_.roles, today_there);
    EXPECT_EQ(codes(add(nobody, "x", {}).error()), std::vector<std::string>{"access/forbidden"});
}

struct Given {
    Rights rights;
    std::vector<std::string> codes;
};

TEST_P(Users, a_role_is_given_where_it_reaches)
{
    const std::vector<Given> cases = {
        {.rights = {.roles = {"commune_staff"}, .areas = {AreaId{1}}}, .codes = {}},
        {.rights = {.roles = {"commune_staff", "commune_collector"}, .areas = {AreaId{1}}},
         .codes = {}},
        {.rights = {.roles = {"commune_staff"}}, .codes = {"user/scope-missing"}},
        {.rights = {.roles = {}}, .codes = {"user/no-role"}},
        {.rights = {.roles = {"planner"}, .areas = {AreaId{1}}}, .codes = {"user/scope-unwanted"}},
        {.rights = {.roles = {"planner", "data_steward"}, .areas = {AreaId{1}}},
         .codes = {"user/mixed-scopes"}},
        // Whoever gives rights must not see people.
        {.rights = {.roles = {"administrator", "data_steward"}, .areas = {AreaId{1}}},
         .codes = {"user/mixed-scopes"}},
        {.rights = {.roles = {"employer_hr"}, .facility = FacilityId{83001}},
         .codes = {"user/scope-missing", "user/scope-unwanted"}},
    };
    for (const auto& [rights, expected] : cases)
        EXPECT_EQ(codes(check_rights(rules_.roles, rights)), expected);
}

TEST_P(Users, the_third_user_needs_a_second_person)
{
    const auto [one, two] = administrators();
    const auto added = add(one, "lan", {.roles = {"data_steward"}, .areas = {AreaId{83}}});
    ASSERT_TRUE(added);
    EXPECT_NE(added->proposal, 0);
    EXPECT_EQ(added->user.state, UserState::proposed);
    EXPECT_EQ(added->first_password, "");
    EXPECT_FALSE(sign_in(store(), rules_, {.name = "lan", .password = ""}, start));

    const Decision yes{.proposal = added->proposal, .approved = true};
    EXPECT_EQ(codes(decide(store(), rules_, one, yes, start).error()),
              std::vector<std::string>{"approval/own"});
    const auto waiting = proposals(store(), two, false);
    ASSERT_TRUE(waiting);
    ASSERT_EQ(waiting->size(), 1);
    EXPECT_EQ(waiting->front().proposer, "quan.tri.1");
    EXPECT_EQ(proposed_rights(waiting->front()), added->user.rights);
    const auto decided = decide(store(), rules_, two, yes, start);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->proposal.state, ProposalState::approved);
    EXPECT_EQ(codes(decide(store(), rules_, two, yes, start).error()),
              std::vector<std::string>{"approval/decided"});
    // Who decides hands the first password over, and who proposed does not learn it.
    EXPECT_TRUE(
        sign_in(store(), rules_, {.name = "lan", .password = decided->first_password}, start));
    EXPECT_TRUE(proposals(store(), two, false)->empty());
    EXPECT_EQ(proposals(store(), two, true)->front().decided_by, two.user);
}

// From then on the operator at the server is one of two as well.
TEST_P(Users, the_operator_needs_a_second_person_too)
{
    const auto [one, two] = administrators();
    const auto added = add(operator_, "lan", {.roles = {"auditor"}});
    ASSERT_TRUE(added);
    EXPECT_NE(added->proposal, 0);
    EXPECT_EQ(codes(decide(store(), rules_, operator_,
                           {.proposal = added->proposal, .approved = true}, start)
                        .error()),
              std::vector<std::string>{"approval/own"});
    EXPECT_TRUE(
        decide(store(), rules_, one, {.proposal = added->proposal, .approved = true}, start));
}

TEST_P(Users, a_refusal_needs_a_reason_and_leaves_nobody)
{
    const auto [one, two] = administrators();
    const auto added = add(one, "lan", {.roles = {"auditor"}});
    EXPECT_EQ(codes(decide(store(), rules_, two, {.proposal = added->proposal}, start).error()),
              std::vector<std::string>{"approval/reason-missing"});
    ASSERT_TRUE(
        decide(store(), rules_, two, {.proposal = added->proposal, .reason = "không rõ"}, start));
    EXPECT_FALSE(user_named(store(), "lan"));
    const auto again = add(one, "lan", {.roles = {"auditor"}});
    ASSERT_TRUE(again);
    EXPECT_NE(again->user.id, added->user.id);  // a number names one person for good
    EXPECT_EQ(
        codes(decide(store(), rules_, two, {.proposal = 99, .approved = true}, start).error()),
        std::vector<std::string>{"approval/unknown"});
}

TEST_P(Users, new_rights_hold_when_another_approves_them)
{
    const auto [one, two] = administrators();
    const auto lan = add(operator_, "lan", {.roles = {"auditor"}});
    ASSERT_TRUE(decide(store(), rules_, one, {.proposal = lan->proposal, .approved = true}, start));
    const Rights wanted{.roles = {"data_steward"}, .areas = {AreaId{83}, AreaId{84}}};
    const auto proposal =
        change_rights(store(), rules_, one,
                      {.user = lan->user.id, .rights = wanted, .reason = "đổi việc"}, start);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(user(store(), lan->user.id)->rights.roles, std::vector<std::string>{"auditor"});
    ASSERT_TRUE(decide(store(), rules_, two, {.proposal = *proposal, .approved = true}, start));
    EXPECT_EQ(user(store(), lan->user.id)->rights, wanted);

    // What is about oneself is decided by neither of the two concerned.
    const auto own =
        change_rights(store(), rules_, one,
                      {.user = two.user, .rights = {.roles = {"auditor"}}, .reason = ""}, start);
    ASSERT_TRUE(own);
    EXPECT_EQ(
        codes(decide(store(), rules_, two, {.proposal = *own, .approved = true}, start).error()),
        std::vector<std::string>{"approval/own"});
    EXPECT_TRUE(decide(store(), rules_, operator_, {.proposal = *own, .approved = true}, start));
    EXPECT_EQ(codes(change_rights(store(), rules_, one, {.user = UserId{99}}, start).error()),
              std::vector<std::string>{"user/unknown"});
}

TEST_P(Users, other_proposals_run_their_own_effect)
{
    const auto [one, two] = administrators();
    std::int64_t id = 0;
    {
        db::Transaction transaction(store());
        id = propose(
            store(), one,
            {.kind = "targets.assign", .object_kind = "area", .object = 83, .content = "x"}, start);
        transaction.commit();
    }
    const Decision yes{.proposal = id, .approved = true};
    EXPECT_EQ(codes(decide(store(), rules_, two, yes, start).error()),
              std::vector<std::string>{"approval/unknown"});
    const auto failing = [](db::Database&, const Proposal&) -> Checked<void> {
        return std::unexpected(Problems{{.code = "user/unknown", .detail = {"x", "x"}}});
    };
    EXPECT_FALSE(decide(store(), rules_, two, yes, start, failing));
    std::string content;
    ASSERT_TRUE(decide(store(), rules_, two, yes, start,
                       [&](db::Database&, const Proposal& proposal) -> Checked<void> {
                           content = proposal.content;
                           return {};
                       }));
    EXPECT_EQ(content, "x");
}

// Locking one of the two does not bring back the beginning, where the operator makes users alone.
TEST_P(Users, the_operator_stays_one_of_two_when_an_approver_is_out)
{
    const auto [one, two] = administrators();
    const auto locking = change_user(store(), rules_, operator_,
                                     {.user = two.user, .change = UserChange::lock}, start);
    ASSERT_TRUE(locking);
    ASSERT_TRUE(
        decide(store(), rules_, one, {.proposal = locking->proposal, .approved = true}, start));
    EXPECT_EQ(user(store(), two.user)->state, UserState::locked);
    const auto added = add(operator_, "ba.nguyen", {.roles = {"administrator"}});
    ASSERT_TRUE(added);
    EXPECT_NE(added->proposal, 0);
}

// Whoever could do so would be both persons.
TEST_P(Users, nobody_changes_an_approver_alone)
{
    const auto [one, two] = administrators();
    for (const auto change : {UserChange::lock, UserChange::unlock, UserChange::password,
                              UserChange::second_factor, UserChange::end}) {
        const auto before = user(store(), two.user);
        const auto changed =
            change_user(store(), rules_, one, {.user = two.user, .change = change}, start);
        ASSERT_TRUE(changed);
        EXPECT_NE(changed->proposal, 0);
        EXPECT_EQ(changed->first_password, "");
        EXPECT_EQ(user(store(), two.user), before);
        const Decision yes{.proposal = changed->proposal, .approved = true};
        EXPECT_EQ(codes(decide(store(), rules_, one, yes, start).error()),
                  std::vector<std::string>{"approval/own"});
        EXPECT_EQ(codes(decide(store(), rules_, two, yes, start).error()),
                  std::vector<std::string>{"approval/own"});
        const auto decided = decide(store(), rules_, operator_, yes, start);
        ASSERT_TRUE(decided);
        EXPECT_EQ(decided->first_password.empty(), change != UserChange::password);
    }
    EXPECT_EQ(user(store(), two.user)->state, UserState::ended);
}

TEST_P(Users, what_was_proposed_of_a_user_who_has_ended_stays_undone)
{
    const auto [one, two] = administrators();
    const auto propose_change = [&](UserChange change) {
        return change_user(store(), rules_, one, {.user = two.user, .change = change}, start)
            ->proposal;
    };
    const auto unlocking = propose_change(UserChange::unlock);
    const auto ending = propose_change(UserChange::end);
    ASSERT_TRUE(decide(store(), rules_, operator_, {.proposal = ending, .approved = true}, start));
    EXPECT_EQ(
        codes(decide(store(), rules_, operator_, {.proposal = unlocking, .approved = true}, start)
                  .error()),
        std::vector<std::string>{"user/wrong-state"});
    EXPECT_EQ(user(store(), two.user)->state, UserState::ended);
    EXPECT_TRUE(decide(store(), rules_, operator_, {.proposal = unlocking, .reason = "đã kết thúc"},
                       start));
}

// The proposer could have given that user a password before, and so be both.
TEST_P(Users, whoever_becomes_an_approver_signs_in_anew)
{
    const auto [one, two] = administrators();
    const auto lan = add(operator_, "lan", {.roles = {"auditor"}});
    const auto first =
        decide(store(), rules_, one, {.proposal = lan->proposal, .approved = true}, start)
            ->first_password;
    const auto reset = change_user(store(), rules_, one,
                                   {.user = lan->user.id, .change = UserChange::password}, start);
    ASSERT_TRUE(reset);
    EXPECT_EQ(reset->proposal, 0);
    EXPECT_FALSE(sign_in(store(), rules_, {.name = "lan", .password = first}, start));
    ASSERT_TRUE(
        sign_in(store(), rules_, {.name = "lan", .password = reset->first_password}, start));
    const auto proposal = change_rights(
        store(), rules_, one,
        {.user = lan->user.id, .rights = {.roles = {"administrator"}}, .reason = "x"}, start);
    const auto decided =
        decide(store(), rules_, two, {.proposal = *proposal, .approved = true}, start);
    ASSERT_TRUE(decided);
    EXPECT_FALSE(
        sign_in(store(), rules_, {.name = "lan", .password = reset->first_password}, start));
    EXPECT_TRUE(
        sign_in(store(), rules_, {.name = "lan", .password = decided->first_password}, start));
}

}  // namespace ansinh::access
