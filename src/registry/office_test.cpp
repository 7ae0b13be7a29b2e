#include "registry/impl/shipped_areas.h"
#include "registry/office.h"
#include "registry/wage_region.h"
#include "support/cases.h"
#include "support/stores.h"

#include <gtest/gtest.h>

namespace ansinh::registry {
namespace {

using test::cases;

std::string shipped_text(std::string_view name)
{
    return test::file_text(std::string(TEST_FOLDER) + "/../../data/" + std::string(name));
}

class OfficeStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        migrate(store());
        ASSERT_TRUE(load_areas(store(), shipped_files()));
    }

    static std::vector<std::string> codes(const Checked<ReferenceLoaded>& loaded)
    {
        std::vector<std::string> found;
        if (!loaded)
            for (const auto& problem : loaded.error()) found.push_back(problem.code);
        return found;
    }
};
ON_EVERY_STORE(OfficeStore);

TEST_P(OfficeStore, knows_the_office_of_a_commune_on_a_day)
{
    const auto areas = Areas::load(store());
    const auto text = shipped_text("offices.csv");
    ASSERT_EQ(load_offices(store(), areas, text)->rows, 803U);
    EXPECT_TRUE(load_offices(store(), areas, text)->unchanged);
    const auto offices = Offices::load(store());
    for (const auto& [cells, line] : cases(R"(
        # commune  day         | office  name
        29119      2023-12-15  | 83836   Bảo hiểm xã hội huyện Ba Tri     # Xã Tân Xuân
        28756      2025-06-30  | 83829   Bảo hiểm xã hội thành phố Bến Tre
        28756      2025-07-01  | 86      Bảo hiểm xã hội tỉnh Vĩnh Long
        03386      2022-12-31  | 12105   Bảo hiểm xã hội thành phố Lai Châu
        00004      2025-07-01  | 01      Bảo hiểm xã hội thành phố Hà Nội
    )")) {
        const auto on = day(cells[1]);
        const auto* commune = areas.by_code(cells[0], AreaLevel::commune, on);
        ASSERT_NE(commune, nullptr) << line;
        const auto* office = offices.managing(areas, commune->id, on);
        ASSERT_NE(office, nullptr) << line;
        EXPECT_EQ(office->code, cells[2]) << line;
        EXPECT_EQ(office->name.vi, cells[3]) << line;
    }
    EXPECT_EQ(offices.in_force(last_day_of_old_map).size(), 1U + 63U + 705U);
    EXPECT_EQ(offices.in_force(new_map).size(), 1U + 34U);
    const auto* province = offices.by_code("83", old_map);
    ASSERT_NE(province, nullptr);
    EXPECT_EQ(offices.in_force(old_map, province->id).size(), 9U);
    EXPECT_EQ(offices.by_code("83", new_map), nullptr);
    EXPECT_EQ(offices.named("xa hoi huyen ba tri", old_map).size(), 1U);
    EXPECT_EQ(offices.named("83836", old_map).size(), 1U);
    EXPECT_TRUE(offices.named("ba tri", new_map).empty());
}

TEST_P(OfficeStore, keeps_the_id_of_an_office_when_the_file_changes)
{
    const auto areas = Areas::load(store());
    const std::string header =
        "code,name,name_en,level,parent_code,area_level,areas,valid_from,valid_to,basis,status\n";
    const std::string first =
        "83,Một,One,province,,province,83,2020-01-01,2025-07-01,x,confirmed\n";
    const std::string second = "84,Hai,Two,province,,province,84,2020-01-01,,x,unconfirmed\n";
    ASSERT_TRUE(load_offices(store(), areas, header + first + second));
    const auto id = Offices::load(store()).by_code("84", old_map)->id;
    ASSERT_TRUE(load_offices(store(), areas, header + second));
    EXPECT_EQ(Offices::load(store()).by_code("84", old_map)->id, id);
    EXPECT_EQ(Offices::load(store()).by_code("83", old_map), nullptr);
}

TEST_P(OfficeStore, refuses_a_file_with_all_its_problems)
{
    const auto areas = Areas::load(store());
    EXPECT_EQ(codes(load_offices(store(), areas, "code,name\n83,Một\n")),
              std::vector<std::string>(9, "reference/missing-column"));
    EXPECT_EQ(codes(load_offices(
                  store(), areas,
                  "code,name,name_en,level,parent_code,area_level,areas,valid_from,valid_to,basis,"
                  "status\n99,,X,county,VN,province,99,2020-01-01,2019-01-01,x,confirmed\n")),
              (std::vector<std::string>{"reference/malformed-cell", "reference/malformed-cell",
                                        "reference/malformed-cell", "reference/unknown-area",
                                        "reference/unknown-office"}));
    EXPECT_EQ(codes(load_wage_regions(store(), areas,
                                      "code,level,region,valid_from,valid_to,basis,status\n"
                                      "83,province,V,2024-07-01,,x,confirmed\n"
                                      "83,province,I,2024-08-01,,x,known\n")),
              (std::vector<std::string>{"reference/malformed-cell", "reference/malformed-cell",
                                        "reference/overlap"}));
    EXPECT_TRUE(Offices::load(store()).empty());
}

TEST_P(OfficeStore, knows_the_wage_region_of_a_commune_on_a_day)
{
    const auto areas = Areas::load(store());
    ASSERT_TRUE(load_wage_regions(store(), areas, shipped_text("wage_regions.csv")));
    const auto regions = WageRegions::load(store());
    for (const auto& [cells, line] : cases(R"(
        # commune  day         | region  decree
        28756      2023-12-15  | II      38/2022/NĐ-CP    # Bến Tre city
        29119      2023-12-15  | III     38/2022/NĐ-CP    # Ba Tri
        29182      2023-12-15  | IV      38/2022/NĐ-CP    # Thạnh Phú
        28756      2024-07-01  | II      74/2024/NĐ-CP
        28756      2022-06-30  | region/unknown  -        # no list of 2020 to 2022 was found
        28756      2025-12-31  | II      128/2025/NĐ-CP   # An Hội
        28756      2026-01-01  | II      293/2025/NĐ-CP
        03386      2022-12-31  | III     38/2022/NĐ-CP    # Lai Châu: a city of a province
        03433      2022-12-31  | IV      38/2022/NĐ-CP    # Mường Tè
        00004      2025-07-01  | I       128/2025/NĐ-CP   # Ba Đình
        26732      2025-12-31  | III     128/2025/NĐ-CP   # Côn Đảo
        26732      2026-01-01  | II      293/2025/NĐ-CP
    )")) {
        const auto on = day(cells[1]);
        const auto* commune = areas.by_code(cells[0], AreaLevel::commune, on);
        ASSERT_NE(commune, nullptr) << line;
        const auto found = regions.of(areas, commune->id, on);
        EXPECT_EQ(found ? std::string(code(found->region)) : found.error().code, cells[2]) << line;
        EXPECT_EQ(found ? found->basis : "-", cells[3]) << line;
    }
    for (const auto on : {Date(2022, 7, 1), old_map, last_day_of_old_map, Date(2026, 1, 1)})
        for (const auto* commune : areas.of_level(AreaLevel::commune, on))
            EXPECT_TRUE(regions.of(areas, commune->id, on)) << commune->code << to_string(on);
}

}  // namespace
}  // namespace ansinh::registry
