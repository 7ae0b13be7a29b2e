#include "base/format.h"
#include "report/impl/published_test.h"
#include "report/working_session.h"
#include "support/cases.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

WorkingSession session(const std::string& area, Date as_of)
{
    auto& on_file = published();
    const auto id = on_file.area(area, as_of);
    return build_working_session(on_file.context(), on_file.material(id, as_of), id, as_of);
}

const ReportRow& row(const WorkingSession& session, const std::string& code)
{
    return *std::ranges::find(session.rows, code,
                              [](const ReportRow& row) { return row.indicator.code; });
}

std::string shown(const std::optional<Figure>& figure)
{
    if (!figure) return "-";
    std::string text = bare_text_of(figure->value, figure->unit, Language::vi);
    if (figure->low && *figure->low != *figure->high)
        text += " [" + format::number(*figure->low, Language::vi) + ".." +
                format::number(*figure->high, Language::vi) + "]";
    return text + (figure->basis == Basis::stated ? "" : "*");
}

std::string shown(const std::optional<Change>& change)
{
    if (!change) return "-";
    std::optional<Decimal> percent;
    if (change->percent) percent = change->percent->value;
    const auto quantity = change->absolute.unit == figures::Unit::vnd ? format::Quantity::money
                                                                      : format::Quantity::count;
    return format::change(change->absolute.value, percent, quantity, Language::vi);
}

// A star marks what no source printed; brackets hold what an implied figure may be.
TEST(WorkingSession, prints_the_articles_statements_to_the_digit)
{
    for (const auto& [cells, line] : test::cases(R"(
# area       day         indicator                    actual      % of plan  plan                              change               last year   gap        share
  Bến Tre    2023-12-15  si_participants            | 111.276     93,73%   118.720 [118.714..118.726]*         +1.733 (+1,58%)      109.543*    7.444 [7.438..7.450]*        -
  Bến Tre    2023-12-15  si_compulsory_participants | 99.597      -        -                                   -                    -           -          -
  Bến Tre    2023-12-15  si_voluntary_participants  | 11.679      -        -                                   -                    -           -          -
  Bến Tre    2023-12-15  ui_participants            | 90.981      96,92%   93.872 [93.868..93.877]*            +487 (+0,54%)        90.494*     2.891 [2.887..2.896]*        -
  Bến Tre    2023-12-15  hi_participants            | 1.193.467   97,87%   1.219.441 [1.219.379..1.219.503]*   +4.710 (+0,4%)       1.188.757*  25.974 [25.912..26.036]*     91,95%
  Bình Định  2023-06-13  si_compulsory_participants | 128.942     92,17%   139.896 [139.889..139.903]*         +3.694 (+2,95%)      125.248*    10.954 [10.947..10.961]*     -
  Bình Định  2023-06-13  si_voluntary_participants  | 15.822      71,57%   22.107 [22.106..22.108]*            −2.550 (−13,88%)     18.372*     6.285 [6.284..6.286]*        -
  Bình Định  2023-06-13  si_participants            | 144.764*    -        -                                   -                    -           -          -
  Lai Châu   2023-03-24  si_participants            | 37.063*     -        -                                   -                    -           -          -
  Lai Châu   2023-03-24  late_payment_ratio         | 0,9%        -        -                                   -                    -           -          -
  Việt Nam   2023-12-31  si_participants            | 18.260.000  -        -                                   -                    -           -          39,25%
  Việt Nam   2023-12-31  si_voluntary_participants  | 1.830.000   -        -                                   -                    -           -          3,92%
  Việt Nam   2023-12-31  hi_participants            | 93.300.000  -        -                                   -                    -           -          93,35%
  Việt Nam   2023-12-31  late_payment_ratio         | 2,69%       -        -                                   -                    -           -          -
)")) {
        SCOPED_TRACE(line);
        const auto found = session(cells[0], Date::parse(cells[1]).value());
        const auto& stated = row(found, cells[2]);
        EXPECT_EQ(shown(stated.actual), cells[3]);
        EXPECT_EQ(shown(stated.plan_percent), cells[4]);
        EXPECT_EQ(shown(stated.plan), cells[5]);
        EXPECT_EQ(shown(stated.change), cells[6]);
        EXPECT_EQ(shown(stated.change ? stated.change->previous : std::nullopt), cells[7]);
        EXPECT_EQ(shown(stated.gap), cells[8]);
        EXPECT_EQ(shown(stated.share ? std::optional{stated.share->percent} : std::nullopt),
                  cells[9]);
    }
}

