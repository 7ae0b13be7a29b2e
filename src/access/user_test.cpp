#include "access/audit.h"
#include "access/key.h"
#include "access/password.h"
#include "access/session.h"
#include "access/user.h"
#include "support/stores.h"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr Instant start{std::chrono::seconds{1'702'600'000}};  // 2023-12-15 in Vietnam
const Date today_there{2023, 12, 15};

class Users : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        migrate(store());
        std::ostringstream text;
        text << std::ifstream(DATA_FOLDER "/roles.toml").rdbuf();
        rules_.roles = *Roles::parse(text.str());
        rules_.policy.password_rounds = 1;
        rules_.policy.password_memory = 8192;
    }

    Checked<Added> add(const Actor& actor, const std::string& name, Rights rights)
    {
        return add_user(store(), rules_, actor,
                        {.name = name, .full_name = "Họ Tên", .rights = std::move(rights)}, start);
    }

    /// The two first users, who may approve from their first password's change on.
    std::pair<Actor, Actor> administrators()
    {
        std::vector<Actor> actors;
        for (const auto* name : {"quan.tri.1", "quan.tri.2"}) {
            auto added = add(operator_, name, {.roles = {"administrator"}});
            EXPECT_TRUE(added);
            EXPECT_EQ(added->proposal, 0);
            added->user.must_change_password = false;
            actors.push_back(actor_of(added->user, rules_.roles, today_there));
        }
        return {actors[0], actors[1]};
    }

    Rules rules_;
    const Actor operator_ = local_operator("van-hanh");
};

std::vector<std::string> codes(const Problems& problems)
{
    std::vector<std::string> result;
    for (const auto& problem : problems) result.push_back(problem.code);
    return result;
}

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
    const Credentials credentials{.name = "lan", .password = added->first_password};
    EXPECT_FALSE(sign_in(store(), rules_, credentials, start));

    const Decision yes{.proposal = added->proposal, .approved = true};
    EXPECT_EQ(codes(decide(store(), one, yes, start).error()),
              std::vector<std::string>{"approval/own"});
    const auto waiting = proposals(store(), two, false);
    ASSERT_TRUE(waiting);
    ASSERT_EQ(waiting->size(), 1);
    EXPECT_EQ(waiting->front().proposer, "quan.tri.1");
    EXPECT_EQ(proposed_rights(waiting->front()), added->user.rights);
    const auto decided = decide(store(), two, yes, start);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->state, ProposalState::approved);
    EXPECT_EQ(codes(decide(store(), two, yes, start).error()),
              std::vector<std::string>{"approval/decided"});
    EXPECT_TRUE(sign_in(store(), rules_, credentials, start));
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
    EXPECT_EQ(
        codes(decide(store(), operator_, {.proposal = added->proposal, .approved = true}, start)
                  .error()),
        std::vector<std::string>{"approval/own"});
    EXPECT_TRUE(decide(store(), one, {.proposal = added->proposal, .approved = true}, start));
}

TEST_P(Users, a_refusal_needs_a_reason_and_leaves_nobody)
{
    const auto [one, two] = administrators();
    const auto added = add(one, "lan", {.roles = {"auditor"}});
    EXPECT_EQ(codes(decide(store(), two, {.proposal = added->proposal}, start).error()),
              std::vector<std::string>{"approval/reason-missing"});
    ASSERT_TRUE(decide(store(), two, {.proposal = added->proposal, .reason = "không rõ"}, start));
    EXPECT_FALSE(user_named(store(), "lan"));
    const auto again = add(one, "lan", {.roles = {"auditor"}});
    ASSERT_TRUE(again);
    EXPECT_NE(again->user.id, added->user.id);  // a number names one person for good
    EXPECT_EQ(codes(decide(store(), two, {.proposal = 99, .approved = true}, start).error()),
              std::vector<std::string>{"approval/unknown"});
}

TEST_P(Users, new_rights_hold_when_another_approves_them)
{
    const auto [one, two] = administrators();
    const auto lan = add(operator_, "lan", {.roles = {"auditor"}});
    ASSERT_TRUE(decide(store(), one, {.proposal = lan->proposal, .approved = true}, start));
    const Rights wanted{.roles = {"data_steward"}, .areas = {AreaId{83}, AreaId{84}}};
    const auto proposal =
        change_rights(store(), rules_, one,
                      {.user = lan->user.id, .rights = wanted, .reason = "đổi việc"}, start);
    ASSERT_TRUE(proposal);
    EXPECT_EQ(user(store(), lan->user.id)->rights.roles, std::vector<std::string>{"auditor"});
    ASSERT_TRUE(decide(store(), two, {.proposal = *proposal, .approved = true}, start));
    EXPECT_EQ(user(store(), lan->user.id)->rights, wanted);

    // What is about oneself is decided by neither of the two concerned.
    const auto own =
        change_rights(store(), rules_, one,
                      {.user = two.user, .rights = {.roles = {"auditor"}}, .reason = ""}, start);
    ASSERT_TRUE(own);
    EXPECT_EQ(codes(decide(store(), two, {.proposal = *own, .approved = true}, start).error()),
              std::vector<std::string>{"approval/own"});
    EXPECT_TRUE(decide(store(), operator_, {.proposal = *own, .approved = true}, start));
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
    EXPECT_EQ(codes(decide(store(), two, yes, start).error()),
              std::vector<std::string>{"approval/unknown"});
    const auto failing = [](db::Database&, const Proposal&) -> Checked<void> {
        return std::unexpected(Problems{{.code = "user/unknown", .detail = {"x", "x"}}});
    };
    EXPECT_FALSE(decide(store(), two, yes, start, failing));
    std::string content;
    ASSERT_TRUE(decide(store(), two, yes, start,
                       [&](db::Database&, const Proposal& proposal) -> Checked<void> {
                           content = proposal.content;
                           return {};
                       }));
    EXPECT_EQ(content, "x");
}

