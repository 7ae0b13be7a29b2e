#include "base/csv.h"
#include "base/text.h"

#include <algorithm>
#include <iterator>
#include <tuple>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace ansinh::csv {

namespace {

using Cells = std::vector<std::string>;

struct Table {
    Header header;
    std::vector<Row> rows;
};

Result<Table> table(std::string_view text)
{
    Table result;
    TRY(read(text, {.header = [&](Header header) { result.header = std::move(header); },
                    .row = [&](Row row) { result.rows.push_back(std::move(row)); }}));
    return result;
}

Problem problem(std::string_view text)
{
    const auto read = table(text);
    return read ? Problem{} : read.error();
}

}  // namespace

TEST(Csv, reads_as_spreadsheets_write)
{
    const Table expected = table("area,name\n83,Bến Tre\n52,\"Bình Định, cũ\"\n").value();
    EXPECT_EQ(expected.header.names(), (Cells{"area", "name"}));
    ASSERT_EQ(expected.rows.size(), 2U);
    EXPECT_EQ(expected.rows[0].cells, (Cells{"83", "Bến Tre"}));
    EXPECT_EQ(expected.rows[1].cells, (Cells{"52", "Bình Định, cũ"}));

    for (const std::string_view same : {
             "\uFEFFarea,name\n83,Bến Tre\n52,\"Bình Định, cũ\"\n",  // a byte-order mark
             "area,name\r\n83,Bến Tre\r\n52,\"Bình Định, cũ\"\r\n",  // Windows
             "area,name\r83,Bến Tre\r52,\"Bình Định, cũ\"\r",        // an old Mac
             "area;name\n83;Bến Tre\n52;Bình Định, cũ\n",            // a Vietnamese Excel
             "\n\narea;name\n83;Bến Tre\n52;Bình Định, cũ\n",
             "area,name\n83,Bến Tre\n52,\"Bình Định, cũ\"",  // no end of line
             " area , name \n 83 , Bến Tre \n\n,\n52,\"Bình Định, cũ\"\n \n",
             "area,name,,\n83,Bến Tre,,\n52,\"Bình Định, cũ\",,\n",  // columns left over
         }) {
        SCOPED_TRACE(same);
        const auto read = table(same);
        ASSERT_TRUE(read);
        ASSERT_EQ(read->rows.size(), 2U);
        for (const std::size_t row : {0U, 1U})
            for (const auto* const name : {"area", "name"})
                EXPECT_EQ(read->header.cell(read->rows[row], name),
                          expected.header.cell(expected.rows[row], name));
    }
}

TEST(Csv, knows_the_line_where_a_row_starts)
{
    for (const std::string_view end : {"\n", "\r\n", "\r"}) {
        std::string text;
        for (const auto* const each : {"", "a,b", "1,\"two", "lines\"", "", " ", "2,x", ",",
                                       "\"three", "", "lines\",y", "3,z"})
            text += std::string(each) + std::string(end);
        const auto rows = table(text).value().rows;
        std::vector<std::size_t> lines;
        std::ranges::transform(rows, std::back_inserter(lines), &Row::line);
        EXPECT_EQ(lines, (std::vector<std::size_t>{3, 7, 9, 12})) << (end == "\r" ? "CR" : "LF");
    }
}

TEST(Csv, gives_cells_by_name)
{
    const auto read = table("a,b,c\n1\n1,2,3,4\n").value();
    EXPECT_EQ(read.header.cell(read.rows[0], "a"), "1");
    EXPECT_EQ(read.header.cell(read.rows[0], "b"), "");  // a short row
    EXPECT_EQ(read.header.cell(read.rows[1], "c"), "3");
    EXPECT_EQ(read.header.cell(read.rows[1], "d"), "");  // no such column
    EXPECT_EQ(read.header.column("c"), 2U);
    EXPECT_FALSE(read.header.column("C"));
}

TEST(Csv, keeps_what_quotes_hold)
{
    EXPECT_EQ(table("a\n\" x \"\n").value().rows[0].cells, (Cells{" x "}));
    EXPECT_EQ(table("a\n\"say \"\"no\"\"\"\n").value().rows[0].cells, (Cells{"say \"no\""}));
    EXPECT_EQ(table("a\n\"one\r\ntwo\"\n").value().rows[0].cells, (Cells{"one\r\ntwo"}));
}

TEST(Csv, sees_no_delimiter_in_quotes)
{
    EXPECT_EQ(table("\"a;b;c\",d\n1,2\n").value().rows[0].cells, (Cells{"1", "2"}));
    EXPECT_EQ(table("\"a,b,c\";d\n1;2\n").value().rows[0].cells, (Cells{"1", "2"}));
}

