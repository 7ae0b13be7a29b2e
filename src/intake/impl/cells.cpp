#include "intake/impl/cells.h"

#include <algorithm>
#include <array>

namespace ansinh::intake {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "8,30123E+09": what a spreadsheet makes of a long number.
bool is_scientific(std::string_view cell)
{
    return cell.find_first_of("eE") != std::string_view::npos && is_digit(cell.front()) &&
           std::ranges::all_of(
               cell, [](char c) { return is_digit(c) || std::string_view("eE+.,").contains(c); });
}

const Bilingual dropped_zeros{
    "Bảng tính đã bỏ số 0 ở đầu: đặt định dạng cột là Văn bản (Text), ghi đủ chữ số rồi lưu lại.",
    "A spreadsheet dropped the leading zero: make the column Text, write all digits, save again."};
const Bilingual rounded{
    "Bảng tính đã rút gọn số dài: đặt định dạng cột là Văn bản (Text), ghi đủ chữ số rồi lưu lại.",
    "A spreadsheet shortened the number: make the column Text, write all digits, save again."};
const Bilingual serial_day{
    "Bảng tính đã đổi ngày thành số: đặt định dạng cột là Văn bản (Text), ghi ngày/tháng/năm.",
    "A spreadsheet made a number of the date: make the column Text, write day/month/year."};

/// "31179": how a spreadsheet counts the days.
bool is_serial_day(std::string_view cell)
{
    constexpr std::size_t digits = 5;
    return cell.size() == digits && std::ranges::all_of(cell, is_digit);
}

/// How many digits a field has, of those that a command reads.
using Length = std::pair<std::string_view, std::size_t>;
constexpr std::array lengths = {Length{"old_id", 9}, Length{"code", 5}, Length{"tax_code", 10},
                                Length{"phone", 10}};

}  // namespace

Cells::Cells(const Layout& layout, const csv::Row& row) : layout_{layout}, row_{row}
{
    if (row.cells.size() > layout.size())
        problems_.push_back({.code = "import/too-many-cells",
                             .detail = {"Dòng có nhiều ô hơn dòng tiêu đề.",
                                        "The row has more cells than the header."},
                             .remedy = {"Đặt ô có dấu phẩy trong dấu nháy kép.",
                                        "Put a cell that has a comma between quotes."}});
}

std::optional<std::string> Cells::text(std::string_view field) const
{
    const auto typed = cell(field);
    if (typed.empty()) return {};
    return std::string(typed);
}

std::optional<std::string> Cells::date_text(std::string_view field) const
{
    const auto typed = cell(field);
    if (typed.empty()) return {};
    std::string filled;
    std::size_t from = 0;
    for (std::size_t at = 0; at <= typed.size(); ++at) {
        const bool is_end = at == typed.size() || typed[at] == '/';
        if (!is_end) continue;
        const auto part = typed.substr(from, at - from);
        if (part.size() == 1 && is_digit(part.front())) filled += '0';
        filled += part;
        if (at < typed.size()) filled += '/';
        from = at + 1;
    }
    return filled;
}

std::optional<Date> Cells::day(std::string_view field)
{
    const auto typed = date_text(field);
    if (!typed) return {};
    auto read = Date::parse(*typed);
    if (read) return *read;
    auto problem = std::move(read).error();
    if (is_serial_day(*typed)) problem.remedy = serial_day;
    refuse(field, std::move(problem));
    return {};
}

std::optional<std::string> Cells::commune() const
{
    std::string place(cell("commune"));
    if (place.empty()) return {};
    if (std::ranges::all_of(place, is_digit)) return place;
    for (const auto* above : {"district", "province"})
        if (has(above)) place += ", " + std::string(cell(above));
    return place;
}

void Cells::refuse(std::string_view field, Problem problem)
{
    problem.where = layout_.heading(field);
    problems_.push_back(std::move(problem));
}

void Cells::refuse(Problems problems)
{
    for (auto& problem : problems) {
        const bool has_place = problem.where.starts_with('/');
        const std::string field = has_place ? problem.where.substr(1) : std::string{};
        const bool is_date = field == "birth_date" || field == "died_on";
        const auto typed = cell(field);
        if (is_date && is_serial_day(typed)) problem.remedy = serial_day;
        const auto* const length = std::ranges::find(lengths, field, &Length::first);
        if (length != lengths.end()) problem = explained(problem, typed, length->second);
        problem.where = field.empty() ? std::string{} : layout_.heading(field);
        problems_.push_back(std::move(problem));
    }
}

Problem Cells::explained(Problem problem, std::string_view cell, std::size_t length)
{
    constexpr std::size_t zeros_most = 2;
    const bool is_number = !cell.empty() && std::ranges::all_of(cell, is_digit);
    if (is_number && cell.size() < length && cell.size() + zeros_most >= length)
        problem.remedy = dropped_zeros;
    else if (!cell.empty() && is_scientific(cell))
        problem.remedy = rounded;
    return problem;
}

}  // namespace ansinh::intake
