#include "declaration/line.h"
#include "declaration/sheet.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace ansinh::declaration {
namespace {

std::string code_of(const Checked<Sheet>& sheet)
{
    return sheet ? std::string{} : sheet.error().front().code;
}

TEST(Sheet, reads_headings_with_and_without_diacritics_and_ours)
{
    for (const auto* header :
         {"Mã số BHXH,Họ và tên,Mức lương,Từ tháng", "MA SO BHXH,HO TEN,TIEN LUONG,TU THANG NAM",
          "person_id,name,wage,from"}) {
        const auto sheet = read_csv(FormKind::d02, fmt::format("{}\n1,An,5,11/2023\n", header));
        ASSERT_TRUE(sheet) << header;
        const auto& line = sheet->lines.front();
        EXPECT_EQ(line.number, 2);
        EXPECT_EQ(line.at(Field::name), "An") << header;
        EXPECT_EQ(line.at(Field::wage), "5") << header;
        EXPECT_EQ(line.at(Field::from), "11/2023") << header;
    }
}

TEST(Sheet, refuses_what_is_no_list)
{
    EXPECT_EQ(code_of(read_csv(FormKind::d02, "Ghi chú\nx\n")), "import/missing-column");
    EXPECT_EQ(code_of(read_csv(FormKind::d02, "Họ tên,Họ và tên\nAn,An\n")), "intake/column-twice");
    EXPECT_EQ(code_of(read_csv(FormKind::d02, "Họ tên\n")), "declaration/empty");
    EXPECT_EQ(code_of(read_file(FormKind::d02, "<a><b>")), "intake/xml-broken");
    EXPECT_EQ(code_of(read_file(FormKind::d02, "<a><b>x</b></a>")), "declaration/empty");
}

TEST(Sheet, keeps_what_was_sent_word_for_word)
{
    std::vector<LineForm> lines(2);
    lines[0].number = 2;
    lines[0].at(Field::name) = "Nguyễn, \"Văn\" An";
    lines[0].at(Field::note) = "dòng 1\ndòng 2";
    lines[1].number = 3;
    lines[1].at(Field::note) = "=1+1";
    EXPECT_EQ(read_kept(kept(lines)), lines);
}

TEST(Sheet, knows_by_the_section_of_an_electronic_form_what_its_lines_do)
{
    const auto sheet = read_file(
        FormKind::d02, "<D02-TS><TenDonVi>x</TenDonVi><DIEUCHINH><Dong><HoTen>An</HoTen></Dong>"
                       "</DIEUCHINH><GIAM><Dong><HoTen>Ba</HoTen></Dong></GIAM></D02-TS>");
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->lines.size(), 2U);
    EXPECT_EQ(sheet->lines[0].at(Field::change), "3");
    EXPECT_EQ(sheet->lines[1].at(Field::change), "2");
}

TEST(LineReading, knows_how_officials_write)
{
    struct Row {
        Field field;
        std::string typed;
        std::string found;  ///< codes at the field; empty where it can be read
    };
    const std::vector<Row> rows = {
        {Field::wage, "5.200.000", ""},
        {Field::wage, "5,200,000", ""},
        {Field::wage, "5200000", ""},
        {Field::wage, "2,34", "declaration/malformed-value"},  // a coefficient, and no money
        {Field::wage, "-5", "declaration/malformed-value"},
        {Field::from, "11/2023", ""},
        {Field::from, "2023-11-15", ""},
        {Field::from, "13/2023", "date/malformed"},
        {Field::region, "IV", ""},
        {Field::region, "V", "declaration/malformed-value"},
        {Field::reason, "td", ""},
        {Field::reason, "XX", "declaration/malformed-value"},
        {Field::sex, "Nữ", ""},
        {Field::sex, "x", "declaration/malformed-value"},
        {Field::unemployment, "không", ""},
        {Field::name, "", "declaration/missing-value"},
        {Field::from, "", "declaration/missing-value"},
        {Field::wage, "", "declaration/missing-value"},
    };
    for (const auto& row : rows) {
        LineForm form{.number = 7};
        form.at(Field::reason) = "TD";
        form.at(Field::person_id) = "8300000001";
        form.at(Field::name) = "Lê An";
        form.at(Field::wage) = "9000000";
        form.at(Field::from) = "11/2023";
        form.at(row.field) = row.typed;
        Findings findings;
        const auto line = read_line(FormKind::d02, form, findings);
        std::string found;
        for (const auto& one : findings.all()) found += one.problem.code;
        EXPECT_EQ(found, row.found) << spec_of(row.field).name << " " << row.typed;
        EXPECT_EQ(findings.refuses(7), !row.found.empty());
        EXPECT_EQ(line.name, row.field == Field::name ? "" : "Lê An") << "the rest is read";
    }
}

TEST(LineReading, adds_the_allowances_that_are_paid_on)
{
    LineForm form{.number = 1};
    form.at(Field::change) = "tăng";
    form.at(Field::name) = "Lê An";
    form.at(Field::wage) = "9.000.000";
    form.at(Field::allowance) = "500.000";
    form.at(Field::from) = "15/11/2023";
    form.at(Field::to) = "12/2023";
    Findings findings;
    const auto line = read_line(FormKind::d02, form, findings);
    EXPECT_EQ(line.reason, Reason::tm) << "an increase without a number";
    EXPECT_EQ(line.wage, Vnd{9'500'000});
    EXPECT_EQ(line.from, Date(2023, 11, 15));
    EXPECT_EQ(line.to, Date(2024, 1, 1)) << "to the end of the month";
}

}  // namespace
}  // namespace ansinh::declaration