TEST(WorkingSession, tells_what_is_needed_each_working_day)
{
    const auto found = session("Bến Tre", Date{2023, 12, 15});
    EXPECT_EQ(found.calendar.working_days, 10);
    EXPECT_EQ(shown(row(found, "si_participants").per_working_day), "745 [744..745]*");
    EXPECT_EQ(shown(row(found, "ui_participants").per_working_day), "290 [289..290]*");
    EXPECT_EQ(shown(row(found, "hi_participants").per_working_day), "2.598 [2.592..2.604]*");
}

TEST(WorkingSession, derives_what_follows_from_what_is_stated)
{
    const auto nation = session("Việt Nam", Date{2023, 12, 31});
    const auto& compulsory = row(nation, "si_compulsory_participants");
    EXPECT_EQ(shown(compulsory.actual), "16.430.000*");
    EXPECT_EQ(compulsory.actual->why->vi, "18.260.000 − (1.830.000)");
    EXPECT_EQ(compulsory.part_of, "si_participants");
    const auto lai_chau = session("Lai Châu", Date{2023, 3, 24});
    const auto& total = row(lai_chau, "si_participants");
    EXPECT_EQ(total.actual->why->vi, "29.523 + 7.540");
    EXPECT_EQ(total.as_of, (Date{2022, 12, 31}));  // the close of the year before stands in
}

TEST(WorkingSession, names_the_denominator_and_what_the_share_implies)
{
    const auto ben_tre = session("Bến Tre", Date{2023, 12, 15});
    const auto& share = *row(ben_tre, "hi_participants").share;
    EXPECT_EQ(share.of.code, "population");
    EXPECT_EQ(shown(share.denominator), "1.298.000");
    EXPECT_EQ(share.denominator->as_of, (Date{2022, 12, 31}));
    EXPECT_EQ(share.denominator->why->vi, "chưa xác nhận; tỷ lệ đã in suy ra 1.193.467 ÷ 91,95% = "
                                          "1.297.952 (1.297.882–1.298.022)");

    auto& on_file = published();
    const Date day{2023, 12, 15};
    const auto id = on_file.area("Bến Tre", day);
    auto material = on_file.material(id, day);
    material.denominators.clear();
    const auto alone = build_working_session(on_file.context(), material, id, day);
    EXPECT_EQ(shown(row(alone, "hi_participants").share->denominator),
              "1.297.952 [1.297.882..1.298.022]*");
}

TEST(WorkingSession, writes_its_headline_from_the_data)
{
    const auto ben_tre = session("Bến Tre", Date{2023, 12, 15});
    ASSERT_GE(ben_tre.headline.size(), 4U);
    EXPECT_EQ(ben_tre.headline[0].vi,
              "BHXH đạt 93,73% kế hoạch, còn thiếu 7.444 người; cần tăng bình quân 745 người/ngày "
              "làm việc đến 31/12.");
    EXPECT_EQ(ben_tre.headline[0].en, "SI is at 93.73% of the plan, 7,444 people short; 745 more "
                                      "are needed on each working day to 31 December.");
    EXPECT_EQ(ben_tre.headline[3].vi,
              "111.276 người tham gia BHXH, tăng 1.733 người (1,58%) so với cùng kỳ năm trước.");
    EXPECT_EQ(ben_tre.headline[3].en, "111,276 social insurance participants, up 1,733 (1.58%) on "
                                      "the same period last year.");
}

bool says(const WorkingSession& session, const std::string& sentence)
{
    return std::ranges::any_of(session.headline, [&](const Bilingual& said) {
        return said.vi == sentence || said.en == sentence;
    });
}

