#include "base/csv.h"
#include "base/format.h"
#include "support/cases.h"

#include <gtest/gtest.h>

namespace ansinh {
namespace {

struct Printed {
    std::string kind;
    std::string input;
    std::string unit;
    Language language;

    Decimal decimal() const { return Decimal::parse(input).value(); }
    Date day() const { return Date::parse(input).value(); }
};

std::string change_of(const Printed& row)
{
    const auto blank = row.input.find(' ');
    std::optional<Decimal> percent;
    if (blank != std::string::npos) percent = Decimal::parse(row.input.substr(blank + 1)).value();
    const auto quantity = row.unit == "VND"       ? format::Quantity::money
                          : row.unit == "percent" ? format::Quantity::percentage
                                                  : format::Quantity::count;
    return format::change(Decimal::parse(row.input.substr(0, blank)).value(), percent, quantity,
                          row.language);
}

/// Nothing for "count", whose words belong to the units.
std::optional<std::string> printed(const Printed& row)
{
    const auto language = row.language;
    if (row.kind == "integer" || row.kind == "decimal")
        return format::number(row.decimal(), language);
    if (row.kind == "percent") return format::percent(row.decimal(), language);
    if (row.kind == "points") return format::points(row.decimal(), language);
    if (row.kind == "change") return change_of(row);
    if (row.kind == "money") return format::money(row.decimal(), language);
    if (row.kind == "money_person") return format::money_in_full(row.decimal(), language);
    if (row.kind == "date") return format::date(row.day(), language);
    if (row.kind == "date_long") return format::long_date(row.day(), language);
    if (row.kind == "period") return format::period(row.input, language);
    EXPECT_EQ(row.kind, "count");
    return {};
}

TEST(Format, prints_what_the_web_prints)
{
    csv::Header header;
    int rows = 0;
    const auto text = test::file_text(TEST_FOLDER "/../../tests/formats.cases.csv");
    const auto read = csv::read(
        text, {.header = [&](csv::Header names) { header = std::move(names); },
               .row =
                   [&](const csv::Row& row) {
                       const auto cell = [&](std::string_view name) {
                           return std::string{header.cell(row, name)};
                       };
                       const auto text_of = printed(
                           {.kind = cell("kind"),
                            .input = cell("input"),
                            .unit = cell("unit"),
                            .language = cell("lang") == "vi" ? Language::vi : Language::en});
                       if (!text_of) return;
                       ++rows;
                       EXPECT_EQ(*text_of, cell("expected")) << "line " << row.line;
                   }});
    ASSERT_TRUE(read.has_value());
    EXPECT_GT(rows, 200);
}

TEST(Format, counts_one_in_the_singular)
{
    const format::CountWord people{.many = {"người", "people"}, .one = "person"};
    EXPECT_EQ(format::count(Decimal{1}, people, Language::en), "1 person");
    EXPECT_EQ(format::count(Decimal{-1}, people, Language::en), "\u22121 person");
    EXPECT_EQ(format::count(Decimal{1}, people, Language::vi), "1 người");
    EXPECT_EQ(format::count(Decimal{0}, people, Language::en), "0 people");
}

TEST(Format, gives_nothing_for_what_is_no_period)
{
    for (const auto* code : {"", "202", "2023-Q5", "2023-H3", "2023-12M", "2023-13", "2023-1",
                             "2023Q1", "2023-M", "2023-Q-1"})
        EXPECT_FALSE(format::period(code, Language::vi)) << code;
}

}  // namespace
}  // namespace ansinh
