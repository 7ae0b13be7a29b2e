#pragma once

/// A store with the shipped roles, and passwords that cost a test little.

#include "access/audit.h"
#include "access/password.h"
#include "access/user.h"
#include "support/stores.h"

#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::access {

inline constexpr Instant start{std::chrono::seconds{1'702'600'000}};  // 2023-12-15 in Vietnam
inline const Date today_there{2023, 12, 15};

inline std::vector<std::string> codes(const Problems& problems)
{
    std::vector<std::string> result;
    for (const auto& problem : problems) result.push_back(problem.code);
    return result;
}

class WithUsers : public test::OnEveryStore {
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

    /// One of the first users, past the first password.
    Actor signed_in(const std::string& name, Rights rights)
    {
        auto added = add(operator_, name, std::move(rights));
        EXPECT_TRUE(added);
        EXPECT_EQ(added->proposal, 0);
        EXPECT_TRUE(change_password(
            store(), rules_, actor_of(added->user, rules_.roles, today_there),
            {.current = added->first_password, .wanted = password_, .token = ""}, start));
        added->user.must_change_password = false;
        return actor_of(added->user, rules_.roles, today_there);
    }

    /// The two who may approve.
    std::pair<Actor, Actor> administrators()
    {
        return {signed_in("quan.tri.1", {.roles = {"administrator"}}),
                signed_in("quan.tri.2", {.roles = {"administrator"}})};
    }

    Rules rules_;
    const Actor operator_ = local_operator("van-hanh");
    const std::string password_ = "kế toán trưởng thứ hai";
};

}  // namespace ansinh::access