TEST(WorkingSession, says_falls_as_falls_and_the_best_since)
{
    const auto binh_dinh = session("Bình Định", Date{2023, 6, 13});
    EXPECT_TRUE(says(binh_dinh, "15.822 người tham gia BHXH tự nguyện, giảm 2.550 người (13,88%) "
                                "so với cùng kỳ năm trước."));
    EXPECT_TRUE(says(binh_dinh, "15,822 voluntary social insurance participants, down 2,550 "
                                "(13.88%) on the same period last year."));
    const auto nation = session("Việt Nam", Date{2023, 12, 31});
    EXPECT_TRUE(says(nation, "Tỷ lệ chậm đóng: 2,69%, thấp nhất kể từ năm 2016."));
    EXPECT_TRUE(says(nation, "Late payment ratio: 2.69%, the lowest since 2016."));
    EXPECT_TRUE(says(nation, "18.260.000 người tham gia BHXH, bằng 39,25% lực lượng lao động trong "
                             "độ tuổi."));
}

TEST(WorkingSession, compares_with_targets_by_document)
{
    const auto nation = session("Việt Nam", Date{2023, 12, 31});
    const auto against = [&](const std::string& indicator, int year) {
        const auto found = std::ranges::find_if(nation.targets, [&](const auto& comparison) {
            return comparison.target.indicator == indicator && comparison.target.year == year;
        });
        return found == nation.targets.end() ? TargetComparison{} : *found;
    };
    const auto coverage = against("hi_coverage", 2023);
    EXPECT_EQ(coverage.target.document, "01/NQ-CP 2023");
    EXPECT_EQ(to_string(coverage.difference.value), "0.15");
    EXPECT_TRUE(coverage.met);
    EXPECT_FALSE(coverage.later_year);
    const auto voluntary = against("si_voluntary_coverage", 2025);
    EXPECT_EQ(voluntary.target.document, "28-NQ/TW");
    EXPECT_EQ(to_string(voluntary.actual.value), "3.92");
    EXPECT_EQ(to_string(voluntary.difference.value), "1.42");
    EXPECT_TRUE(voluntary.met);
    EXPECT_TRUE(voluntary.later_year);
    // The nearest later year only.
    EXPECT_TRUE(against("si_voluntary_coverage", 2030).target.indicator.empty());
}

TEST(WorkingSession, takes_an_upper_bound_as_one)
{
    const auto lam_dong = session("Lâm Đồng", Date{2025, 7, 31});
    const auto& late = row(lam_dong, "late_payment_ratio");
    EXPECT_EQ(shown(late.plan), "3,65%");
    EXPECT_EQ(shown(late.gap), "0,51%*");
    EXPECT_FALSE(late.per_working_day.has_value());
    EXPECT_EQ(shown(row(lam_dong, "late_interest_ratio").gap), "−0,64%*");
    EXPECT_EQ(shown(row(lam_dong, "si_participants").plan), "360.292");
}

TEST(WorkingSession, ranks_only_where_several_report)
{
    const auto ben_tre = session("Bến Tre", Date{2023, 12, 15});
    const auto& rank = row(ben_tre, "ui_participants").rank;
    ASSERT_TRUE(rank.has_value());  // Nam Định reported on the same day
    EXPECT_EQ(rank->position, 1);
    EXPECT_EQ(rank->reporting, 2);
    EXPECT_EQ(rank->of, 63);
    EXPECT_EQ(rank->measure, Measure::plan_percent);
    EXPECT_EQ(row(ben_tre, "hi_participants").rank->position, 2);
    EXPECT_FALSE(row(ben_tre, "si_participants").rank.has_value());
}

TEST(WorkingSession, leaves_a_doubted_rival_to_the_questions)
{
    auto& on_file = published();
    const auto found =
        working_session(on_file.store(), on_file.context(), "binh dinh", Date{2023, 6, 13}).value();
    const auto& health = row(found, "hi_participants");
    EXPECT_EQ(shown(health.actual), "1.416.248");
    EXPECT_EQ(shown(health.plan_percent), "97,57%");
    EXPECT_EQ(shown(health.plan), "1.451.520 [1.451.446..1.451.594]*");
    ASSERT_EQ(health.questions.size(), 1U);
    const auto asked = std::ranges::find(found.questions, health.questions.front(),
                                         [](const AskedQuestion& one) { return one.question.id; });
    ASSERT_NE(asked, found.questions.end());
    ASSERT_EQ(asked->statements.size(), 2U);
    EXPECT_TRUE(std::ranges::any_of(asked->statements, [](const figures::Statement& statement) {
        return statement.value == Decimal{119165};
    }));
}

