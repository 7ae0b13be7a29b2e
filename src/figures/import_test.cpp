#include "figures/import.h"
#include "figures/store.h"
#include "registry/areas.h"
#include "support/cases.h"
#include "support/stores.h"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::figures {
namespace {

constexpr std::string_view header =
    "article,published,area,as_of,indicator,value,unit,plan_percent,change,"
    "change_percent,change_base,share_percent,share_of,printed_as\n";

const Catalogue& catalogue()
{
    static const Catalogue parsed =
        Catalogue::parse(test::file_text(DATA_FOLDER "/indicators.toml")).value();
    return parsed;
}

class Import : public test::OnEveryStore {
protected:
    void SetUp() override
    {
        OnEveryStore::SetUp();
        if (IsSkipped()) return;
        registry::migrate(store());
        migrate(store());
        ASSERT_TRUE(registry::load_areas(
            store(),
            {.areas =
                 "code,level,name,full_name,name_en,kind,parent_code,valid_from,valid_to,region\n"
                 "VN,nation,Việt Nam,Việt Nam,Viet Nam,nation,,2008-08-01,,\n"
                 "83,province,Bến Tre,Tỉnh Bến Tre,Ben Tre,province,VN,2008-08-01,2025-07-01,MRD\n"
                 "12,province,Lai Châu,Tỉnh Lai Châu,Lai Chau,province,VN,2008-08-01,,NMM\n",
             .links = "old_code,old_level,new_code,new_level,divided,basis\n"}));
        areas_ = std::make_unique<registry::Areas>(registry::Areas::load(store()));
    }

    Ruling ruling() const { return {catalogue(), *areas_}; }

    ImportOutcome take(const std::string& rows)
    {
        const auto text = std::string(header) + rows;
        auto outcome = import_figures(store(), ruling(),
                                      {.name = "figures.csv", .text = text, .arrived_at = "now"});
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.error().detail.en);
        return outcome.value_or(ImportOutcome{});
    }

private:
    std::unique_ptr<registry::Areas> areas_;
};
ON_EVERY_STORE(Import);

TEST_P(Import, keeps_every_printed_digit)
{
    take("S0,2023-12-30,Bến Tre,2023-12-15,hi_participants,1193467,person,97.87,4710,0.40,"
         "same_period_last_year,91.95,population,\"number, as printed\"\n");
    const auto found = statements(store());
    ASSERT_EQ(found.size(), 1U);
    const auto& s = found.front();
    EXPECT_EQ(s.source, "S0");
    EXPECT_EQ(to_string(s.as_of), "2023-12-15");
    EXPECT_EQ(to_string(*s.published), "2023-12-30");
    EXPECT_EQ(to_string(*s.value), "1193467");
    EXPECT_EQ(to_string(*s.change_percent), "0.40");
    EXPECT_EQ(to_string(*s.share_percent), "91.95");
    EXPECT_EQ(s.share_of, "population");
    EXPECT_EQ(s.printed_as, "number, as printed");
    EXPECT_EQ(s.line, 2U);
    EXPECT_EQ(s.version, 1);
    EXPECT_TRUE(s.current);
}

TEST_P(Import, the_same_file_again_changes_nothing)
{
    const std::string rows = "S0,,Bến Tre,2023-12-15,si_participants,111276,person,,,,,,,\n";
    const auto first = take(rows);
    const auto again = take(rows);
    EXPECT_EQ(first.import.rows_added, 1U);
    EXPECT_FALSE(first.repeated);
    EXPECT_TRUE(again.repeated);
    EXPECT_EQ(again.import.id, first.import.id);
    EXPECT_EQ(statements(store()).size(), 1U);
    EXPECT_EQ(imports(store()).size(), 1U);
}