TEST(Csv, refuses_with_code_and_place)
{
    struct Refusal {
        std::string_view text, code, where;
    };
    for (const auto& refusal : {
             Refusal{"", "csv/empty", "line 1"},
             Refusal{" \n,\n", "csv/empty", "line 1"},
             Refusal{"\xEF\xBB\xBF", "csv/empty", "line 1"},
             Refusal{"a\nB\xEA\n", "csv/not-utf8", ""},
             Refusal{"a,a\n1,2\n", "csv/duplicate-column", "line 1"},
             Refusal{"a, a", "csv/duplicate-column",
                     "line 1"},  // the header alone, without an end of line
             Refusal{"\na,b\n1,\"2\n", "csv/broken-quotes", "line 3"},
             Refusal{"a,b\n\n1,2\"2\n", "csv/broken-quotes", "line 3"},
             Refusal{"a,b\n1,\"2\"2\n", "csv/broken-quotes", "line 2"},
         }) {
        SCOPED_TRACE(refusal.text);
        const auto found = problem(refusal.text);
        EXPECT_EQ(found.code, refusal.code);
        EXPECT_EQ(found.where, refusal.where);
        EXPECT_FALSE(found.remedy.vi.empty());
        EXPECT_FALSE(found.remedy.en.empty());
    }
}

TEST(Csv, hands_over_nothing_after_a_fault)
{
    int headers = 0;
    std::vector<std::size_t> lines;
    const Reader reader{.header = [&](const Header&) { ++headers; },
                        .row = [&](const Row& row) { lines.push_back(row.line); }};
    EXPECT_FALSE(read("a,a\n1,2\n3,4\n", reader));
    EXPECT_EQ(headers, 0);
    EXPECT_FALSE(read("a,b\n1,2\n3,\"4\" x\n5,6\n", reader));
    EXPECT_EQ(lines, (std::vector<std::size_t>{2}));
}

TEST(Csv, lets_the_readers_exception_through)
{
    const Reader reader{.header = [](const Header&) {},
                        .row = [](const Row&) { throw std::runtime_error("disk full"); }};
    EXPECT_THROW(std::ignore = read("a\n1\n", reader), std::runtime_error);
}

TEST(Csv, quotes_where_it_must)
{
    struct Written {
        std::string_view cell, text;
    };
    for (const auto& written : {
             Written{"Bến Tre", "Bến Tre"},
             Written{"", ""},
             Written{"a,b", R"("a,b")"},
             Written{"a;b", R"("a;b")"},
             Written{R"(say "no")", R"("say ""no""")"},
             Written{"one\ntwo", "\"one\ntwo\""},
             Written{" x", R"(" x")"},
             Written{"-2550", "-2550"},
             Written{"+1,58%", "\"+1,58%\""},
             Written{"+84 912 345 678", "+84 912 345 678"},
             Written{"-", "-"},
             Written{"=1+1", "'=1+1"},
             Written{"=SUM(A1;A2)", "\"'=SUM(A1;A2)\""},
             Written{"@SUM", "'@SUM"},
             Written{"\t=1+1", "'\t=1+1"},
             Written{"\r=1+1", "\"'\r=1+1\""},
             Written{" \n=1+1", "\"' \n=1+1\""},
             Written{"\t-5", "\"\t-5\""},
             Written{"+cmd", "'+cmd"},
             Written{"-2+3", "'-2+3"},
             Written{"- ghi chú", "'- ghi chú"},
         })
        EXPECT_EQ(quoted(written.cell), written.text);
    for (const std::string_view cell : {"=1+1", "\t=1", "-2+3", "'a", "'", "-5", ""})
        EXPECT_EQ(unguarded(quoted(cell)), cell);
    EXPECT_EQ(line({"a", "b,c", ""}), "a,\"b,c\",\r\n");
}

RC_GTEST_PROP(Csv, reads_back_what_it_writes, ())
{
    const auto cell = rc::gen::container<std::string>(
        rc::gen::element('a', 'Z', '7', ' ', '\t', ',', ';', '"', '\r', '\n', '.'));
    const Cells names = {"first" + *cell, "second" + *cell};
    std::vector<Cells> rows;
    std::string text = line(names);
    for (const auto count = *rc::gen::inRange(0, 5);
         rows.size() < static_cast<std::size_t>(count);) {
        rows.push_back({"x" + *cell, *cell});  // a row of blanks alone would be passed over
        text += line(rows.back());
    }
    const auto read = table(text).value();
    RC_ASSERT(read.header.column(trimmed(names[0])) == 0U);
    RC_ASSERT(std::ranges::equal(read.rows, rows, {}, &Row::cells));
}

RC_GTEST_PROP(Csv, survives_any_bytes, (const std::string& bytes))
{
    const auto read = table(bytes);
    if (!read) RC_ASSERT(read.error().code.starts_with("csv/"));
}

}  // namespace ansinh::csv
