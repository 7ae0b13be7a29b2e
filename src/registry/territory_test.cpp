#include "registry/impl/shipped_areas.h"
#include "registry/territory.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <fmt/ranges.h>
#include <gtest/gtest.h>

namespace ansinh::registry {
namespace {

using test::cases;

/// "831@old": the area of that code on the old map.
AreaId area(const std::string& text)
{
    const auto code = text.substr(0, text.find('@'));
    const auto on = text.ends_with("@new") ? new_map : old_map;
    const auto* found = shipped().by_code(code, {}, on);
    if (found == nullptr) throw std::runtime_error("no area " + text);
    return found->id;
}

Territory territory(const std::string& text)
{
    const std::array within = {area(text)};
    return Territory::of(shipped(), within);
}

TEST(Territory, reaches_the_communes_of_both_maps)
{
    for (const auto& [cells, line] : cases(R"(
        # within  | commune    within it
        83@old    | 28756@old  yes         # Phường Phú Khương, Bến Tre
        83@old    | 28756@new  yes         # what it became on 01/07/2025
        86@new    | 28756@old  yes         # Vĩnh Long took Bến Tre over
        86@new    | 28756@new  yes
        829@old   | 28756@old  yes         # its own district
        831@old   | 28756@old  no          # another district of the province
        12@old    | 28756@old  no          # another province
        12@old    | 03388@new  yes         # Lai Châu went on by itself
        12@new    | 03386@old  yes
        VN@new    | 28756@old  yes
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(territory(cells[0]).contains(area(cells[1])), cells[2] == "yes");
    }
}

TEST(Territory, gives_a_divided_commune_to_every_one_that_took_a_part)
{
    std::size_t divided = 0;
    for (const auto* old : shipped().of_level(AreaLevel::commune, old_map)) {
        const auto successors = shipped().successors(old->id);
        if (successors.size() < 2) continue;
        ++divided;
        for (const auto& link : successors) {
            const std::array within = {link.to};
            EXPECT_TRUE(Territory::of(shipped(), within).contains(old->id)) << old->code;
        }
    }
    EXPECT_GT(divided, 100U);
}

TEST(Territory, of_all_old_provinces_is_every_commune)
{
    std::vector<AreaId> provinces;
    for (const auto* province : shipped().of_level(AreaLevel::province, old_map))
        provinces.push_back(province->id);
    const auto all = Territory::of(shipped(), provinces);
    EXPECT_FALSE(all.is_whole_nation());
    for (const auto* commune : shipped().of_level(AreaLevel::commune, old_map))
        EXPECT_TRUE(all.contains(commune->id)) << commune->code;
    // Island districts had no communes before: nothing leads to what they became.
    std::vector<std::string> missed;
    for (const auto* commune : shipped().of_level(AreaLevel::commune, new_map))
        if (!all.contains(commune->id)) missed.push_back(commune->name.vi);
    EXPECT_LE(missed.size(), 5U) << fmt::format("{}", fmt::join(missed, ", "));
}

TEST(Territory, of_nobody_is_nothing_and_of_the_operator_everything)
{
    const auto commune = area("28756@old");
    EXPECT_FALSE(Territory().contains(commune));
    EXPECT_FALSE(Territory::of(shipped(), access::Actor{}).contains(commune));
    const auto everywhere = Territory::of(shipped(), access::local_operator("lan"));
    EXPECT_TRUE(everywhere.contains(commune));
    EXPECT_TRUE(everywhere.is_whole_nation());
    EXPECT_FALSE(territory("83@old").contains(AreaId{1'000'000}));
    EXPECT_FALSE(territory("83@old").contains(AreaId{-1}));
}

TEST(Territory, holds_what_lies_within_it)
{
    const auto province = territory("83@old");
    EXPECT_TRUE(province.holds(territory("28756@old")));
    EXPECT_TRUE(province.holds(province));
    EXPECT_FALSE(territory("28756@old").holds(province));
    EXPECT_FALSE(province.holds(Territory::whole_nation())) << "it lists no communes, and has all";
    EXPECT_TRUE(Territory::whole_nation().holds(Territory::whole_nation()));
    EXPECT_TRUE(Territory::whole_nation().holds(province));
    EXPECT_FALSE(province.holds(Territory())) << "nobody's is not everybody's";
    EXPECT_FALSE(Territory().holds(Territory()));
}

TEST(Territory, lists_its_communes_rising)
{
    const auto list = territory("83@old").communes();
    EXPECT_TRUE(std::ranges::is_sorted(list));
    // 157 of the old map and the 48 they became.
    std::size_t old_ones = 0;
    for (const auto id : list) old_ones += shipped().area(id).validity.to ? 1U : 0U;
    EXPECT_EQ(old_ones, 157U);
}

}  // namespace
}  // namespace ansinh::registry
