#include "figures/catalogue.h"
#include "support/cases.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

namespace ansinh::figures {
namespace {

constexpr std::string_view one_indicator = R"(
[[indicator]]
code = "a"
name = { vi = "A", en = "A" }
unit = "person"
group = "participation"
definition = { vi = "a", en = "a" }
)";
constexpr std::string_view one_ratio = R"(
[[ratio]]
numerator = "a"
denominator = "a"
low = "1"
high = "2"
unit = "percent"
meaning = { vi = "a", en = "a" }
basis = "none"
)";

std::string with(std::string_view line)
{
    return std::string(one_indicator) + std::string(line) + "\n" + std::string(one_ratio);
}

TEST(Catalogue, the_shipped_one_is_whole)
{
    const auto catalogue = Catalogue::parse(test::file_text(DATA_FOLDER "/indicators.toml"));
    ASSERT_TRUE(catalogue) << catalogue.error().front().where;
    EXPECT_GE(catalogue->indicators().size(), 60U);
    for (const auto& indicator : catalogue->indicators()) {
        EXPECT_FALSE(indicator.name.vi.empty() || indicator.name.en.empty()) << indicator.code;
        EXPECT_FALSE(indicator.definition.vi.empty() || indicator.definition.en.empty())
            << indicator.code;
    }
    EXPECT_EQ(catalogue->root(catalogue->at("hi_visits_inpatient")).code, "hi_visits");
    EXPECT_EQ(catalogue->whole(catalogue->at("hi_visits")), nullptr);
    EXPECT_EQ(catalogue->find("no_such_indicator"), nullptr);
}

TEST(Catalogue, refuses_what_is_not_its_form)
{
    EXPECT_TRUE(Catalogue::parse(with("")));
    for (const auto& [cells, line] : test::cases(R"(
        # line                             | code                        where
        colour = "red"                     | catalogue/malformed        line 8, key colour
        better = "sideways"                | catalogue/malformed        line 8, key better
        flow = "yes"                       | catalogue/malformed        line 8, key flow
        parts = [1]                        | catalogue/malformed        line 8, key parts
        counted_as = "sheep"               | catalogue/malformed        line 8, key counted_as
        parts = ["a"]                      | catalogue/malformed        key parts
        name = 1                           | catalogue/malformed
        = "                                | catalogue/malformed
        parts = ["nothing"]                | catalogue/unknown-indicator
        denominator = "nothing"            | catalogue/unknown-indicator
        confusable = ["nothing"]           | catalogue/unknown-indicator
    )")) {
        SCOPED_TRACE(line);
        const auto catalogue = Catalogue::parse(with(cells[0]));
        ASSERT_FALSE(catalogue);
        EXPECT_EQ(catalogue.error().front().code, cells[1]);
        if (cells.size() > 2) {
            EXPECT_EQ(catalogue.error().front().where, cells[2]);
        }
    }
}

TEST(Catalogue, tells_every_problem_at_once)
{
    const auto catalogue = Catalogue::parse(std::string(one_indicator) + "x = 1\ny = 2\n" +
                                            std::string(one_indicator) + std::string(one_ratio));
    ASSERT_FALSE(catalogue);
    std::set<std::string> codes;
    for (const auto& problem : catalogue.error()) codes.insert(problem.code);
    EXPECT_EQ(codes, (std::set<std::string>{"catalogue/duplicate", "catalogue/malformed"}));
    EXPECT_EQ(catalogue.error().size(), 3U);
}

}  // namespace
}  // namespace ansinh::figures
