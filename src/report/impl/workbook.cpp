#include "report/impl/workbook.h"

#include "base/check.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>
#include <xlsxwriter.h>

namespace ansinh::report {

namespace {

/// A workbook holds binary fractions: whole numbers below 2^53 are exact, and 15 digits are shown.
double as_cell(Decimal number)
{
    const auto text = to_string(number);
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    check(error == std::errc{} && stop == text.data() + text.size(), "a decimal reads as a number");
    return value;
}

std::string new_folder()
{
    auto pattern = (std::filesystem::temp_directory_path() / "ansinh-xlsx-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        throw std::runtime_error("no temporary folder for a workbook: " + pattern);
    return pattern;
}

/// Separators follow the reader's own settings; what follows the digits follows the report's
/// language.
const char* number_format(Look look, Language language)
{
    const bool vi = language == Language::vi;
    switch (look) {
    case Look::count: return "#,##0";
    case Look::money:
        return vi ? "[>=1000000000]#,##0.###,,,\" tỷ đồng\";[<=-1000000000]-#,##0.###,,,\" tỷ "
                    "đồng\";#,##0\" đồng\""
                  : "[>=1000000000]#,##0.###,,,\" billion VND\";[<=-1000000000]-#,##0.###,,,\" "
                    "billion VND\";\"VND \"#,##0";
    case Look::percent: return "0.00\"%\"";
    case Look::ratio: return "0.00%";
    case Look::date: return vi ? "dd/mm/yyyy" : "d mmm yyyy";
    case Look::text:
    case Look::wrapped:
    case Look::title:
    case Look::heading: return nullptr;
    }
    std::unreachable();
}

}  // namespace

std::string address(Place place)
{
    check(place.column < 26, "a report has fewer columns than letters");
    return fmt::format("{}{}", static_cast<char>('A' + place.column), place.row + 1);
}

Look look_of(figures::Unit unit)
{
    if (unit == figures::Unit::percent) return Look::percent;
    const bool money = unit == figures::Unit::vnd || unit == figures::Unit::vnd_per_visit ||
                       unit == figures::Unit::vnd_per_person;
    return money ? Look::money : Look::count;
}

void Sheet::text(Place place, std::string_view text, Look look)
{
    worksheet_write_string(sheet_, place.row, place.column, std::string{text}.c_str(),
                           book_.format(look));
}

void Sheet::number(Place place, Decimal number, Look look)
{
    worksheet_write_number(sheet_, place.row, place.column, as_cell(number), book_.format(look));
}

void Sheet::formula(Place place, const std::string& formula, Decimal value, Look look)
{
    worksheet_write_formula_num(sheet_, place.row, place.column, ("=" + formula).c_str(),
                                book_.format(look), as_cell(value));
}

void Sheet::date(Place place, Date date)
{
    lxw_datetime day{.year = date.year(),
                     .month = static_cast<int>(date.month()),
                     .day = static_cast<int>(date.day()),
                     .hour = 0,
                     .min = 0,
                     .sec = 0};
    worksheet_write_datetime(sheet_, place.row, place.column, &day, book_.format(Look::date));
}

void Sheet::widths(const std::vector<int>& characters)
{
    std::uint16_t column = 0;
    for (const int width : characters) {
        worksheet_set_column(sheet_, column, column, width, nullptr);
        ++column;
    }
}

void Sheet::lines(std::uint32_t row, std::size_t lines)
{
    constexpr std::size_t points_of_a_line = 15;
    const Decimal height{
        static_cast<std::int64_t>(std::max<std::size_t>(lines, 1) * points_of_a_line)};
    worksheet_set_row(sheet_, row, as_cell(height), nullptr);
}

void Sheet::print_only_to(Place last) { worksheet_print_area(sheet_, 0, 0, last.row, last.column); }

void Sheet::freeze(Place place) { worksheet_freeze_panes(sheet_, place.row, place.column); }

void Sheet::print_on_a4(std::uint32_t header_row, const std::string& footer)
{
    constexpr std::uint8_t a4 = 9;
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, a4);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_repeat_rows(sheet_, header_row, header_row);
    worksheet_set_footer(sheet_, footer.c_str());
}

Workbook::Workbook(Language language) : language_{language}, folder_{new_folder()}
{
    book_ = workbook_new((folder_ + "/report.xlsx").c_str());
    if (book_ == nullptr) throw std::runtime_error("no memory for a workbook");
}

Workbook::~Workbook()
{
    if (book_ != nullptr) workbook_close(book_);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

Sheet Workbook::sheet(const std::string& name)
{
    auto* sheet = workbook_add_worksheet(book_, name.c_str());
    check(sheet != nullptr, "a sheet has a name that no other has");
    return {*this, sheet};
}

void Workbook::title(const std::string& title)
{
    auto text = title;
    lxw_doc_properties properties{};
    properties.title = text.data();
    workbook_set_properties(book_, &properties);
}

lxw_format* Workbook::format(Look look)
{
    auto& format = formats_[look];
    if (format != nullptr) return format;
    format = workbook_add_format(book_);
    if (const auto* numbers = number_format(look, language_))
        format_set_num_format(format, numbers);
    if (look == Look::wrapped || look == Look::heading) format_set_text_wrap(format);
    if (look == Look::title || look == Look::heading) format_set_bold(format);
    if (look == Look::heading) format_set_bottom(format, LXW_BORDER_THIN);
    if (look == Look::date) format_set_align(format, LXW_ALIGN_LEFT);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

std::string Workbook::bytes() &&
{
    const auto failed = workbook_close(std::exchange(book_, nullptr));
    if (failed != LXW_NO_ERROR)
        throw std::runtime_error(std::string{"a workbook was not written: "} +
                                 lxw_strerror(failed));
    std::ifstream file(folder_ + "/report.xlsx", std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return std::move(bytes).str();
}

}  // namespace ansinh::report
