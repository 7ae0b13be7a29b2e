#include "base/csv.h"
#include "report/figure.h"
#include "support/cases.h"

#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

TEST(Figure, counts_in_the_words_that_the_web_counts_in)
{
    csv::Header header;
    int rows = 0;
    const auto check_row = [&](const csv::Row& row) {
        const auto cell = [&](std::string_view name) { return header.cell(row, name); };
        if (cell("kind") != "count") return;
        ++rows;
        const auto value = Decimal::parse(cell("input")).value();
        const auto unit = figures::unit_of(cell("unit")).value();
        const auto language = cell("lang") == "vi" ? Language::vi : Language::en;
        EXPECT_EQ(text_of(value, unit, language), cell("expected")) << "line " << row.line;
    };
    const auto text = test::file_text(TEST_FOLDER "/../../tests/formats.cases.csv");
    const auto read = csv::read(
        text, {.header = [&](csv::Header names) { header = std::move(names); }, .row = check_row});
    ASSERT_TRUE(read.has_value());
    EXPECT_GT(rows, 60);
}

TEST(Figure, leaves_the_word_out_where_a_column_says_it)
{
    using figures::Unit;
    EXPECT_EQ(bare_text_of(Decimal{111276}, Unit::person, Language::vi), "111.276");
    EXPECT_EQ(bare_text_of(Decimal{9373, 2}, Unit::percent, Language::vi), "93,73%");
    EXPECT_EQ(bare_text_of(Decimal{124'300'000'000'000}, Unit::vnd, Language::en),
              "124.3 trillion VND");
}

TEST(Figure, reads_the_measures_by_their_codes)
{
    EXPECT_EQ(measure_of("plan_percent"), Measure::plan_percent);
    EXPECT_FALSE(measure_of("weather").has_value());
}

}  // namespace
}  // namespace ansinh::report
