#include "registry/impl/shipped_areas.h"

#include <string>
#include <string_view>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <soci/soci.h>

namespace ansinh::registry {
namespace {

constexpr Date before{2024, 1, 1};
constexpr Date after{2025, 7, 1};

constexpr std::string_view areas_header =
    "code,level,name,full_name,name_en,kind,parent_code,valid_from,valid_to,region\n"
    "VN,nation,Việt Nam,Việt Nam,Viet Nam,nation,,2008-08-01,,\n";
constexpr std::string_view two_provinces =
    "83,province,Bến Tre,Tỉnh Bến Tre,,province,VN,2008-08-01,2025-07-01,MRD\n"
    "86,province,Vĩnh Long,Tỉnh Vĩnh Long,,province,VN,2025-07-01,,\n";
constexpr std::string_view links_header = "old_code,old_level,new_code,new_level,divided,basis\n";
constexpr std::string_view one_link = "83,province,86,province,0,resolution\n";

AreaFiles files(std::string_view areas, std::string_view links = {})
{
    return {.areas = std::string(areas_header) + std::string(areas),
            .links = std::string(links_header) + std::string(links)};
}

class AreaStore : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        test::OnEveryStore::SetUp();
        if (!IsSkipped()) migrate(store());
    }
    long long count(const std::string& what)
    {
        long long rows = 0;
        store().sql() << "SELECT COUNT(*) FROM " + what, soci::into(rows);
        return rows;
    }
};
ON_EVERY_STORE(AreaStore);

