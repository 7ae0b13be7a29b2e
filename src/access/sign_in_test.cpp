#include "access/audit.h"
#include "access/password.h"
#include "access/second_factor.h"
#include "access/session.h"
#include "access/user_change.h"
#include "support/stores.h"

#include <fstream>
#include <sstream>

#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::access {

namespace {

constexpr Instant start{std::chrono::seconds{1'702'600'000}};  // 2023-12-15 in Vietnam

/// The shipped roles, and passwords that cost a test little.
Rules rules()
{
    std::ostringstream text;
    text << std::ifstream(DATA_FOLDER "/roles.toml").rdbuf();
    Rules result{.roles = *Roles::parse(text.str())};
    result.policy.password_rounds = 1;
    result.policy.password_memory = 8192;
    return result;
}

std::string first_code(const Problems& problems) { return problems.front().code; }

class SignIn : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (!IsSkipped()) migrate(store());
    }

    /// A user who chose the password below.
    User steward(const std::string& name = "lan.nguyen")
    {
        const auto added = add_user(store(), rules_, operator_,
                                    {.name = name,
                                     .full_name = "Nguyễn Thị Lan",
                                     .rights = {.roles = {"data_steward"}, .areas = {AreaId{83}}}},
                                    start);
        EXPECT_TRUE(added);
        EXPECT_EQ(added->proposal, 0);
        EXPECT_TRUE(change_password(
            store(), rules_, actor_of(added->user, rules_.roles, day_of(start)),
            {.current = added->first_password, .wanted = password_, .token = ""}, start));
        return *user(store(), added->user.id);
    }

    Result<NewSession> sign_in_as(const std::string& name, const std::string& password,
                                  Instant at = start, const std::string& code = "")
    {
        return sign_in(store(), rules_,
                       {.name = name, .password = password, .code = code, .purpose = "trực"}, at);
    }

    Checked<Changed> change(UserId user, UserChange wanted)
    {
        return change_user(store(), rules_, operator_, {.user = user, .change = wanted}, start);
    }

    long long count(const std::string& query)
    {
        long long number = 0;
        store().sql() << query, soci::into(number);
        return number;
    }

    const Rules rules_ = rules();
    const Actor operator_ = local_operator("van-hanh");
    const std::string password_ = "cầu Rạch Miễu mùa nước nổi";
};

}  // namespace

ON_EVERY_STORE(SignIn);

TEST_P(SignIn, gives_a_session_with_the_rights_of_the_roles)
{
    const auto who = steward();
    const auto session = sign_in_as(who.name, password_);
    ASSERT_TRUE(session);
    EXPECT_EQ(session->token.size(), 43);
    const auto found = actor_of(store(), rules_, session->token, start);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->actor.user, who.id);
    EXPECT_TRUE(found->actor.may(Permission::person_merge));
    EXPECT_FALSE(found->actor.may(Permission::user_change));
    EXPECT_EQ(found->actor.areas, std::vector{AreaId{83}});
    EXPECT_FALSE(found->actor.everywhere);
    EXPECT_EQ(found->purpose, "trực");
    EXPECT_FALSE(found->must_change_password);
    EXPECT_EQ(found->csrf, session->who.csrf);
    EXPECT_TRUE(is_csrf_token(*found, session->who.csrf));
    EXPECT_FALSE(is_csrf_token(*found, ""));
    EXPECT_FALSE(is_csrf_token(*found, session->token));
    EXPECT_EQ(actor_of(store(), rules_, "nobody", start).error().code, "access/session-ended");
}

// The store alone must not be enough to act as somebody.
TEST_P(SignIn, keeps_no_token_and_no_password)
{
    const auto who = steward();
    const auto session = sign_in_as(who.name, password_);
    ASSERT_TRUE(session);
    std::string hash, password;
    store().sql() << "SELECT s.token_hash, u.password FROM access_session s"
                     " JOIN access_user u ON u.user_id = s.user_id",
        soci::into(hash), soci::into(password);
    EXPECT_FALSE(hash.contains(session->token));
    EXPECT_TRUE(password.starts_with("$argon2id$"));
}

TEST_P(SignIn, a_password_counts_however_its_letters_were_typed)
{
    const auto who = steward();
    // The same words with the marks apart from their letters.
    const std::string apart = "ca\u0302\u0300u Ra\u0323ch Mie\u0302\u0303u mu\u0300a "
                              "nu\u031bo\u031b\u0301c no\u0302\u0309i";
    EXPECT_TRUE(sign_in_as(who.name, apart));
}

