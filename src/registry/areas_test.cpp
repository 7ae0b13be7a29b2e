#include "registry/impl/shipped_areas.h"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::registry {
namespace {

using test::cases;

TEST(Areas, follow_the_code_on_the_day)
{
    for (const auto& [cells, line] : cases(R"(
        # code  day         | name
        91      2025-06-30  | Tỉnh Kiên Giang
        91      2025-07-01  | Tỉnh An Giang      # reused by the merged province
        52      2025-06-30  | Tỉnh Bình Định
        52      2025-07-01  | Tỉnh Gia Lai
        80      2025-06-30  | Tỉnh Long An
        80      2025-07-01  | Tỉnh Tây Ninh
        83      2025-06-30  | Tỉnh Bến Tre
        83      2025-07-01  | nothing            # not reused
        86      2025-07-01  | Tỉnh Vĩnh Long
        12      2025-06-30  | Tỉnh Lai Châu
        12      2025-07-01  | Tỉnh Lai Châu
        829     2025-06-30  | Thành phố Bến Tre
        829     2025-07-01  | nothing            # there are no districts any more
        VN      2025-07-01  | Cộng hòa Xã hội chủ nghĩa Việt Nam
        83      2008-07-31  | nothing            # before the list begins
    )")) {
        SCOPED_TRACE(line);
        const auto* area = shipped().by_code(cells[0], {}, day(cells[1]));
        EXPECT_EQ(area == nullptr ? "nothing" : area->full_name, cells[2]);
    }
    EXPECT_EQ(shipped().by_code("83", AreaLevel::district, old_map), nullptr);
}

TEST(Areas, are_as_many_as_the_law_says)
{
    for (const auto& [cells, line] : cases(R"(
        # day       | provinces  districts  communes
        2023-12-15  | 63  705  10599
        2025-06-30  | 63  705  10599
        2025-07-01  | 34  0    3321
    )")) {
        SCOPED_TRACE(line);
        const auto count = [&, on = day(cells[0])](AreaLevel level) {
            return std::to_string(shipped().of_level(level, on).size());
        };
        EXPECT_EQ(count(AreaLevel::province), cells[1]);
        EXPECT_EQ(count(AreaLevel::district), cells[2]);
        EXPECT_EQ(count(AreaLevel::commune), cells[3]);
    }
}

TEST(Areas, are_found_best_first)
{
    const auto found = [](std::string_view text, std::optional<Date> on, std::size_t limit) {
        std::string names;
        for (const auto* area : shipped().find(text, on, limit))
            names += fmt::format("{}{} {}", names.empty() ? "" : "; ", area->code, area->full_name);
        return names;
    };
    EXPECT_EQ(found("ben tre", old_map, 2), "83 Tỉnh Bến Tre; 829 Thành phố Bến Tre");
    EXPECT_EQ(found("ben tre", new_map, 1), "28789 Phường Bến Tre");
    EXPECT_EQ(found("83", {}, 1), "83 Tỉnh Bến Tre");
    EXPECT_EQ(found("91", {}, 2), "91 Tỉnh An Giang; 91 Tỉnh Kiên Giang")
        << "the current one first";
    EXPECT_EQ(found("minh chi ho", new_map, 1), "79 Thành phố Hồ Chí Minh") << "words in any order";
    EXPECT_EQ(found("dak", new_map, 1), "66 Tỉnh Đắk Lắk");
    EXPECT_EQ(found("da nan", new_map, 1), "48 Thành phố Đà Nẵng") << "while typing";
    EXPECT_EQ(found("", {}, 5), "");
    EXPECT_EQ(found("- ,", {}, 5), "");
    EXPECT_EQ(found("\xFF", {}, 5), "");
    EXPECT_EQ(found("zzzz", {}, 5), "");
    EXPECT_EQ(shipped().find("phuong", {}, 7).size(), 7U);
    EXPECT_TRUE(shipped().find("phuong", {}, 0).empty());
}

TEST(Areas, are_listed_in_vietnamese_order)
{
    const auto provinces = shipped().of_level(AreaLevel::province, old_map);
    ASSERT_EQ(provinces.size(), 63U);
    EXPECT_EQ(provinces.front()->name.vi, "An Giang");
    EXPECT_EQ(provinces.back()->name.vi, "Yên Bái");
    const auto place = [&](std::string_view name) {
        return std::ranges::find(provinces, name, [](const Area* a) { return a->name.vi; }) -
               provinces.begin();
    };
    EXPECT_LT(place("Cần Thơ"), place("Đà Nẵng"));
    EXPECT_LT(place("Đà Nẵng"), place("Hà Giang")) << "Đ follows D and comes before E";

    const auto go_vap = shipped().resolve("Gò Vấp", old_map).value();
    std::vector<std::string> wards;
    for (const auto* ward : shipped().of_level(AreaLevel::commune, old_map, go_vap))
        wards.push_back(ward->name.vi);
    ASSERT_GE(wards.size(), 2U);
    EXPECT_EQ(wards[0], "Phường 1");
    EXPECT_EQ(wards[1], "Phường 3") << "by number, not by digit";
}

TEST(Areas, know_what_is_above_and_below)
{
    const auto ben_tre = shipped().resolve("83", old_map).value();
    EXPECT_EQ(shipped().of_level(AreaLevel::district, old_map, ben_tre).size(), 9U);
    EXPECT_EQ(shipped().children(ben_tre), 9U);
    EXPECT_GT(shipped().of_level(AreaLevel::commune, old_map, ben_tre).size(), 100U)
        << "communes lie below their province too";
    const auto commune = shipped().of_level(AreaLevel::commune, old_map, ben_tre).front()->id;
    std::string above;
    for (const auto* area : shipped().path(commune)) above += area->code + "/";
    EXPECT_TRUE(above.starts_with("VN/83/")) << above;
    const auto nation = shipped().resolve("VN", new_map).value();
    EXPECT_EQ(shipped().children(nation), 34U) << "the provinces of today, not of both maps";
    EXPECT_TRUE(shipped().path(nation).empty());
    EXPECT_EQ(region_name(shipped().area(ben_tre).region).en, "Mekong River Delta");
}

TEST(Areas, have_english_names)
{
    const auto english = [](std::string_view text, Date on) {
        return shipped().area(shipped().resolve(text, on).value()).name.en;
    };
    EXPECT_EQ(english("83", old_map), "Ben Tre");
    EXPECT_EQ(english("Quận 1", old_map), "District 1");
    EXPECT_EQ(english("Châu Thành, Bến Tre", old_map), "Chau Thanh");
    EXPECT_EQ(english("Phường 5, Gò Vấp", old_map), "Ward 5");
    EXPECT_EQ(english("Đông Anh, Hà Nội", old_map), "Dong Anh");
}

TEST(Links, every_old_province_has_one_successor)
{
    std::size_t unchanged = 0;
    for (const auto* old : shipped().of_level(AreaLevel::province, last_day_of_old_map)) {
        SCOPED_TRACE(old->full_name);
        const auto next = shipped().successors(old->id);
        ASSERT_EQ(next.size(), 1U);
        const auto& area = shipped().area(next.front().to);
        EXPECT_EQ(area.level, AreaLevel::province);
        EXPECT_EQ(area.validity.from, old->validity.to);
        EXPECT_FALSE(next.front().divided);
        if (shipped().predecessors(area.id).size() == 1) ++unchanged;
    }
    EXPECT_EQ(unchanged, 11U);
    for (const auto* fresh : shipped().of_level(AreaLevel::province, new_map))
        EXPECT_FALSE(shipped().predecessors(fresh->id).empty()) << fresh->full_name;
}

TEST(Links, lead_from_the_old_map_to_the_new_one)
{
    for (const auto& [cells, line] : cases(R"(
        # old      | new
        Bến Tre    | 86 province Tỉnh Vĩnh Long
        Bình Định  | 52 province Tỉnh Gia Lai
        Lai Châu   | 12 province Tỉnh Lai Châu
        Kiên Giang | 91 province Tỉnh An Giang
        Long An    | 80 province Tỉnh Tây Ninh
    )")) {
        SCOPED_TRACE(line);
        const auto next = shipped().successors(shipped().resolve(cells[0], old_map).value());
        ASSERT_EQ(next.size(), 1U);
        EXPECT_EQ(told(next.front().to), cells[1]);
    }
}

TEST(Links, of_an_area_that_is_not_divided_are_one)
{
    for (const auto* area : shipped().of_level(AreaLevel::commune, last_day_of_old_map)) {
        const auto next = shipped().successors(area->id);
        for (const auto& link : next) {
            EXPECT_TRUE(link.divided || next.size() == 1) << area->full_name;
            EXPECT_EQ(link.from, area->id);
        }
    }
}

}  // namespace
}  // namespace ansinh::registry