TEST_P(Import, a_correction_is_a_new_version_and_the_old_one_stays)
{
    take("S0,,Bến Tre,2023-12-15,si_participants,111276,person,,,,,,,\n");
    const auto correction = take("S0,,Bến Tre,2023-12-15,si_participants,111277,person,,,,,,,\n");
    EXPECT_EQ(correction.import.rows_added, 1U);
    const auto current = statements(store());
    ASSERT_EQ(current.size(), 1U);
    EXPECT_EQ(to_string(*current.front().value), "111277");
    EXPECT_EQ(current.front().version, 2);
    const auto all = versions(store(), current.front());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_FALSE(all.back().current);
    EXPECT_EQ(to_string(*all.back().value), "111276");

    // And back: what was first said is said again, as version 3.
    take("S0,,Bến Tre,2023-12-15,si_participants,111276,person,,,,,,,\n");
    EXPECT_EQ(statements(store()).front().version, 3);
}

TEST_P(Import, rivals_of_one_file_stand_side_by_side)
{
    take("S3,,Bến Tre,2023-06-13,hi_participants,119165,person,,,,,,,\n"
         "S3,,Bến Tre,2023-06-13,hi_participants,1416248,person,,,,,,,\n"
         "S3,,Bến Tre,2023-06-13,hi_participants,1416248,person,,,,,,,\n");
    const auto found = statements(store());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].version, 1);
    EXPECT_EQ(found[1].version, 1);
}

TEST_P(Import, other_sources_are_left_alone)
{
    take("S0,,Bến Tre,2023-12-15,si_participants,111276,person,,,,,,,\n");
    take("S9,,Bến Tre,2023-12-15,si_participants,111300,person,,,,,,,\n");
    EXPECT_EQ(statements(store()).size(), 2U);
    EXPECT_EQ(statements(store(), {.source = "S9"}).size(), 1U);
    EXPECT_EQ(statements(store(), {.from = Date(2023, 12, 16)}).size(), 0U);
}

TEST_P(Import, good_rows_go_in_and_bad_rows_come_back_with_every_reason)
{
    const auto outcome = take("S0,,Bến Tre,2023-12-15,si_participants,111276,person,,,,,,,\n"
                              "S0,,Bến Trê,15-12-2023,si_participant,12x,heads,,,,,,,\n"
                              "S0,,Lai Châu,2023-12-15,ui_participants,5,person,,,,,,,\n");
    EXPECT_EQ(outcome.import.rows_read, 3U);
    EXPECT_EQ(outcome.import.rows_added, 2U);
    EXPECT_EQ(outcome.import.rows_refused, 1U);
    std::vector<std::string> codes;
    for (const auto& refusal : outcome.refusals) {
        EXPECT_EQ(refusal.line, 3U);
        EXPECT_FALSE(refusal.problem.remedy.vi.empty());
        codes.push_back(refusal.column + " " + refusal.problem.code);
    }
    EXPECT_EQ(codes,
              (std::vector<std::string>{"as_of date/malformed", "indicator indicator/unknown",
                                        "unit unit/unknown", "value number/malformed"}));
    const auto kept = refusals(store(), outcome.import.id);
    ASSERT_EQ(kept.size(), outcome.refusals.size());
    EXPECT_EQ(kept.front().problem, outcome.refusals.front().problem);
    const auto csv = refused_csv(store(), outcome.import.id, Language::en);
    EXPECT_TRUE(csv.starts_with("error,article,published,")) << csv;
    EXPECT_TRUE(csv.contains("S0,,Bến Trê,15-12-2023,si_participant,12x,heads")) << csv;
}

TEST_P(Import, a_refused_file_comes_back_corrected_with_its_error_column)
{
    const auto outcome = take("S0,,Bến Tre,2023-12-15,si_participants,12x,person,,,,,,,\n");
    auto csv = refused_csv(store(), outcome.import.id, Language::vi);
    csv.replace(csv.find("12x"), 3, "125");
    const auto again =
        import_figures(store(), ruling(), {.name = "b.csv", .text = csv, .arrived_at = "now"});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->import.rows_added, 1U);
}