TEST(WorkingSession, asks_the_questions_of_its_area_only)
{
    auto& on_file = published();
    const auto count = [&](const std::string& area, Date as_of) {
        return working_session(on_file.store(), on_file.context(), area, as_of)->questions.size();
    };
    EXPECT_EQ(count("Bến Tre", Date{2023, 12, 15}), 0U);
    EXPECT_EQ(count("Lai Châu", Date{2023, 3, 24}), 1U);
    EXPECT_EQ(count("Việt Nam", Date{2023, 12, 31}), 2U);
    EXPECT_EQ(count("Bình Định", Date{2023, 6, 13}), 5U);
    EXPECT_EQ(count("Việt Nam", Date{2021, 11, 15}), 1U);
}

TEST(WorkingSession, an_answer_that_lets_a_figure_stand_takes_the_doubt_away)
{
    auto& on_file = published();
    const Date day{2023, 6, 13};
    const auto id = on_file.area("Bình Định", day);
    const auto asked =
        working_session(on_file.store(), on_file.context(), "Bình Định", day).value();
    auto material = on_file.material(id, day);
    for (const auto& one : asked.questions) {
        material.questions.push_back(one.question);
        material.answers.push_back({.question = one.question.id,
                                    .verdict = figures::Verdict::stands,
                                    .text = "đúng",
                                    .by = "Phòng Thu",
                                    .on = day});
    }
    const auto found = build_working_session(on_file.context(), material, id, day);
    EXPECT_TRUE(row(found, "hi_visits").questions.empty());
    EXPECT_TRUE(found.questions.front().answer.has_value());
}

TEST(WorkingSession, lists_the_standard_rows_without_a_figure_and_every_source)
{
    const auto ben_tre = session("Bến Tre", Date{2023, 12, 15});
    const auto is_missing = [&](const std::string& code) {
        return std::ranges::any_of(ben_tre.missing,
                                   [&](const auto& indicator) { return indicator.code == code; });
    };
    EXPECT_TRUE(is_missing("revenue"));
    EXPECT_FALSE(is_missing("si_participants"));
    ASSERT_FALSE(ben_tre.sources.empty());
    EXPECT_EQ(ben_tre.sources.front().key, "S0");
}

TEST(WorkingSession, reads_from_the_store_what_it_builds_from_everything)
{
    auto& on_file = published();
    for (const auto& [area, day] :
         {std::pair{"Bến Tre", Date{2023, 12, 15}}, std::pair{"Việt Nam", Date{2023, 12, 31}},
          std::pair{"Lâm Đồng", Date{2025, 7, 31}}}) {
        SCOPED_TRACE(area);
        const auto all = session(area, day);
        const auto read = working_session(on_file.store(), on_file.context(), area, day).value();
        ASSERT_EQ(all.rows.size(), read.rows.size());
        for (std::size_t at = 0; at < all.rows.size(); ++at) {
            EXPECT_EQ(shown(all.rows[at].actual), shown(read.rows[at].actual));
            EXPECT_EQ(shown(all.rows[at].plan), shown(read.rows[at].plan));
            EXPECT_EQ(all.rows[at].rank.has_value(), read.rows[at].rank.has_value());
        }
        ASSERT_EQ(all.series.size(), read.series.size());
        for (std::size_t at = 0; at < all.series.size(); ++at)
            EXPECT_EQ(all.series[at].finding, read.series[at].finding);
    }
}

TEST(WorkingSession, refuses_an_area_there_is_not)
{
    auto& on_file = published();
    const auto refused =
        working_session(on_file.store(), on_file.context(), "Atlantis", Date{2023, 12, 15});
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, "area/unknown");
}

}  // namespace
}  // namespace ansinh::report