TEST_P(SignIn, tells_a_wrong_name_and_a_wrong_password_alike)
{
    steward();
    const auto wrong_name = sign_in_as("nobody.here", password_);
    const auto wrong_password = sign_in_as("lan.nguyen", "something else");
    ASSERT_FALSE(wrong_name);
    ASSERT_FALSE(wrong_password);
    EXPECT_EQ(wrong_name.error(), wrong_password.error());
    EXPECT_EQ(wrong_name.error().code, "access/sign-in-refused");
}

TEST_P(SignIn, locks_a_name_after_five_failures_for_a_quarter_of_an_hour)
{
    const auto who = steward();
    for (const auto& name : {who.name, std::string{"nobody.here"}}) {
        SCOPED_TRACE(name);
        for (int time = 0; time < 5; ++time)
            EXPECT_EQ(sign_in_as(name, "wrong").error().code, "access/sign-in-refused");
        const auto locked = sign_in_as(name, password_, start + std::chrono::minutes{1});
        ASSERT_FALSE(locked);
        EXPECT_EQ(locked.error().code, "access/locked-out");
        EXPECT_EQ(locked.error().detail.en, "This user name is locked for 14 more minutes.");
    }
    EXPECT_TRUE(sign_in_as(who.name, password_, start + rules_.policy.lock_time));
    // A name that nobody bears leaves nothing behind.
    EXPECT_EQ(count("SELECT COUNT(*) FROM access_audit WHERE action = 'user.sign-in-refused'"), 5);
    EXPECT_EQ(sign_in_as("somebody", "x", start + std::chrono::hours{1}).error().code,
              "access/sign-in-refused");
    EXPECT_EQ(count("SELECT COUNT(*) FROM access_failure"), 1);
}

TEST_P(SignIn, failures_are_forgotten_after_a_success_and_with_time)
{
    const auto who = steward();
    for (int time = 0; time < 4; ++time) EXPECT_FALSE(sign_in_as(who.name, "wrong"));
    EXPECT_TRUE(sign_in_as(who.name, password_));
    for (int time = 0; time < 4; ++time) EXPECT_FALSE(sign_in_as(who.name, "wrong"));
    const auto later = start + std::chrono::minutes{16};
    for (int time = 0; time < 4; ++time) EXPECT_FALSE(sign_in_as(who.name, "wrong", later));
    EXPECT_TRUE(sign_in_as(who.name, password_, later));
}

TEST_P(SignIn, a_first_password_allows_its_change_alone)
{
    const auto added =
        add_user(store(), rules_, operator_,
                 {.name = "moi", .full_name = "Trần Mới", .rights = {.roles = {"auditor"}}}, start);
    ASSERT_TRUE(added);
    const auto session = sign_in_as("moi", added->first_password);
    ASSERT_TRUE(session);
    EXPECT_TRUE(session->who.must_change_password);
    EXPECT_TRUE(session->who.actor.permissions.empty());
    EXPECT_FALSE(session->who.actor.everywhere);
    ASSERT_TRUE(change_password(
        store(), rules_, session->who.actor,
        {.current = added->first_password, .wanted = password_, .token = session->token}, start));
    const auto after = actor_of(store(), rules_, session->token, start);
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->actor.may(Permission::audit_read));
    EXPECT_TRUE(after->actor.everywhere);
}

TEST_P(SignIn, a_session_ends_when_idle_and_at_its_end)
{
    const auto who = steward();
    const auto session = sign_in_as(who.name, password_);
    ASSERT_TRUE(session);
    const auto& policy = rules_.policy;
    EXPECT_FALSE(actor_of(store(), rules_, session->token, start + policy.idle_time));
    auto at = start;
    while (at + policy.idle_time / 2 < start + policy.session_time) {
        at += policy.idle_time / 2;
        ASSERT_TRUE(actor_of(store(), rules_, session->token, at)) << (at - start).count();
    }
    EXPECT_FALSE(actor_of(store(), rules_, session->token, start + policy.session_time));
}

TEST_P(SignIn, a_session_is_ended_by_its_user_alone)
{
    const auto who = steward();
    const auto one = sign_in_as(who.name, password_);
    const auto other = sign_in_as(who.name, password_, start + std::chrono::seconds{5});
    ASSERT_TRUE(one && other);
    sign_out(store(), one->token, start);
    sign_out(store(), "unknown", start);
    EXPECT_FALSE(actor_of(store(), rules_, one->token, start));
    const auto open = sessions(store(), rules_, other->who.actor, start);
    ASSERT_EQ(open.size(), 1);
    EXPECT_TRUE(is_session(other->token, open.front().id));
    EXPECT_FALSE(is_session(one->token, open.front().id));
    const auto stranger = steward("stranger");
    const auto actor = actor_of(stranger, rules_.roles, day_of(start));
    EXPECT_EQ(end_session(store(), actor, open.front().id, start).error().code,
              "access/unknown-session");
    EXPECT_TRUE(actor_of(store(), rules_, other->token, start));
    EXPECT_TRUE(end_session(store(), other->who.actor, open.front().id, start));
    EXPECT_FALSE(actor_of(store(), rules_, other->token, start));
}