TEST_P(Import, each_slip_has_its_code)
{
    for (const auto& [cells, line] : test::cases(test::file_text(TEST_FOLDER "/slips.cases"))) {
        SCOPED_TRACE(line);
        const auto outcome = take(cells[0] + "\n");
        ASSERT_FALSE(outcome.refusals.empty());
        EXPECT_EQ(outcome.refusals.front().problem.code, cells.back());
        if (cells.size() == 3) {
            EXPECT_EQ(outcome.refusals.front().column, cells[1]);
        }
    }
    EXPECT_TRUE(statements(store()).empty());
}

TEST_P(Import, accepts_grouped_numbers_vietnamese_dates_and_headers)
{
    const auto outcome = import_figures(
        store(), ruling(),
        {.name = "bao-cao.csv",
         .text = "Nguồn;Địa bàn;Ngày số liệu;Chỉ tiêu;Giá trị;Đơn vị tính\n"
                 "BC-01;Bê\xCC\x81n Tre;15/12/2023;Người tham gia BHYT;1.193.467;Người\n",
         .arrived_at = "now"});
    ASSERT_TRUE(outcome) << outcome.error().detail.en;
    ASSERT_EQ(outcome->import.rows_added, 1U) << outcome->refusals.front().problem.detail.en;
    EXPECT_EQ(to_string(*statements(store()).front().value), "1193467");
}

TEST_P(Import, a_file_that_is_no_table_of_figures_is_refused_whole)
{
    for (const auto& [cells, line] : test::cases(R"(
        # text                                                       | code
        area,as_of,indicator,unit                                    | import/missing-column
        article,area,as_of,indicator,unit,colour                     | import/unknown-column
        article,source,area,as_of,indicator,unit                     | csv/duplicate-column
    )")) {
        SCOPED_TRACE(line);
        const auto outcome = import_figures(
            store(), ruling(),
            {.name = "x.csv", .text = cells[0] + "\nS0,1,2,3,4,5\n", .arrived_at = ""});
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().code, cells[1]);
    }
    const auto broken =
        import_figures(store(), ruling(),
                       {.name = "x.csv",
                        .text = std::string(header) +
                                "S0,,Bến Tre,2023-12-15,si_participants,1,person,,,,,,,\n\"open",
                        .arrived_at = ""});
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, "csv/broken-quotes");
    EXPECT_TRUE(statements(store()).empty()) << "nothing of a broken file is kept";
    EXPECT_TRUE(imports(store()).empty());
}

TEST_P(Import, targets_keep_their_versions)
{
    const std::string columns =
        "area_code,area_level,indicator,year,value,unit,comparison,assigned_by,document,"
        "issued,status,source\n";
    const auto take_targets = [&](const std::string& value) {
        const auto text = columns + "83,province,si_participants,2023," + value +
                          ",person,at_least,BHXH Việt Nam,1/QĐ-BHXH,2023-01-05,confirmed,\n";
        return import_targets(store(), ruling(),
                              {.name = "targets.csv", .text = text, .arrived_at = "now"});
    };
    ASSERT_TRUE(take_targets("118000"));
    ASSERT_TRUE(take_targets("118720"));
    const auto all = targets(store());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(to_string(all[0].value), "118720");
    EXPECT_TRUE(all[0].current);
    EXPECT_EQ(all[0].version, 2);
    EXPECT_FALSE(all[1].current);
}

TEST_P(Import, an_answer_is_kept_beside_the_earlier_one)
{
    add_answer(store(), {.question = "0123456789abcdef",
                         .verdict = Verdict::stands,
                         .text = "a",
                         .by = "b",
                         .on = Date(2023, 12, 15)});
    add_answer(store(), {.question = "0123456789abcdef",
                         .verdict = Verdict::corrected,
                         .text = "c",
                         .by = "d",
                         .on = Date(2023, 12, 16)});
    const auto found = answers(store());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().text, "c");
    EXPECT_EQ(found.front().verdict, Verdict::corrected);
}

}  // namespace
}  // namespace ansinh::figures
