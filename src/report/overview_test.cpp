#include "report/impl/published_test.h"
#include "report/overview.h"
#include "support/cases.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

Overview of(const OverviewRequest& request)
{
    return overview(published().store(), published().context(), request).value();
}

const OverviewRow& row(const Overview& overview, const std::string& name)
{
    return *std::ranges::find(overview.rows, name, [](const OverviewRow& row) {
        return published().context().areas.area(row.area).name.vi;
    });
}

figures::Statement stated(const std::string& area, Date as_of, const std::string& indicator,
                          std::int64_t value)
{
    static std::int64_t id = 0;
    figures::Statement statement;
    statement.id = figures::StatementId{++id};
    statement.source = "T";
    statement.area = published().area(area, as_of);
    statement.as_of = as_of;
    statement.indicator = indicator;
    statement.value = Decimal{value};
    return statement;
}

figures::Denominator population(const std::string& area, Date as_of, std::int64_t value)
{
    return {.area = published().area(area, as_of),
            .indicator = "population",
            .as_of = as_of,
            .value = Decimal{value},
            .half_width = {},
            .confirmed = true,
            .source = "T"};
}

Overview built(const std::vector<figures::Statement>& statements,
               const std::vector<figures::Denominator>& denominators,
               const OverviewRequest& request)
{
    const auto context = published().context();
    return build_overview(context, context.catalogue.at(request.indicator), statements,
                          denominators, request);
}

TEST(Overview, ranks_the_five_revenue_provinces_of_2021)
{
    const auto found =
        of({.indicator = "revenue", .as_of = Date{2021, 11, 4}, .measure = Measure::plan_percent});
    ASSERT_EQ(found.rows.size(), 63U);
    EXPECT_EQ(found.map, 63);
    EXPECT_FALSE(found.restated);
    EXPECT_EQ(found.reporting, 5);
    EXPECT_EQ(row(found, "Tuyên Quang").rank, 1);
    EXPECT_EQ(row(found, "Nghệ An").rank, 5);
    EXPECT_FALSE(row(found, "Bến Tre").rank.has_value());
    ASSERT_TRUE(found.national.has_value());
    EXPECT_EQ(to_string(found.national->value), "76.9");
    EXPECT_EQ(found.finding.vi, "5/63 tỉnh, thành phố có số liệu; cao nhất Tuyên Quang (83,9%), "
                                "thấp nhất Nghệ An (80,2%); 5 nơi cao hơn toàn quốc (76,9%).");
    EXPECT_EQ(found.finding.en, "5 of 63 provinces report; highest Tuyen Quang (83.9%), "
                                "lowest Nghe An (80.2%); 5 above the nation (76.9%).");
}

TEST(Overview, lists_those_without_a_figure_in_vietnamese_order)
{
    const auto found =
        of({.indicator = "revenue", .as_of = Date{2021, 11, 4}, .measure = Measure::plan_percent});
    const auto name = [&](std::size_t at) {
        return published().context().areas.area(found.rows[at].area).name.vi;
    };
    EXPECT_EQ(name(5), "An Giang");
    EXPECT_EQ(name(62), "Yên Bái");
}

TEST(Overview, gives_equal_figures_the_same_rank)
{
    const Date day{2021, 11, 4};
    auto lower = stated("Hà Nam", day, "late_payment_ratio", 2);
    auto same = stated("Bến Tre", day, "late_payment_ratio", 2);
    auto higher = stated("Cà Mau", day, "late_payment_ratio", 5);
    for (auto* statement : {&lower, &same, &higher}) statement->unit = figures::Unit::percent;
    const auto found =
        built({lower, same, higher}, {}, {.indicator = "late_payment_ratio", .as_of = day});
    EXPECT_EQ(row(found, "Hà Nam").rank, 1);
    EXPECT_EQ(row(found, "Bến Tre").rank, 1);
    EXPECT_EQ(row(found, "Cà Mau").rank, 3);
}

TEST(Overview, keeps_the_day_of_an_older_figure_and_drops_what_is_older_than_a_year)
{
    const Date day{2023, 12, 15};
    const auto found = built({stated("Bến Tre", Date{2023, 3, 31}, "hi_participants", 100),
                              stated("Cà Mau", Date{2022, 12, 1}, "hi_participants", 100)},
                             {}, {.indicator = "hi_participants", .as_of = day});
    EXPECT_EQ(found.reporting, 1);
    EXPECT_EQ(row(found, "Bến Tre").figure->as_of, (Date{2023, 3, 31}));
}

TEST(Overview, shows_counts_of_former_provinces_on_the_new_map)
{
    const Date day{2023, 12, 31};
    const std::vector statements = {stated("Bến Tre", day, "hi_participants", 100),
                                    stated("Trà Vinh", day, "hi_participants", 20),
                                    stated("Vĩnh Long", day, "hi_participants", 3),
                                    stated("Bình Định", day, "hi_participants", 50)};
    const auto found =
        built(statements, {}, {.indicator = "hi_participants", .as_of = day, .map = 34});
    ASSERT_EQ(found.rows.size(), 34U);
    EXPECT_TRUE(found.restated);
    const auto& whole = row(found, "Vĩnh Long");
    EXPECT_EQ(to_string(whole.figure->value), "123");
    EXPECT_EQ(whole.figure->basis, Basis::derived);
    EXPECT_FALSE(whole.partial);
    const auto& part = row(found, "Gia Lai");
    EXPECT_EQ(to_string(part.figure->value), "50");
    EXPECT_TRUE(part.partial);
    EXPECT_EQ(part.missing_parts, std::vector<std::string>{"Gia Lai"});
}

TEST(Overview, computes_rates_of_the_new_map_from_sums_or_leaves_them_out)
{
    const Date day{2023, 12, 31};
    auto ben_tre = stated("Bến Tre", day, "hi_participants", 90);
    ben_tre.share_percent = Decimal{90};
    auto tra_vinh = stated("Trà Vinh", day, "hi_participants", 160);
    auto vinh_long = stated("Vĩnh Long", day, "hi_participants", 250);
    auto binh_dinh = stated("Bình Định", day, "hi_participants", 50);
    const std::vector wholes = {population("Bến Tre", day, 100), population("Trà Vinh", day, 200),
                                population("Vĩnh Long", day, 300),
                                population("Bình Định", day, 100)};
    const auto found = built({ben_tre, tra_vinh, vinh_long, binh_dinh}, wholes,
                             {.indicator = "hi_participants",
                              .as_of = day,
                              .measure = Measure::share_percent,
                              .map = 34});
    EXPECT_EQ(to_string(row(found, "Vĩnh Long").figure->value), "83.33");
    EXPECT_FALSE(row(found, "Gia Lai").figure.has_value());

    const auto coverage = built({ben_tre, tra_vinh, vinh_long}, wholes,
                                {.indicator = "hi_coverage", .as_of = day, .map = 34});
    EXPECT_EQ(to_string(row(coverage, "Vĩnh Long").figure->value), "83.33");
}

TEST(Overview, refuses_what_it_does_not_know)
{
    const auto context = published().context();
    const auto indicator =
        overview(published().store(), context, {.indicator = "weather", .as_of = Date{2023, 1, 1}});
    ASSERT_FALSE(indicator.has_value());
    EXPECT_EQ(indicator.error().code, "indicator/unknown");
    const auto map = overview(published().store(), context,
                              {.indicator = "revenue", .as_of = Date{2023, 1, 1}, .map = 64});
    ASSERT_FALSE(map.has_value());
    EXPECT_EQ(map.error().code, "report/unknown-map");
}

}  // namespace
}  // namespace ansinh::report
