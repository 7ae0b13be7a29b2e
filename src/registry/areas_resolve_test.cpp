#include "registry/impl/shipped_areas.h"

#include <ranges>
#include <string>
#include <string_view>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::registry {
namespace {

using test::cases;

TEST(Areas, are_resolved_from_what_people_type)
{
    for (const auto& [cells, line] : cases(R"(
        # typed                  day         | area
        83                       2023-12-15  | 83 province Tỉnh Bến Tre
        Bến Tre                  2023-12-15  | 83 province Tỉnh Bến Tre          # the city is lower
        ben tre                  2023-12-15  | 83 province Tỉnh Bến Tre
        BEN TRE                  2023-12-15  | 83 province Tỉnh Bến Tre
        Tỉnh Bến Tre             2023-12-15  | 83 province Tỉnh Bến Tre
        T. Bến Tre               2023-12-15  | 83 province Tỉnh Bến Tre
        Ben Tre province         2023-12-15  | 83 province Tỉnh Bến Tre
        Thành phố Bến Tre        2023-12-15  | 829 district Thành phố Bến Tre
        TP. Bến Tre              2023-12-15  | 829 district Thành phố Bến Tre
        Ben Tre city             2023-12-15  | 829 district Thành phố Bến Tre
        TP.HCM                   2023-12-15  | 79 province Thành phố Hồ Chí Minh
        TPHCM                    2023-12-15  | 79 province Thành phố Hồ Chí Minh
        hcm                      2023-12-15  | 79 province Thành phố Hồ Chí Minh
        TP. Hồ Chí Minh          2023-12-15  | 79 province Thành phố Hồ Chí Minh
        Ho Chi Minh City         2023-12-15  | 79 province Thành phố Hồ Chí Minh
        Hanoi                    2023-12-15  | 01 province Thành phố Hà Nội
        Danang                   2023-12-15  | 48 province Thành phố Đà Nẵng  # blanks do not count
        Ba Ria-Vung Tau          2023-12-15  | 77 province Tỉnh Bà Rịa - Vũng Tàu
        Hoà Bình                 2023-12-15  | 17 province Tỉnh Hòa Bình        # either place
        Huế                      2023-12-15  | 474 district Thành phố Huế
        Huế                      2025-07-01  | 46 province Thành phố Huế
        Q.1                      2023-12-15  | 760 district Quận 1
        Vietnam                  2023-12-15  | VN nation Cộng hòa Xã hội chủ nghĩa Việt Nam
        An Giang                 2023-12-15  | 89 province Tỉnh An Giang
        An Giang                 2025-07-01  | 91 province Tỉnh An Giang
        Châu Thành, Bến Tre      2023-12-15  | 831 district Huyện Châu Thành
        châu thành, 83           2023-12-15  | 831 district Huyện Châu Thành
        Châu Thành               2023-12-15  | area/ambiguous
        Phường 5                 2023-12-15  | area/ambiguous
        Bến Tre                  2025-07-01  | 28789 commune Phường Bến Tre   # lives on lower
        Tỉnh Bến Tre             2025-07-01  | area/not-in-force
        83                       2025-07-01  | area/not-in-force
        86                       1990-01-01  | area/not-in-force
        Bến Trè Tỉnh             2023-12-15  | area/unknown
        99                       2023-12-15  | area/unknown
        Châu Thành, Lai Châu     2023-12-15  | area/unknown
        -                        2023-12-15  | area/unknown
    )")) {
        SCOPED_TRACE(line);
        EXPECT_EQ(told(shipped().resolve(cells[0], day(cells[1]))), cells[2]);
    }
    EXPECT_EQ(told(shipped().resolve("", old_map)), "area/unknown");
    EXPECT_EQ(told(shipped().resolve("\xC3", old_map)), "area/unknown");
    EXPECT_EQ(told(shipped().resolve("Be\xCC\x82\xCC\x81n Tre", old_map)),
              "83 province Tỉnh Bến Tre")
        << "decomposed text, as macOS writes it";
    EXPECT_EQ(told(shipped().resolve("Bến Tre", old_map, AreaLevel::district)),
              "829 district Thành phố Bến Tre");
}

TEST(Areas, refusals_say_what_to_do)
{
    const auto vi = [](std::string_view text, Date on) {
        const auto problem = shipped().resolve(text, on).error();
        return problem.detail.vi + " " + problem.remedy.vi;
    };
    EXPECT_EQ(vi("83", new_map), "Tỉnh Bến Tre (83) chỉ có hiệu lực đến hết ngày 30/06/2025. "
                                 "Chọn một ngày đến 30/06/2025, hoặc dùng: Tỉnh Vĩnh Long (86).");
    EXPECT_EQ(vi("Phường Bến Tre", old_map).substr(0, 40).starts_with("Phường Bến Tre"), true);
    EXPECT_NE(vi("Ben Te", old_map).find("Tỉnh Bến Tre (83)"), std::string::npos);
    const auto ambiguous = vi("Cao Lãnh", old_map);
    EXPECT_NE(ambiguous.find("Thành phố Cao Lãnh, Tỉnh Đồng Tháp (866)"), std::string::npos)
        << ambiguous;
    EXPECT_NE(ambiguous.find("Huyện Cao Lãnh, Tỉnh Đồng Tháp (873)"), std::string::npos);
}

TEST(Areas, ended_ones_are_found_to_ask_what_they_became)
{
    EXPECT_EQ(told(shipped().resolve_ended("83")), "83 province Tỉnh Bến Tre");
    EXPECT_EQ(told(shipped().resolve_ended("91")), "91 province Tỉnh Kiên Giang");
    EXPECT_EQ(told(shipped().resolve_ended("An Giang")), "89 province Tỉnh An Giang");
    EXPECT_EQ(told(shipped().resolve_ended("VN")), "VN nation Cộng hòa Xã hội chủ nghĩa Việt Nam");
    EXPECT_EQ(told(shipped().resolve_ended("nowhere at all")), "area/unknown");
}

RC_GTEST_PROP(Areas, name_and_path_lead_back_to_the_area, ())
{
    const auto all = shipped().of_level(
        *rc::gen::element(AreaLevel::province, AreaLevel::district, AreaLevel::commune), old_map);
    const auto& area = *all[*rc::gen::inRange<std::size_t>(0, all.size())];
    std::string text = area.full_name;
    for (const auto* higher : shipped().path(area.id) | std::views::reverse)
        text += ", " + higher->full_name;
    for (const auto& typed : {text, area.code}) {
        const auto found = shipped().resolve(typed, old_map);
        RC_ASSERT(found.has_value());
        RC_ASSERT(*found == area.id);
    }
}

RC_GTEST_PROP(Areas, any_text_is_answered_or_refused, (const std::string& text))
{
    const auto found = shipped().resolve(text, old_map);
    // In brackets: the macro takes the expression apart, and would ask a good answer for its error.
    RC_ASSERT((found.has_value() || found.error().code.starts_with("area/")));
    RC_ASSERT(shipped().find(text, {}, 10).size() <= 10U);
}

}  // namespace
}  // namespace ansinh::registry
