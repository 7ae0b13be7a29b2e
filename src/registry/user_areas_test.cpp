#include "registry/impl/shipped_areas.h"
#include "registry/user_areas.h"
#include "support/cases.h"

#include <array>
#include <string>

#include <fmt/ranges.h>
#include <gtest/gtest.h>

namespace ansinh::registry {
namespace {

using test::cases;

const access::Roles& roles()
{
    static const auto roles = access::Roles::parse(test::file_text(DATA_FOLDER "/roles.toml"));
    return *roles;
}

/// "province 83", or the code of the problem.
std::string given(const std::string& role, const std::string& text)
{
    const std::array words = {role};
    const std::array texts = {text};
    const auto found = user_areas(shipped(), roles(), words, texts, new_map);
    if (!found) return found.error().front().code;
    std::string all;
    for (const auto id : *found) {
        const auto& area = shipped().area(id);
        all += fmt::format("{}{} {}", all.empty() ? "" : ", ", code(area.level), area.code);
    }
    return all;
}

TEST(UserAreas, are_of_the_level_where_the_role_reaches)
{
    for (const auto& [cells, line] : cases(R"(
        # role             | area                | means
        data_steward       | Bến Tre             | province 83      # no ward of Vĩnh Long
        data_steward       | 83                  | province 83
        data_steward       | 52                  | province 52      # of today
        data_steward       | Việt Nam            | user/area-level
        data_steward       | 28756               | user/area-level
        data_steward       | Atlantis            | area/unknown
        commune_staff      | Việt Nam            | user/area-level
        commune_staff      | 83                  | user/area-level
        commune_staff      | 28756               | commune 28756
        commune_staff      | Châu Thành          | area/ambiguous
        collection_officer | Bến Tre             | province 83      # the highest of that name
        collection_officer | 829                 | district 829
        collection_officer | Việt Nam            | user/area-level
        no_such_role       | 83                  | province 83
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(given(cells[0], cells[1]), cells[2]);
    }
}

TEST(UserAreas, tell_every_problem_and_name_each_area_once)
{
    const std::array<std::string, 1> words = {"data_steward"};
    const std::array<std::string, 3> wrong = {"Atlantis", "83", "Lemuria"};
    const auto refused = user_areas(shipped(), roles(), words, wrong, new_map);
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().size(), 2);
    EXPECT_EQ(refused.error()[1].where, "/areas/2");
    const std::array<std::string, 2> twice = {"Bến Tre", "83"};
    EXPECT_EQ(user_areas(shipped(), roles(), words, twice, new_map)->size(), 1);
}

}  // namespace
}  // namespace ansinh::registry