TEST_P(SignIn, a_locked_ended_or_expired_user_is_out_at_once)
{
    const auto who = steward();
    const auto session = sign_in_as(who.name, password_);
    ASSERT_TRUE(session);
    ASSERT_TRUE(change(who.id, UserChange::lock));
    EXPECT_FALSE(actor_of(store(), rules_, session->token, start));
    EXPECT_FALSE(sign_in_as(who.name, password_));
    ASSERT_TRUE(change(who.id, UserChange::unlock));
    EXPECT_TRUE(sign_in_as(who.name, password_));
    ASSERT_TRUE(change(who.id, UserChange::end));
    EXPECT_FALSE(sign_in_as(who.name, password_));
    EXPECT_EQ(first_code(change(who.id, UserChange::unlock).error()), "user/wrong-state");

    const auto added = add_user(store(), rules_, operator_,
                                {.name = "tam",
                                 .full_name = "Lê Tạm",
                                 .rights = {.roles = {"auditor"}},
                                 .to = day_of(start).plus_days(1)},
                                start);
    ASSERT_TRUE(added);
    const auto last_day = sign_in_as("tam", added->first_password);
    ASSERT_TRUE(last_day);
    // Not yet idle, but the day is over in Vietnam.
    const auto midnight = Instant{day_of(start).plus_days(1).days()} - std::chrono::hours{7};
    const auto evening =
        sign_in_as("tam", added->first_password, midnight - std::chrono::seconds{5});
    ASSERT_TRUE(evening);
    EXPECT_FALSE(actor_of(store(), rules_, evening->token, midnight));
}

TEST_P(SignIn, a_new_password_must_be_hard_to_guess_and_ends_other_sessions)
{
    const auto who = steward();
    const auto here = sign_in_as(who.name, password_);
    const auto elsewhere = sign_in_as(who.name, password_);
    ASSERT_TRUE(here && elsewhere);
    const auto choose = [&](const std::string& current, const std::string& wanted) {
        return change_password(store(), rules_, here->who.actor,
                               {.current = current, .wanted = wanted, .token = here->token}, start);
    };
    EXPECT_EQ(first_code(choose("wrong", "đủ dài và không ai biết").error()),
              "access/sign-in-refused");
    EXPECT_EQ(first_code(choose(password_, "ngắn").error()), "user/password-short");
    EXPECT_EQ(first_code(choose(password_, password_).error()), "user/password-unchanged");
    ASSERT_TRUE(choose(password_, "đủ dài và không ai biết"));
    EXPECT_TRUE(actor_of(store(), rules_, here->token, start));
    EXPECT_FALSE(actor_of(store(), rules_, elsewhere->token, start));
    EXPECT_FALSE(sign_in_as(who.name, password_));
    EXPECT_TRUE(sign_in_as(who.name, "đủ dài và không ai biết"));
}

TEST_P(SignIn, an_administrator_gives_a_forgotten_password_anew)
{
    const auto who = steward();
    const auto session = sign_in_as(who.name, password_);
    const auto actor = actor_of(who, rules_.roles, day_of(start));
    EXPECT_EQ(first_code(change_user(store(), rules_, actor,
                                     {.user = who.id, .change = UserChange::password}, start)
                             .error()),
              "access/forbidden");
    const auto first = change(who.id, UserChange::password);
    ASSERT_TRUE(first);
    EXPECT_FALSE(actor_of(store(), rules_, session->token, start));
    EXPECT_TRUE(sign_in_as(who.name, first->first_password)->who.must_change_password);
    EXPECT_EQ(first_code(change(UserId{999}, UserChange::password).error()), "user/unknown");
}

