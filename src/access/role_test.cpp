#include "access/role.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <gtest/gtest.h>

namespace ansinh::access {

namespace {

std::string shipped()
{
    std::ostringstream text;
    text << std::ifstream(DATA_FOLDER "/roles.toml").rdbuf();
    return text.str();
}

std::string role(std::string_view rest)
{
    return "[[role]]\ncode = \"a\"\nname = { vi = \"Một\", en = \"One\" }\n"
           "task = { vi = \"Làm\", en = \"Does\" }\n" +
           std::string(rest);
}

}  // namespace

TEST(Role, reads_what_is_shipped)
{
    const auto roles = Roles::parse(shipped());
    ASSERT_TRUE(roles) << roles.error().front().where;
    const auto* steward = roles->find("data_steward");
    ASSERT_NE(steward, nullptr);
    EXPECT_EQ(steward->scope, Scope::province);
    EXPECT_EQ(steward->name.vi, "Viên chức quản lý dữ liệu");
    EXPECT_EQ(roles->find("nobody"), nullptr);
}

// Least privilege, as far as it can be said of all of them.
TEST(Role, nobody_has_more_than_the_work_needs)
{
    const auto roles = Roles::parse(shipped());
    ASSERT_TRUE(roles);
    const auto may = [](const Role& role, Permission permission) {
        return std::ranges::binary_search(role.permissions, permission);
    };
    for (const auto& role : roles->all()) {
        SCOPED_TRACE(role.code);
        const bool sees_people = may(role, Permission::person_find);
        EXPECT_TRUE(sees_people || !may(role, Permission::person_unmask));
        EXPECT_TRUE(may(role, Permission::person_unmask) || !may(role, Permission::person_change));
        EXPECT_TRUE(may(role, Permission::person_change) || !may(role, Permission::person_merge));
        // Who gives rights sees no people, and who sees people reads no audit chain.
        EXPECT_FALSE(sees_people && may(role, Permission::user_change));
        EXPECT_FALSE(sees_people && may(role, Permission::audit_read));
        EXPECT_FALSE(may(role, Permission::audit_read) && may(role, Permission::user_change));
        EXPECT_TRUE(has_areas(role.scope) || !sees_people);
    }
}

struct RefusedRoles {
    const char* text;
    const char* code;
    const char* where;
};

TEST(Role, refuses_with_the_line)
{
    const std::vector<RefusedRoles> cases = {
        {.text = "", .code = "roles/malformed", .where = "line 1"},
        {.text = "[[role", .code = "roles/malformed", .where = "line 1"},
        {.text = "roles = 1\n[[role]]\n", .code = "roles/malformed", .where = "line 1"},
        {.text = "role = [1]", .code = "roles/malformed", .where = "line 1"},
    };
    for (const auto& [text, code, where] : cases) {
        const auto roles = Roles::parse(text);
        ASSERT_FALSE(roles) << text;
        EXPECT_EQ(roles.error().front().code, code) << text;
    }
    const auto unknown = Roles::parse(
        role("scope = \"nation\"\npermissions = [\n\"audit_read\",\n\"see_all\"]\ncolour = 1\n"));
    ASSERT_FALSE(unknown);
    ASSERT_EQ(unknown.error().size(), 2);
    EXPECT_EQ(unknown.error()[0].where, "line 8");
    EXPECT_EQ(unknown.error()[1].where, "line 9");
    const auto twice = Roles::parse(role("scope = \"none\"\npermissions = [\"user_change\"]\n") +
                                    role("scope = \"none\"\npermissions = [\"user_change\"]\n"));
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().front().code, "roles/duplicate");
    const auto scope = Roles::parse(role("scope = \"moon\"\npermissions = [\"user_change\"]\n"));
    ASSERT_FALSE(scope);
}

TEST(Role, refuses_a_permission_twice)
{
    const auto roles =
        Roles::parse(role("scope = \"none\"\npermissions = [\"user_change\", \"user_change\"]\n"));
    ASSERT_FALSE(roles);
    EXPECT_EQ(roles.error().front().code, "roles/malformed");
}

}  // namespace ansinh::access
