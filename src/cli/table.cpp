#include "cli/table.h"

#include "base/check.h"

#include <algorithm>
#include <utility>

#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace ansinh::cli {

std::size_t display_width(std::string_view text)
{
    std::size_t width = 0;
    const auto characters = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    for (std::int32_t at = 0; at < characters.length(); at = characters.moveIndex32(at, 1)) {
        const auto character = characters.char32At(at);
        const auto type = u_charType(character);
        if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR)
            continue;
        const auto east_asian = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
        width += east_asian == U_EA_FULLWIDTH || east_asian == U_EA_WIDE ? 2 : 1;
    }
    return width;
}

Table::Table(std::vector<Column> columns) : columns_{std::move(columns)} {}

void Table::add(std::vector<std::string> cells)
{
    check(cells.size() == columns_.size(), "a row has a cell for each column");
    rows_.push_back(std::move(cells));
}

std::string Table::line(const std::vector<std::string>& cells,
                        const std::vector<std::size_t>& widths) const
{
    constexpr std::string_view gap = "  ";
    std::string text;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        const std::string blanks(widths[at] - display_width(cells[at]), ' ');
        if (at > 0) text += gap;
        text += columns_[at].align == Align::right ? blanks + cells[at] : cells[at] + blanks;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    return text + '\n';
}

std::string Table::text() const
{
    std::vector<std::string> headings;
    std::vector<std::size_t> widths;
    for (const auto& column : columns_) {
        headings.push_back(column.heading);
        widths.push_back(display_width(column.heading));
    }
    for (const auto& row : rows_)
        for (std::size_t at = 0; at < row.size(); ++at)
            widths[at] = std::max(widths[at], display_width(row[at]));
    std::string text;
    if (!std::ranges::all_of(headings, &std::string::empty)) text = line(headings, widths);
    for (const auto& row : rows_) text += line(row, widths);
    return text;
}

}  // namespace ansinh::cli