TEST_P(SignIn, asks_for_the_second_factor_once_it_is_confirmed)
{
    const auto who = steward();
    const auto session = sign_in_as(who.name, password_);
    ASSERT_TRUE(session);
    const auto& actor = session->who.actor;
    EXPECT_EQ(confirm_second_factor(store(), actor, "000000", start).error().code,
              "user/second-factor-not-begun");
    const auto factor = begin_second_factor(store(), actor, start);
    ASSERT_TRUE(factor);
    EXPECT_EQ(factor->uri,
              "otpauth://totp/An%20Sinh:lan.nguyen?secret=" + factor->secret + "&issuer=An%20Sinh");
    EXPECT_TRUE(sign_in_as(who.name, password_));  // not confirmed yet
    const auto step = start.time_since_epoch().count() / 30;
    EXPECT_EQ(confirm_second_factor(store(), actor, code_of(factor->secret, step + 9), start)
                  .error()
                  .code,
              "access/code-refused");
    const auto codes = confirm_second_factor(store(), actor, code_of(factor->secret, step), start);
    ASSERT_TRUE(codes);
    EXPECT_EQ(codes->size(), 10);
    EXPECT_EQ(begin_second_factor(store(), actor, start).error().code, "user/second-factor-on");

    const auto refused = [&](const std::string& code, Instant at = start) {
        const auto answer = sign_in_as(who.name, password_, at, code);
        return answer ? std::string{} : answer.error().code;
    };
    EXPECT_EQ(refused(""), "access/code-needed");
    EXPECT_EQ(refused(code_of(factor->secret, step)), "access/code-refused");  // was used
    const auto next = code_of(factor->secret, step + 1);
    EXPECT_EQ(refused(next), "");
    EXPECT_EQ(refused(next), "access/code-refused");  // a code serves once
    EXPECT_EQ(refused(codes->front()), "");
    EXPECT_EQ(refused(codes->front()), "access/code-refused");  // so does a recovery code
    EXPECT_EQ(sign_in_as(who.name, "wrong", start, codes->back()).error().code,
              "access/sign-in-refused");
    EXPECT_EQ(refused(codes->back()), "");  // a wrong password uses no code up

    ASSERT_TRUE(change(who.id, UserChange::second_factor));
    EXPECT_EQ(refused(""), "");
    EXPECT_EQ(count("SELECT COUNT(*) FROM access_recovery"), 0);
}

TEST_P(SignIn, wrong_codes_lock_as_wrong_passwords_do)
{
    const auto who = steward();
    const auto actor = actor_of(who, rules_.roles, day_of(start));
    const auto factor = begin_second_factor(store(), actor, start);
    const auto step = start.time_since_epoch().count() / 30;
    ASSERT_TRUE(confirm_second_factor(store(), actor, code_of(factor->secret, step), start));
    for (int time = 0; time < 5; ++time)
        EXPECT_EQ(sign_in_as(who.name, password_, start, "12345x").error().code,
                  "access/code-refused");
    EXPECT_EQ(
        sign_in_as(who.name, password_, start, code_of(factor->secret, step + 1)).error().code,
        "access/locked-out");
}

struct Guess {
    const char* password;
    const char* code;  ///< empty: it will do
};

TEST(Password, must_be_hard_to_guess)
{
    const std::vector<Guess> cases = {
        {.password = "cầu Rạch Miễu mùa nước nổi", .code = ""},
        {.password = "dừa sáp Bến Tre", .code = ""},
        {.password = "dừa sáp", .code = "user/password-short"},      // 7 letters, 9 bytes
        {.password = "ướt ướt ướt", .code = "user/password-short"},  // letters, not bytes
        {.password = "lan.nguyen.2023", .code = "user/password-has-name"},
        {.password = "LÂN NGUYỄN, Bến Tre", .code = "user/password-has-name"},
        {.password = "matkhau@12345", .code = "user/password-common"},
        {.password = "Mật khẩu 2023!", .code = "user/password-common"},
        {.password = "Password1234", .code = "user/password-common"},
        {.password = "079123456789", .code = "user/password-common"},  // somebody's number
        {.password = "abcabcabcabc", .code = "user/password-common"},
        {.password = "aaaaaaaaaaaa", .code = "user/password-common"},
    };
    for (const auto& [password, code] : cases) {
        const auto problems = password_problems(Policy{}, password, "lan.nguyen");
        EXPECT_EQ(problems.empty() ? "" : problems.front().code, code) << password;
    }
}

// RFC 6238 appendix B, SHA-1: the secret is "12345678901234567890"; the last six of eight digits.
TEST(SecondFactor, shows_the_codes_of_the_standard)
{
    const std::string secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    const std::vector<std::pair<std::int64_t, std::string>> cases = {
        {59, "287082"},         {1111111109, "081804"}, {1111111111, "050471"},
        {1234567890, "005924"}, {2000000000, "279037"}, {20000000000, "353130"},
    };
    for (const auto& [seconds, code] : cases) EXPECT_EQ(code_of(secret, seconds / 30), code);
    const Instant now{std::chrono::seconds{59}};
    EXPECT_EQ(step_of(secret, "287082", now, 0), 1);
    EXPECT_EQ(step_of(secret, "287082", now + std::chrono::seconds{30}, 0), 1);  // a slow clock
    EXPECT_EQ(step_of(secret, "287082", now + std::chrono::seconds{60}, 0), std::nullopt);
    EXPECT_EQ(step_of(secret, "287082", now, 1), std::nullopt);  // served before
    EXPECT_EQ(step_of(secret, "28708", now, 0), std::nullopt);
    EXPECT_EQ(step_of("", "287082", now, 0), std::nullopt);
}

}  // namespace ansinh::access
