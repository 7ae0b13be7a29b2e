/// The working session from the records: what was counted says what the article printed.

#include "report/impl/published_test.h"
#include "report/render.h"
#include "report/working_session.h"

#include <algorithm>
#include <array>
#include <regex>

#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

constexpr Date day{2023, 12, 15};

struct Counted {
    const char* indicator;
    std::int64_t now;
    std::int64_t year_before;
    std::int64_t month_before;
};

// Of the day and of the year before as data/calibration/ben_tre_2023.toml has them.
constexpr std::array counted = {
    Counted{"si_participants", 111'276, 109'543, 111'000},
    Counted{"si_compulsory_participants", 99'597, 98'046, 99'400},
    Counted{"si_voluntary_participants", 11'679, 11'497, 11'600},
    Counted{"ui_participants", 90'981, 90'494, 90'900},
    Counted{"hi_participants", 1'193'467, 1'188'757, 1'193'000},
};

/// What is on file of Bến Tre, but no figure that anybody stated.
Material material_of(registry::AreaId area)
{
    auto material = published().material(area, day);
    material.statements.clear();
    material.others.clear();
    material.closed = closing::Close{.id = AuditId{7},
                                     .as_of = day,
                                     .version = 2,
                                     .closed_at = "2023-12-16T07:00:00+07:00",
                                     .facts = 5,
                                     .written = 1};
    for (const auto& count : counted) {
        figures::Statement statement;
        statement.id = figures::StatementId{std::ssize(material.statements) + 1};
        statement.recorded = true;
        statement.source = "records";
        statement.area = area;
        statement.as_of = day;
        statement.indicator = count.indicator;
        statement.value = Decimal{count.now};
        material.statements.push_back(std::move(statement));
        const auto since = [&](closing::ChangeBase base, Date on, std::int64_t before) {
            const Decimal by{count.now - before};
            const auto percent =
                Quotient{.numerator = by, .denominator = Decimal{before}, .shift = 2};
            material.earlier.push_back({.indicator = count.indicator,
                                        .change = {.base = base,
                                                   .on = on,
                                                   .before = Decimal{before},
                                                   .by = by,
                                                   .percent = percent.to(2, Rounding::half_up)}});
        };
        since(closing::ChangeBase::same_period_last_year, day.plus_years(-1), count.year_before);
        since(closing::ChangeBase::previous_month, Date{2023, 11, 30}, count.month_before);
    }
    return material;
}

WorkingSession from_records()
{
    const auto area = published().area("Bến Tre", day);
    return build_working_session(published().context(), material_of(area), area, day);
}

const ReportRow& row(const WorkingSession& session, std::string_view indicator)
{
    return *std::ranges::find(session.rows, indicator,
                              [](const ReportRow& row) { return row.indicator.code; });
}

TEST(WorkingSessionFromRecords, says_what_was_published_to_the_digit)
{
    const auto session = from_records();
    const auto plan_percent = [&](std::string_view indicator) {
        return to_string(row(session, indicator).plan_percent->value);
    };
    EXPECT_EQ(plan_percent("si_participants"), "93.73");
    EXPECT_EQ(plan_percent("ui_participants"), "96.92");
    EXPECT_EQ(plan_percent("hi_participants"), "97.87");
    EXPECT_EQ(to_string(row(session, "hi_participants").share->percent.value), "91.95");
    const auto& social = row(session, "si_participants");
    EXPECT_EQ(to_string(social.change->absolute.value), "1733");
    EXPECT_EQ(to_string(social.change->percent->value), "1.58");
    EXPECT_EQ(session.headline[3].vi,
              "111.276 người tham gia BHXH, tăng 1.733 người (1,58%) so với cùng kỳ năm trước.");
}

TEST(WorkingSessionFromRecords, marks_what_was_counted_and_what_is_implied)
{
    const auto session = from_records();
    const auto& social = row(session, "si_participants");
    EXPECT_EQ(social.actual->basis, Basis::recorded);
    EXPECT_FALSE(social.actual->statement.has_value());
    EXPECT_EQ(social.actual->source, "records");
    EXPECT_EQ(social.plan->basis, Basis::implied);
    EXPECT_TRUE(social.plan->why->vi.starts_with("suy ra từ S0"));
    EXPECT_EQ(social.change->previous->basis, Basis::recorded);
    ASSERT_EQ(social.other_changes.size(), 1U);
    EXPECT_EQ(social.other_changes[0].base, ChangeBase::previous_month);
    EXPECT_EQ(to_string(social.other_changes[0].absolute.value), "276");
    EXPECT_TRUE(session.questions.empty());
}

TEST(WorkingSessionFromRecords, says_that_it_is_from_the_records)
{
    auto text = working_session_text(published().context(), from_records(), Language::vi);
    // Remarks break at the end of a line.
    text = std::regex_replace(text, std::regex("\\s+"), " ");
    EXPECT_NE(text.find("từ hồ sơ, chốt lần 2"), std::string::npos);
    EXPECT_NE(text.find("so với tháng trước: +276"), std::string::npos);
    EXPECT_NE(text.find("kế hoạch suy ra từ S0"), std::string::npos);
}

}  // namespace
}  // namespace ansinh::report
