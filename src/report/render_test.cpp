#include "report/impl/columns.h"
#include "report/impl/html.h"
#include "report/impl/published_test.h"
#include "report/json.h"
#include "report/render.h"
#include "support/cases.h"
#include "support/stores.h"

#include <cstdlib>
#include <fstream>
#include <sstream>

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace ansinh::report {
namespace {

WorkingSession ben_tre()
{
    const Date day{2023, 12, 15};
    auto session =
        working_session(published().store(), published().context(), "Bến Tre", day).value();
    session.context.push_back({.id = NoteId{1},
                               .area = session.area,
                               .as_of = day,
                               .text = "Xâm nhập mặn <b>nặng</b> & giá dừa thấp",
                               .source = "S0"});
    session.tasks.push_back({.id = TaskId{1},
                             .area = session.area,
                             .session_on = day,
                             .text = "Rà soát dữ liệu thuế",
                             .owner = "Phòng Thu",
                             .due = Date{2024, 1, 31}});
    return session;
}

/// What a shell command prints; the workbook is opened with what every system has.
std::string unzipped(const std::string& bytes, const std::string& part)
{
    const test::ScratchFolder folder;
    const auto book = (folder.path() / "book.xlsx").string();
    const auto text = (folder.path() / "part.xml").string();
    std::ofstream(book, std::ios::binary) << bytes;
    const auto command = "python3 -c \"import zipfile,sys; sys.stdout.buffer.write("
                         "zipfile.ZipFile('" +
                         book + "').read('" + part + "'))\" > " + text;
    EXPECT_EQ(std::system(command.c_str()), 0);
    return test::file_text(text);
}

TEST(Columns, measures_letters_as_they_are_shown)
{
    EXPECT_EQ(display_width("Chỉ tiêu"), 8U);
    EXPECT_EQ(display_width("Chi\u0309 tie\u0302u"), 8U);  // the same in combining marks
    EXPECT_EQ(display_width("▲ 93,73%"), 8U);
    EXPECT_EQ(padded("Tỉnh", 6, Align::right), "  Tỉnh");
    EXPECT_EQ(padded("Tỉnh", 6, Align::left), "Tỉnh  ");
}

TEST(Columns, wraps_at_blanks_and_keeps_line_ends)
{
    EXPECT_EQ(wrapped("một hai ba bốn", 8, 2), "một hai\n  ba bốn");
    EXPECT_EQ(wrapped("một\nhai", 80, 2), "một\n  hai");
    EXPECT_EQ(wrapped("mộthaibabốn năm", 5, 1), "mộthaibabốn\n năm");
}

TEST(Text, holds_the_report_in_a_hundred_columns)
{
    for (const auto language : {Language::vi, Language::en}) {
        std::istringstream lines{working_session_text(published().context(), ben_tre(), language)};
        for (std::string line; std::getline(lines, line);)
            if (!line.contains("http")) {
                EXPECT_LE(display_width(line), 100U) << line;
            }
    }
    const auto text = working_session_text(published().context(), ben_tre(), Language::vi);
    for (const auto* part :
         {"Tỉnh Bến Tre · số liệu đến 15/12/2023", "93,73% ▼", "+1.733 (+1,58%)", "7.444*",
          "kế hoạch trong khoảng 118.714–118.726", "còn 10 ngày làm việc đến 31/12",
          "Rà soát dữ liệu thuế", "Xâm nhập mặn"})
        EXPECT_TRUE(text.contains(part)) << part;
}

TEST(Html, is_one_page_that_prints_and_runs_nothing)
{
    const auto page = working_session_html(published().context(), ben_tre(), Language::vi);
    EXPECT_TRUE(page.starts_with("<!doctype html>\n<html lang=\"vi\">"));
    EXPECT_FALSE(page.contains("<script"));
    EXPECT_FALSE(page.contains("src="));
    EXPECT_TRUE(page.contains("size: A4"));
    EXPECT_TRUE(page.contains("display: table-header-group"));
    EXPECT_TRUE(page.contains("Xâm nhập mặn &lt;b&gt;nặng&lt;/b&gt; &amp; giá dừa thấp"));
    EXPECT_FALSE(page.contains("<b>nặng"));
    for (const auto* part : {"93,73%", "+1.733 (+1,58%)", "91,95%", "118.720*"})
        EXPECT_TRUE(page.contains(part)) << part;
}

TEST(Html, escapes_every_text)
{
    EXPECT_EQ(escaped("<a href=\"x\">'&'</a>"),
              "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
}

TEST(Workbook, computes_by_formulas_and_names_its_sources)
{
    const auto bytes = working_session_xlsx(published().context(), ben_tre(), Language::vi);
    ASSERT_TRUE(bytes.starts_with("PK"));
    EXPECT_TRUE(unzipped(bytes, "xl/workbook.xml").contains("name=\"Nguồn\""));
    const auto sheet = unzipped(bytes, "xl/worksheets/sheet1.xml");
    // Row 12 holds social insurance: percent of plan, gap, need of each day, change and its percent.
    for (const auto* formula : {"<f>C12/D12</f><v>0.9373", "<f>D12-C12</f><v>7444</v>",
                                "<f>ROUNDUP(F12/$C$9,0)</f><v>745</v>", "<f>C12-H12</f><v>1733</v>",
                                "<f>I12/H12</f><v>0.0158"})
        EXPECT_TRUE(sheet.contains(formula)) << formula;
    EXPECT_TRUE(sheet.contains("<pane "));
    EXPECT_TRUE(sheet.contains("orientation=\"landscape\""));
    EXPECT_TRUE(sheet.contains("paperSize=\"9\""));
    const auto texts = unzipped(bytes, "xl/sharedStrings.xml");
    EXPECT_TRUE(texts.contains("Working session with Bến Tre province"));
}

TEST(Workbook, shows_what_was_printed_where_a_formula_would_not)
{
    // 393,656 over the 482,100 of the yearbook is 81.65 %; the article says 82.1 %.
    const auto session =
        working_session(published().store(), published().context(), "Lai Châu", Date{2023, 3, 24})
            .value();
    const auto sheet = unzipped(working_session_xlsx(published().context(), session, Language::en),
                                "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains("<v>0.821")) << sheet;
    EXPECT_FALSE(sheet.contains("/K"));
}

TEST(Json, has_every_field_the_interface_requires)
{
    const auto context = published().context();
    const auto value = boost::json::parse(serialized(to_json(context, ben_tre()))).as_object();
    for (const auto* field : {"area", "as_of", "headline", "calendar", "rows", "targets", "series",
                              "questions", "context", "tasks", "sources", "missing"})
        EXPECT_TRUE(value.contains(field)) << field;
    const auto& row = value.at("rows").as_array().front().as_object();
    EXPECT_EQ(row.at("indicator").at("code").as_string(), "si_participants");
    EXPECT_EQ(row.at("plan_percent").at("value").as_string(), "93.73");
    EXPECT_EQ(row.at("plan").at("low").as_string(), "118714");
    EXPECT_EQ(row.at("plan").at("basis").as_string(), "implied");
    EXPECT_EQ(row.at("change").at("base").as_string(), "same_period_last_year");
    EXPECT_EQ(row.at("change").at("previous").at("value").as_string(), "109543");
    EXPECT_FALSE(row.contains("share"));
    EXPECT_EQ(value.at("area").at("region").at("en").as_string(), "Mekong River Delta");
    EXPECT_EQ(value.at("context").as_array().front().at("text").at("en").as_string(),
              "Xâm nhập mặn <b>nặng</b> & giá dừa thấp");
}

}  // namespace
}  // namespace ansinh::report
