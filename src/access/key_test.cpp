#include "access/impl/with_users.h"
#include "access/key.h"
#include "access/session.h"
#include "access/user_change.h"

#include <gtest/gtest.h>

namespace ansinh::access {

namespace {

class Keys : public WithUsers {};

}  // namespace

ON_EVERY_STORE(Keys);

TEST_P(Keys, a_key_does_what_it_was_made_for_and_no_more)
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

TEST_P(Keys, a_key_is_refused_with_every_problem)
{
    const auto hr =
        add(operator_, "nhan.su", {.roles = {"employer_hr"}, .employer = EmployerId{41}});
    auto known = hr->user;
    EXPECT_EQ(codes(add_key(store(), rules_, actor_of(known, rules_.roles, today_there), known.id,
                            {}, start)
                        .error()),
              std::vector<std::string>{"access/password-change-needed"});
    ASSERT_TRUE(change_password(
        store(), rules_, actor_of(known, rules_.roles, today_there),
        {.current = hr->first_password, .wanted = "kế toán trưởng thứ hai", .token = ""}, start));
    known.must_change_password = false;
    const auto me = actor_of(known, rules_.roles, today_there);
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

// A key that reads must not make one that writes.
TEST_P(Keys, a_key_makes_none_that_is_stronger)
{
    const auto steward = signed_in("lan", {.roles = {"data_steward"}, .areas = {AreaId{83}}});
    KeyInput input{
        .label = "đối chiếu", .permissions = {Permission::person_find}, .to = Date{2024, 12, 15}};
    const auto made = add_key(store(), rules_, steward, steward.user, input, start);
    ASSERT_TRUE(made);
    const auto bearer = bearer_of(store(), rules_, made->text, start);
    ASSERT_TRUE(bearer);
    input.permissions = {Permission::person_change};
    EXPECT_EQ(codes(add_key(store(), rules_, bearer->actor, steward.user, input, start).error()),
              std::vector<std::string>{"key/permissions"});
}

TEST_P(Keys, the_second_person_is_no_program)
{
    const auto admin = signed_in("quan.tri", {.roles = {"administrator"}});
    EXPECT_EQ(codes(add_key(store(), rules_, admin, admin.user,
                            {.label = "x",
                             .permissions = {Permission::user_approve},
                             .to = Date{2024, 12, 15}},
                            start)
                        .error()),
              std::vector<std::string>{"key/permissions"});
}

TEST_P(Keys, end_with_a_password_that_others_may_have_known)
{
    const auto steward = signed_in("lan", {.roles = {"data_steward"}, .areas = {AreaId{83}}});
    const KeyInput input{
        .label = "đối chiếu", .permissions = {Permission::person_find}, .to = Date{2024, 12, 15}};
    const auto one = add_key(store(), rules_, steward, steward.user, input, start);
    ASSERT_TRUE(change_password(store(), rules_, steward,
                                {.current = password_, .wanted = "sông Hàm Luông", .token = ""},
                                start));
    EXPECT_TRUE(bearer_of(store(), rules_, one->text, start));
    ASSERT_TRUE(change_password(
        store(), rules_, steward,
        {.current = "sông Hàm Luông", .wanted = "sông Cổ Chiên 1", .token = "", .end_keys = true},
        start));
    EXPECT_FALSE(bearer_of(store(), rules_, one->text, start));
    const auto other = add_key(store(), rules_, steward, steward.user, input, start);
    ASSERT_TRUE(other);
    ASSERT_TRUE(change_user(store(), rules_, operator_,
                            {.user = steward.user, .change = UserChange::password}, start));
    EXPECT_TRUE(keys(store(), steward, steward.user)->back().ended);
}

// A look must not wait for whoever loads a month of files, nor fail for a note.
TEST_P(Keys, and_sessions_are_known_while_another_writes)
{
    const auto steward = signed_in("lan", {.roles = {"data_steward"}, .areas = {AreaId{83}}});
    const auto made = add_key(
        store(), rules_, steward, steward.user,
        {.label = "đối chiếu", .permissions = {Permission::person_find}, .to = Date{2024, 12, 15}},
        start);
    const auto session = sign_in(store(), rules_, {.name = "lan", .password = password_}, start);
    ASSERT_TRUE(made && session);
    auto other = db::Database::open(address());
    db::Transaction writing(other);
    record(other, operator_, {.action = "x"}, "2023-12-15T08:00:00+07:00");
    const auto later = start + std::chrono::minutes{5};
    EXPECT_TRUE(bearer_of(store(), rules_, made->text, later));
    EXPECT_TRUE(actor_of(store(), rules_, session->token, later));
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