TEST_P(Users, a_key_does_what_it_was_made_for_and_no_more)
{
    auto hr = add(operator_, "nhan.su", {.roles = {"employer_hr"}, .employer = EmployerId{41}});
    ASSERT_TRUE(hr);
    ASSERT_TRUE(change_password(
        store(), rules_, actor_of(hr->user, rules_.roles, today_there),
        {.current = hr->first_password, .wanted = "kế toán trưởng thứ hai", .token = ""}, start));
    const auto me = actor_of(*user(store(), hr->user.id), rules_.roles, today_there);
    const KeyInput input{.label = "phần mềm nhân sự",
                         .permissions = {Permission::intake_send},
                         .to = Date{2024, 12, 15},
                         .per_minute = 30};
    const auto made = add_key(store(), rules_, me, me.user, input, start);
    ASSERT_TRUE(made);
    const auto bearer = bearer_of(store(), rules_, made->text, start);
    ASSERT_TRUE(bearer);
    EXPECT_EQ(bearer->actor.permissions, std::vector{Permission::intake_send});
    EXPECT_EQ(bearer->actor.employer, EmployerId{41});
    EXPECT_EQ(bearer->actor.user, me.user);
    EXPECT_EQ(bearer->actor.name, "nhan.su/" + made->key.prefix);
    EXPECT_EQ(bearer->per_minute, 30);
    EXPECT_EQ(keys(store(), me, me.user)->front().used, start);

    auto forged = made->text;
    forged.back() = forged.back() == 'A' ? 'B' : 'A';
    for (const auto& text : {std::string{}, std::string{"ansinh_"}, forged,
                             made->text.substr(0, made->text.size() - 1), made->key.prefix})
        EXPECT_EQ(bearer_of(store(), rules_, text, start).error().code, "access/key-refused");
    const auto last = Instant{Date{2024, 12, 15}.days()} - std::chrono::hours{7};
    EXPECT_TRUE(bearer_of(store(), rules_, made->text, last - std::chrono::seconds{1}));
    EXPECT_FALSE(bearer_of(store(), rules_, made->text, last));

    const Actor stranger{
        .user = UserId{77}, .name = "x", .permissions = {}, .office = {}, .areas = {}};
    EXPECT_EQ(codes(end_key(store(), stranger, made->key.id, start).error()),
              std::vector<std::string>{"key/unknown"});
    EXPECT_EQ(codes(keys(store(), stranger, me.user).error()),
              std::vector<std::string>{"access/forbidden"});
    ASSERT_TRUE(end_key(store(), me, made->key.id, start));
    EXPECT_FALSE(bearer_of(store(), rules_, made->text, start));
}

TEST_P(Users, a_key_is_refused_with_every_problem)
{
    const auto hr =
        add(operator_, "nhan.su", {.roles = {"employer_hr"}, .employer = EmployerId{41}});
    const auto me = actor_of(hr->user, rules_.roles, today_there);
    const auto refused = add_key(store(), rules_, me, me.user,
                                 {.label = " ",
                                  .permissions = {Permission::person_find},
                                  .to = today_there,
                                  .per_minute = 0},
                                 start);
    ASSERT_FALSE(refused);
    EXPECT_EQ(codes(refused.error()),
              (std::vector<std::string>{"key/label-missing", "key/permissions", "key/bad-validity",
                                        "key/bad-rate"}));
    EXPECT_EQ(codes(add_key(store(), rules_, me, UserId{99}, {}, start).error()),
              std::vector<std::string>{"access/forbidden"});
    EXPECT_EQ(codes(add_key(store(), rules_, operator_, UserId{99}, {}, start).error()),
              std::vector<std::string>{"user/unknown"});
}

TEST(RateLimiter, lets_so_many_a_minute_through)
{
    RateLimiter limiter;
    const auto second = std::chrono::seconds{1};
    for (int request = 0; request < 30; ++request) EXPECT_TRUE(limiter.take(1, 30, start));
    const auto refused = limiter.take(1, 30, start);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "access/too-many-requests");
    EXPECT_TRUE(refused.error().detail.en.contains("wait 2 s"));
    EXPECT_TRUE(limiter.take(2, 30, start));  // another key has its own
    EXPECT_FALSE(limiter.take(1, 30, start + second));
    EXPECT_TRUE(limiter.take(1, 30, start + 2 * second));
    EXPECT_FALSE(limiter.take(1, 30, start + second));  // a clock that went back gives nothing
    const auto later = start + std::chrono::hours{1};
    for (int request = 0; request < 30; ++request) EXPECT_TRUE(limiter.take(1, 30, later));
    EXPECT_FALSE(limiter.take(1, 30, later));
}

}  // namespace ansinh::access