TEST_P(AreaStore, keeps_every_shipped_area_and_link)
{
    const auto loaded = load_areas(store(), shipped_files());
    ASSERT_TRUE(loaded.has_value());
    EXPECT_EQ(loaded->areas, 14'723U);
    EXPECT_EQ(count("registry_area"), 14'723);
    EXPECT_EQ(count("registry_area_link"), static_cast<long long>(loaded->links));

    const auto areas = Areas::load(store());
    EXPECT_EQ(areas.of_level(AreaLevel::commune, before).size(), 10'599U);
    const auto* ben_tre = areas.by_code("83", {}, before);
    ASSERT_NE(ben_tre, nullptr);
    EXPECT_EQ(ben_tre->full_name, "Tỉnh Bến Tre");
    EXPECT_EQ(ben_tre->kind, "province");
    EXPECT_EQ(ben_tre->region, "MRD");
    EXPECT_EQ(ben_tre->validity, (Validity{.from = Date{2008, 8, 1}, .to = Date{2025, 7, 1}}));
    EXPECT_EQ(areas.path(ben_tre->id).front()->code, "VN");
    EXPECT_EQ(areas.area(areas.successors(ben_tre->id).front().to).code, "86");
    EXPECT_EQ(areas.successors(ben_tre->id).front().basis, "resolution_202_2025");
}

TEST_P(AreaStore, has_no_areas_before_a_file_is_loaded)
{
    EXPECT_TRUE(is_current(store()));
    EXPECT_FALSE(has_areas(store()));
    const auto areas = Areas::load(store());
    EXPECT_TRUE(areas.empty());
    EXPECT_EQ(areas.resolve("83", before).error().code, "area/unknown");
}

TEST_P(AreaStore, the_same_files_again_change_nothing)
{
    const auto first = load_areas(store(), files(two_provinces, one_link));
    ASSERT_TRUE(first.has_value());
    EXPECT_FALSE(first->unchanged);
    EXPECT_TRUE(has_areas(store()));
    // A mark in the tables would be gone if they were written again.
    store().sql() << "UPDATE registry_area SET name_en = 'mark' WHERE code = '83'";
    const auto second = load_areas(store(), files(two_provinces, one_link));
    ASSERT_TRUE(second.has_value());
    EXPECT_TRUE(second->unchanged);
    EXPECT_EQ(second->areas, 3U);
    EXPECT_EQ(second->links, 1U);
    EXPECT_EQ(count("registry_area WHERE name_en = 'mark'"), 1);
}

TEST_P(AreaStore, an_area_keeps_its_id_when_the_file_changes)
{
    ASSERT_TRUE(load_areas(store(), files(two_provinces, one_link)).has_value());
    const auto old_id = Areas::load(store()).resolve("83", before).value();
    const auto new_id = Areas::load(store()).resolve("86", after).value();

    const std::string changed =
        "12,province,Lai Châu,Tỉnh Lai Châu,,province,VN,2008-08-01,,NMM\n"
        "83,province,Bến Tre mới,Tỉnh Bến Tre mới,,province,VN,2008-08-01,2025-07-01,\n";
    ASSERT_TRUE(load_areas(store(), files(changed)).has_value());
    auto areas = Areas::load(store());
    EXPECT_EQ(areas.resolve("83", before), old_id);
    EXPECT_EQ(areas.area(old_id).name.vi, "Bến Tre mới");
    EXPECT_EQ(areas.area(old_id).region, "");
    EXPECT_TRUE(areas.successors(old_id).empty());
    EXPECT_EQ(areas.resolve("86", after).error().code, "area/unknown") << "the file left it out";
    EXPECT_EQ(areas.area(new_id).full_name, "Tỉnh Vĩnh Long")
        << "but what refers to it still reads";
    EXPECT_TRUE(areas.find("vinh long", {}, 5).empty());
    EXPECT_EQ(areas.of_level(AreaLevel::province, after).size(), 1U);
    const auto lai_chau = areas.resolve("12", before).value();
    EXPECT_NE(lai_chau, new_id) << "an id is never given twice";

    ASSERT_TRUE(load_areas(store(), files(two_provinces, one_link)).has_value());
    areas = Areas::load(store());
    EXPECT_EQ(areas.resolve("83", before), old_id);
    EXPECT_EQ(areas.resolve("86", after), new_id) << "it came back";
    EXPECT_EQ(areas.predecessors(new_id).size(), 1U);
}

TEST_P(AreaStore, a_refused_file_leaves_what_was_there)
{
    ASSERT_TRUE(load_areas(store(), files(two_provinces, one_link)).has_value());
    EXPECT_FALSE(load_areas(store(), files("xx,province,A,A,,province,VN,2008-08-01,,\n")));
    EXPECT_EQ(count("registry_area"), 3);
    EXPECT_EQ(count("registry_area_link"), 1);
}

/// Each problem as "code @ place".
std::string refused(db::Database& database, const AreaFiles& given)
{
    const auto loaded = load_areas(database, given);
    if (loaded) return "taken";
    std::string text;
    for (const auto& problem : loaded.error()) {
        EXPECT_FALSE(problem.detail.vi.empty() || problem.detail.en.empty());
        EXPECT_FALSE(problem.remedy.vi.empty() || problem.remedy.en.empty());
        text += fmt::format("{}{} @ {}", text.empty() ? "" : "; ", problem.code, problem.where);
    }
    return text;
}

class AreaFilesRefused : public AreaStore {};
INSTANTIATE_TEST_SUITE_P(, AreaFilesRefused, testing::Values(db::Dialect::sqlite));

TEST_P(AreaFilesRefused, a_row_at_fault_is_named)
{
    // Row, and what is said of it. It is line 3 of areas.csv.
    for (const auto& [row, expected] : {
             std::pair{"8,province,A,A,,province,VN,2020-01-01,,",
                       "areas/malformed-code @ areas.csv, line 3, column code"},
             {"83,district,A,A,,city,VN,2020-01-01,,",
              "areas/malformed-code @ areas.csv, line 3, column code"},
             {"83,region,A,A,,province,VN,2020-01-01,,",
              "areas/unknown-level @ areas.csv, line 3, column level"},
             {"83,province,,A,,province,VN,2020-01-01,,",
              "areas/empty-cell @ areas.csv, line 3, column name"},
             {"83,province,A,A,,ward,VN,2020-01-01,,",
              "areas/unknown-kind @ areas.csv, line 3, column kind"},
             {"83,province,A,A,,province,VN,2020-13-01,,",
              "date/malformed @ areas.csv, line 3, column valid_from"},
             {"83,province,A,A,,province,VN,,,",
              "date/malformed @ areas.csv, line 3, column valid_from"},
             {"83,province,A,A,,province,VN,2020-01-01,2020-01-01,",
              "areas/validity-reversed @ areas.csv, line 3, column valid_to"},
             {"83,province,A,A,,province,VN,2020-01-01,,Mekong",
              "areas/unknown-region @ areas.csv, line 3, column region"},
             {"83,province,A,A,,province,VN,2020-01-01,", "areas/ragged-row @ areas.csv, line 3"},
             {"83,province,A,A,,province,,2020-01-01,,",
              "areas/no-parent @ areas.csv, line 3, column parent_code"},
             {"83,province,A,A,,province,84,2020-01-01,,",
              "areas/no-parent @ areas.csv, line 3, column parent_code"},
             {"83,province,A,A,,province,VN,1990-01-01,,",
              "areas/no-parent @ areas.csv, line 3, column parent_code"},
             {"83,province,\"A,A,,province,VN,2020-01-01,,",
              "csv/broken-quotes @ areas.csv, line 3"},
         }) {
        SCOPED_TRACE(row);
        EXPECT_EQ(refused(store(), files(row)), expected);
    }
}

TEST_P(AreaFilesRefused, every_problem_is_told_at_once)
{
    EXPECT_EQ(refused(store(), files("8,province,,A,,province,VN,2020-01-01,,\n"
                                     "84,province,A,A,,ward,VN,never,,\n",
                                     "83,province,86,province,2,\n")),
              "areas/malformed-code @ areas.csv, line 3, column code; "
              "areas/empty-cell @ areas.csv, line 3, column name; "
              "date/malformed @ areas.csv, line 4, column valid_from; "
              "areas/unknown-kind @ areas.csv, line 4, column kind; "
              "areas/malformed-flag @ area_links.csv, line 2, column divided; "
              "areas/empty-cell @ area_links.csv, line 2, column basis");
}

TEST_P(AreaFilesRefused, one_code_for_two_areas_on_one_day)
{
    EXPECT_EQ(refused(store(), files("83,province,A,A,,province,VN,2020-01-01,2025-07-01,\n"
                                     "83,province,B,B,,province,VN,2025-06-30,,\n")),
              "areas/overlap @ areas.csv, line 4, column valid_from");
    EXPECT_EQ(refused(store(), files("83,province,A,A,,province,VN,2020-01-01,2025-07-01,\n"
                                     "83,province,B,B,,province,VN,2025-07-01,,\n")),
              "taken");
}

TEST_P(AreaFilesRefused, links_that_lead_nowhere)
{
    for (const auto& [rows, expected] : {
             std::pair{"83,province,87,province,0,x\n",
                       "areas/link-unmatched @ area_links.csv, line 2, column new_code"},
             {"86,province,83,province,0,x\n",
              "areas/link-unmatched @ area_links.csv, line 2, column new_code"},
             {"83,province,86,province,0,x\n83,province,86,province,0,x\n",
              "areas/link-duplicate @ area_links.csv, line 3, column new_code"},
         }) {
        SCOPED_TRACE(rows);
        const auto found = refused(store(), files(two_provinces, rows));
        EXPECT_TRUE(found.ends_with(expected)) << found;
    }
    const std::string three = std::string(two_provinces) +
                              "87,province,Đồng Tháp,Tỉnh Đồng Tháp,,province,VN,2025-07-01,,\n";
    EXPECT_EQ(refused(store(), files(three, "83,province,86,province,1,x\n"
                                            "83,province,87,province,0,x\n")),
              "areas/link-not-divided @ area_links.csv, line 3, column divided");
}

TEST_P(AreaFilesRefused, tables_without_their_columns)
{
    EXPECT_EQ(refused(store(), {.areas = "code,level\n", .links = std::string(links_header)})
                  .substr(0, 57),
              "areas/missing-column @ areas.csv, line 1, column name; ar");
    EXPECT_EQ(refused(store(), {.areas = std::string(areas_header), .links = ""}),
              "csv/empty @ area_links.csv, line 1");
    EXPECT_EQ(refused(store(), {.areas = "\xFF", .links = std::string(links_header)}),
              "csv/not-utf8 @ areas.csv");
}

}  // namespace
}  // namespace ansinh::registry
