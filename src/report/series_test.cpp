#include "report/impl/published_test.h"
#include "report/series.h"
#include "support/cases.h"

#include <sstream>

#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

std::vector<SeriesPoint> points(const std::string& values)
{
    std::vector<SeriesPoint> found;
    std::istringstream words(values);
    int year = 2015;
    for (std::string word; words >> word; ++year)
        if (word != "_")
            found.push_back(
                {.as_of = Date{year, 12, 31}, .figure = {.value = Decimal::parse(word).value()}});
    return found;
}

TEST(Series, finds_the_longest_run_in_which_nothing_was_better)
{
    for (const auto& [cells, line] : test::cases(R"(
        # 2015 2016 2017 …         way  | best since
        _ 6.0 _ _ _ _ 3.67 _ 2.69  down | 2016   # late payment, as published
        2.0 6.0 5.0 3.0            down | 2016   # 2015 was better
        1 2 3                      up   | 2015
        1 3 2                      up   | -      # the year before was better
        2 2 2                      up   | -      # nothing was ever worse
        3 2 2                      down | 2015   # as low as the year before
        5                          up   | -
        1 2 3                      neither | -
    )")) {
        SCOPED_TRACE(line);
        const auto better = cells[1] == "up"     ? figures::Better::up
                            : cells[1] == "down" ? figures::Better::down
                                                 : figures::Better::neither;
        const auto since = best_since(points(cells[0]), better);
        EXPECT_EQ(since ? std::to_string(*since) : "-", cells[2]);
    }
}

std::string finding(const std::string& indicator)
{
    const auto found =
        series(published().store(), published().context(), "VN", indicator, Date{2023, 12, 31});
    return found->finding.value_or(Bilingual{}).vi;
}

TEST(Series, tells_what_the_articles_tell)
{
    EXPECT_EQ(finding("late_payment_ratio"),
              "giảm từ 6,0% (năm 2016) xuống 2,69% (năm 2023), giảm 3,31 điểm %; thấp nhất kể từ "
              "năm 2016");
    EXPECT_EQ(finding("administrative_procedures"),
              "giảm từ 114 (năm 2015) xuống 25 (năm 2023), giảm 78,1%; thấp nhất kể từ năm 2015");
    EXPECT_EQ(finding("hi_visits"),
              "tăng từ 151.400.000 (năm 2022) lên 174.800.000 (năm 2023), tăng 15,5%");
}

TEST(Series, marks_the_base_that_a_printed_change_implies)
{
    const auto found = series(published().store(), published().context(), "VN",
                              "administrative_procedures", Date{2023, 12, 31})
                           .value();
    ASSERT_EQ(found.points.size(), 2U);
    EXPECT_EQ(to_string(found.points[0].figure.value), "114");
    EXPECT_EQ(found.points[0].figure.basis, Basis::implied);
    EXPECT_EQ(found.points[1].figure.basis, Basis::stated);
}

TEST(Series, refuses_what_it_does_not_know)
{
    const auto context = published().context();
    const Date day{2023, 12, 31};
    EXPECT_EQ(series(published().store(), context, "Atlantis", "revenue", day).error().code,
              "area/unknown");
    EXPECT_EQ(series(published().store(), context, "VN", "weather", day).error().code,
              "indicator/unknown");
}

}  // namespace
}  // namespace ansinh::report
